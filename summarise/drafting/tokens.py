"""How many tokens a text takes, as far as that can be told without the model's own tokenizer.

Each character counts by its script. The rates lie above what the tokenizers in use take, so that what is
estimated to fit does fit; what an endpoint reports of its first requests sets them right.
"""

from __future__ import annotations

import json
import string
from collections.abc import Sequence

from openai.types.chat import ChatCompletionMessageParam

from summarise.endpoints.forms import Form

_LETTER = 0.27
"""For each letter or blank of ASCII: words of English take a token for four to five letters."""
_SIGN = 1.0
"""For each digit and mark of ASCII: many tokenizers take every digit by itself."""
_ACCENTED = 1.05
"""For each letter of two bytes: with accents, Greek, Cyrillic, Hebrew, Arabic."""
_WIDE = 1.7
"""For each of three bytes: Han, Kana, Hangul, the scripts of India and Southeast Asia, dashes, quotes."""
_ASTRAL = 3.0
"""For each of four bytes: emoji."""
_OF_A_MESSAGE = 8

_LETTERS = (string.ascii_letters + " \n").encode()


def tokens_in(text: str) -> int:
    """How many tokens `text` takes at most, by its characters."""
    ascii_only = text.encode("ascii", "ignore")
    signs = len(ascii_only.translate(None, _LETTERS))
    astral = len(text.encode("utf-16-le", "surrogatepass")) // 2 - len(text)
    others = len(text) - len(ascii_only) - astral
    # Of a character of two bytes and one of three that much is left.
    wide = len(text.encode("utf-8", "surrogatepass")) - len(ascii_only) - 4 * astral - 2 * others
    count = _LETTER * (len(ascii_only) - signs) + _SIGN * signs
    return int(count + _ASTRAL * astral + _WIDE * wide + _ACCENTED * (others - wide)) + 1


def tokens_of(messages: Sequence[ChatCompletionMessageParam]) -> int:
    """How many tokens `messages` take at most."""
    return sum(tokens_in(str(message.get("content", ""))) + _OF_A_MESSAGE for message in messages)


def tokens_in_form(form: Form) -> int:
    """How many tokens the JSON schema of `form` takes at most."""
    return tokens_in(json.dumps(form.schema, ensure_ascii=False))
