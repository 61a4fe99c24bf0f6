"""Which language a text is in, told offline from its script and its commonest words."""

from __future__ import annotations

import re
from collections import Counter

_SAMPLE = 3_000
"""Characters; what a text is written in shows in its first page."""
_ENOUGH = 2
"""Common words of a language, fewer of which are chance."""
_MOSTLY = 0.3
"""The share of letters of a script that makes it that of the text; a text quotes others."""

_BEYOND_LATIN = "\u0370"
"""The first character of the scripts that come after the Latin one."""
_SCRIPTS = {
    "kana": "[\u3040-\u30ff]",
    "han": "[\u3400-\u9fff]",
    "ko": "[\u1100-\u11ff\uac00-\ud7af]",
    "arabic": "[\u0600-\u06ff\u0750-\u077f]",
    "cyrillic": "[\u0400-\u04ff]",
    "el": "[\u0370-\u03ff]",
    "he": "[\u0590-\u05ff]",
    "hi": "[\u0900-\u097f]",
    "bn": "[\u0980-\u09ff]",
    "ta": "[\u0b80-\u0bff]",
    "th": "[\u0e00-\u0e7f]",
    "ka": "[\u10a0-\u10ff]",
    "hy": "[\u0530-\u058f]",
}
_SHARED: dict[str, dict[str, str]] = {
    "arabic": {
        "ar": "في من على إلى عن أن هذا التي الذي مع بعد كان لم",
        "fa": "در به از که این است را با برای آن های می شد",
        "ur": "کے میں کی ہے اور سے کا کو نے پر نہیں یہ",
    },
    "cyrillic": {
        "ru": "и в не на что с по как это из его но для был были от за о об также после",
        "uk": "і в не на що з та як це до його для був були від за про також після є у",
        "bg": "и в не на че с по като това от за се са да е ще бе след",
        "sr": "и у не на да је се за од су са као то из који што био",
    },
    "latin": {
        "en": "the of and to is are was were that with from by at has "
        "have had which on an it as for this in he said not but they",
        "de": "der die das und ist sind nicht mit von dem den des im zu "
        "auf ein eine wurde auch sich für in hat es er sie dass bei",
        "fr": "le la les des est sont dans une du et pour pas qui "
        "sur au aux ce cette avec été ont il par en un que elle",
        "es": "el la los las una del y por para con que es son fue han su se al más como pero en lo un no de",
        "it": "il gli della di che per con sono è nel alla delle "
        "dei dal una non ha più anche del si lo la un in",
        "pt": "os da dos das em não uma com para por que é são foi ao na mais como se um pelo do no de ele",
        "nl": "de het een van en is zijn niet met voor op dat "
        "die te aan bij door ook was werd naar in er heeft",
        "sv": "och att det som en är på för av med den till inte har om ett var de från han sig",
        "da": "og at det som en er på for af med den til ikke har om et var de fra han sig blev",
        "nb": "og å det som en er på for av med den til ikke har om et var de fra han seg ble",
        "fi": "ja on ei että se oli mutta myös ovat hän kun tai joka niin sen kuin mukaan ole",
        "pl": "i w nie na się że z do jest o to jak po od przez za są był ale dla",
        "cs": "a v se na je že s z do o to jako po od za jsou byl ale pro podle které",
        "sk": "a v sa na je že s z do o to ako po od za sú bol ale pre podľa ktoré",
        "hu": "a az és hogy nem is egy volt meg van ez el de csak már szerint mint",
        "ro": "și de la în a cu pe nu este din că o un pentru sunt mai care au fost după",
        "tr": "ve bir bu da de için ile olarak çok daha olan en gibi sonra kadar ise olduğu",
        "hr": "i u je na se da za od su s kao to iz koji što bio nije prema",
        "id": "yang dan di dengan untuk ini dari dalam tidak pada itu akan juga oleh ke adalah telah",
        "vi": "và của là có không được trong cho với một những các đã người này",
        "ca": "el la els les una del i per amb que és són va han seu es al més com però en un",
    },
}
NAMES = {
    "ar": "Arabic",
    "bg": "Bulgarian",
    "bn": "Bengali",
    "ca": "Catalan",
    "cs": "Czech",
    "da": "Danish",
    "de": "German",
    "el": "Greek",
    "en": "English",
    "es": "Spanish",
    "fa": "Persian",
    "fi": "Finnish",
    "fr": "French",
    "he": "Hebrew",
    "hi": "Hindi",
    "hr": "Croatian",
    "hu": "Hungarian",
    "hy": "Armenian",
    "id": "Indonesian",
    "it": "Italian",
    "ja": "Japanese",
    "ka": "Georgian",
    "ko": "Korean",
    "nb": "Norwegian",
    "nl": "Dutch",
    "pl": "Polish",
    "pt": "Portuguese",
    "ro": "Romanian",
    "ru": "Russian",
    "sk": "Slovak",
    "sr": "Serbian",
    "sv": "Swedish",
    "ta": "Tamil",
    "th": "Thai",
    "tr": "Turkish",
    "uk": "Ukrainian",
    "ur": "Urdu",
    "vi": "Vietnamese",
    "zh": "Chinese",
}
"""The languages that can be told, by their ISO 639-1 codes."""

_WORDS = {
    script: {language: frozenset(words.split()) for language, words in languages.items()}
    for script, languages in _SHARED.items()
}
_WORD = re.compile(r"[^\W\d_]+")
_LETTERS = {script: re.compile(letters) for script, letters in _SCRIPTS.items()}


def detect(text: str) -> str | None:
    """The ISO 639-1 code of the language `text` begins in, or None where that does not show."""
    sample = text[:_SAMPLE]
    script = _script(sample)
    if script in ("kana", "han"):
        return "ja" if _LETTERS["kana"].search(sample) else "zh"
    return _by_words(sample, script) if script in _WORDS else script


def declared(written: object) -> str | None:
    """The ISO 639-1 code in what a source says of its language ("en-GB"), or None."""
    code = re.split(r"[-_]", written.strip().lower())[0] if isinstance(written, str) else ""
    return code if re.fullmatch("[a-z]{2}", code) else None


def _script(sample: str) -> str:
    if max(sample, default="") < _BEYOND_LATIN:
        return "latin"
    letters = sum(map(str.isalpha, sample))
    counts = {script: len(pattern.findall(sample)) for script, pattern in _LETTERS.items()}
    # Japanese is written in both, Chinese in one of them.
    counts["han"] += counts["kana"]
    script = max(counts, key=lambda each: counts[each])
    return script if letters and counts[script] > _MOSTLY * letters else "latin"


def _by_words(sample: str, script: str) -> str | None:
    words = Counter(_WORD.findall(sample.lower()))
    weight = {language: sum(words[word] for word in known) for language, known in _WORDS[script].items()}
    first, second = sorted(weight, key=lambda language: weight[language], reverse=True)[:2]
    return first if weight[first] >= _ENOUGH and weight[first] > weight[second] else None
