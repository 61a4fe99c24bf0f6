"""What currencies are called: their ISO 4217 codes, signs, and names with their country."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import product

CODES = frozenset(
    "AED ARS AUD BDT BGN BHD BRL BTC BWP CAD CHF CLP CNY COP CRC CZK DKK DOP DZD EGP ETB EUR GBP GEL GHS GTQ "
    "HKD HNL HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KRW KWD KZT LAK LBP LKR LYD MAD MMK MNT MUR MXN MYR "
    "NGN NOK NPR NZD OMR PEN PHP PKR PLN PYG QAR RMB RON RSD RUB SAR SDR SEK SGD THB TND TRY TWD TZS UAH UGX "
    "USD UYU VND XAF XBT XDR XOF ZAR ZMW".split()
)
"""The codes that stand beside amounts, with some that are in use and not of the standard: RMB, BTC, SDR."""

STANDARD: Mapping[str, str] = {"RMB": "CNY", "BTC": "XBT", "NIS": "ILS", "STG": "GBP", "SDR": "XDR"}

SIGNS: Mapping[str, str] = {
    "$": "USD",
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "￥": "JPY",
    "₹": "INR",
    "₽": "RUB",
    "₴": "UAH",
    "₺": "TRY",
    "₩": "KRW",
    "₪": "ILS",
    "₦": "NGN",
    "₫": "VND",
    "₱": "PHP",
    "฿": "THB",
    "₡": "CRC",
    "₾": "GEL",
    "₭": "LAK",
    "₵": "GHS",
    "₸": "KZT",
    "₮": "MNT",
    "₲": "PYG",
    "₿": "XBT",
    "៛": "KHR",
    "৳": "BDT",
    "元": "CNY",
    "円": "JPY",
    "ரூ": "LKR",
    "zł": "PLN",
    "Kč": "CZK",
}

DOLLARS: Mapping[str, str] = {
    "US": "USD",
    "U.S.": "USD",
    "USD": "USD",
    "A": "AUD",
    "AU": "AUD",
    "AUD": "AUD",
    "C": "CAD",
    "CA": "CAD",
    "CAD": "CAD",
    "CDN": "CAD",
    "NZ": "NZD",
    "NZD": "NZD",
    "HK": "HKD",
    "HKD": "HKD",
    "S": "SGD",
    "SG": "SGD",
    "NT": "TWD",
    "R": "BRL",
    "MX": "MXN",
    "MXN": "MXN",
    "J": "JMD",
    "TT": "TTD",
    "FJ": "FJD",
    "Z": "ZWL",
}
"""What may stand before a dollar sign, and whose money it makes it."""

_DOLLAR = "dollar dollars dólar dólares dolar dolares dollari dollaro"
_POUND = "pound pounds pfund libra libras livre livres sterlina sterline lira"
_FRANC = "franc francs franken franco francos franchi"
_PESO = "peso pesos"
_RUPEE = "rupee rupees roupie roupies rupia rupias rupie"
_KRONE = "krone kroner kronen krona kronor koruna corona coronas crown crowns couronne couronnes"
_DINAR = "dinar dinars dinare dinares"
_DIRHAM = "dirham dirhams"
_RIYAL = "riyal riyals rial rials"
_SHILLING = "shilling shillings"

_OF_COUNTRIES: tuple[tuple[str, str, str], ...] = (
    (
        "USD",
        _DOLLAR,
        (
            "us u.s. american america's united states estadounidense estadounidenses estadunidense "
            "estadunidenses américain américains americano americani amerikanische amerikanischen "
            "amerikanischer "
            "us-amerikanische"
        ),
    ),
    ("AUD", _DOLLAR, "australian aussie australiano australianos australiani australien australiens"),
    ("CAD", _DOLLAR, "canadian canadiense canadienses canadense canadenses canadesi canadien canadiens"),
    ("NZD", _DOLLAR, "zealand kiwi neozelandés neozelandeses neozelandês neozelandesi"),
    ("HKD", _DOLLAR, "kong"),
    ("SGD", _DOLLAR, "singapore singaporean"),
    ("TWD", _DOLLAR, "taiwan taiwanese"),
    ("JMD", _DOLLAR, "jamaican"),
    ("ZWL", _DOLLAR, "zimbabwean zimbabwe"),
    ("GBP", _POUND, "british uk sterling esterlina esterlinas britische britischen"),
    ("EGP", _POUND, "egyptian"),
    ("LBP", _POUND, "lebanese"),
    ("SDG", _POUND, "sudanese"),
    ("SYP", _POUND, "syrian"),
    ("CHF", _FRANC, "swiss schweizer suisse suisses suizo suizos suíço suíços svizzeri svizzero"),
    ("XOF", _FRANC, "cfa"),
    ("RWF", _FRANC, "rwandan"),
    ("CDF", _FRANC, "congolese"),
    ("INR", _RUPEE, "indian indische indischen"),
    ("PKR", _RUPEE, "pakistani"),
    ("LKR", _RUPEE, "lankan"),
    ("NPR", _RUPEE, "nepali nepalese"),
    ("MUR", _RUPEE, "mauritian"),
    ("MXN", _PESO, "mexican mexicano mexicanos messicani mexicain mexicains mexikanische"),
    ("ARS", _PESO, "argentine argentinian argentino argentinos"),
    ("CLP", _PESO, "chilean chileno chilenos"),
    ("COP", _PESO, "colombian colombiano colombianos"),
    ("PHP", _PESO, "philippine filipino"),
    ("UYU", _PESO, "uruguayan uruguayo uruguayos"),
    ("CUP", _PESO, "cuban cubano cubanos"),
    ("DOP", _PESO, "dominican dominicano dominicanos"),
    ("DKK", _KRONE, "danish dänische dänischen danesas danoises"),
    ("NOK", _KRONE, "norwegian norwegische norwegischen norvégiennes"),
    ("SEK", _KRONE, "swedish schwedische schwedischen suecas suédoises"),
    ("CZK", _KRONE, "czech tschechische tschechischen"),
    ("ISK", _KRONE, "icelandic"),
    ("KWD", _DINAR, "kuwaiti"),
    ("IQD", _DINAR, "iraqi"),
    ("JOD", _DINAR, "jordanian"),
    ("RSD", _DINAR, "serbian"),
    ("DZD", _DINAR, "algerian"),
    ("TND", _DINAR, "tunisian"),
    ("BHD", _DINAR, "bahraini"),
    ("LYD", _DINAR, "libyan"),
    ("AED", _DIRHAM, "emirati uae"),
    ("MAD", _DIRHAM, "moroccan"),
    ("SAR", _RIYAL, "saudi"),
    ("QAR", _RIYAL, "qatari"),
    ("OMR", _RIYAL, "omani"),
    ("YER", _RIYAL, "yemeni"),
    ("IRR", _RIYAL, "iranian"),
    ("KES", _SHILLING, "kenyan kenya"),
    ("UGX", _SHILLING, "ugandan uganda"),
    ("TZS", _SHILLING, "tanzanian"),
    ("TRY", "lira liras lire livres", "turkish türkische türkischen turque turques turca turcas turche"),
    ("JPY", "yen yens", "japanese japanische japanischen japonais japonés japoneses"),
    ("CNY", "yuan yuans", "chinese chinesische chinesischen chinois chino chinos cinesi"),
    ("KRW", "won", "korean"),
    ("RUB", "rouble roubles ruble rubles", "russian"),
    ("UAH", "hryvnia hryvnias", "ukrainian"),
    ("PLN", "zloty zlotys", "polish"),
    ("BRL", "real reais", "brazilian"),
    ("ZAR", "rand", "african"),
    ("ILS", "shekel shekels", "israeli"),
    ("NGN", "naira", "nigerian"),
    ("FIM", "markka markkaa mark marks", "finnish"),
    ("NLG", "guilder guilders", "dutch"),
)
"""Code, the words for the money, and the last word of what says whose it is."""

_ALONE: Mapping[str, str] = {
    "EUR": "euro euros",
    "USD": "us-dollar us-dollars greenbacks",
    "JPY": "yen yens iene ienes",
    "CNY": "yuan yuans renminbi kuai rmb",
    "KRW": "won",
    "RUB": "rouble roubles ruble rubles rubel rublo rublos rubli",
    "UAH": "hryvnia hryvnias hrywnja griwna",
    "PLN": "zloty zlotys złoty złotys",
    "SEK": "kronor krona",
    "TRY": "lira liras",
    "THB": "baht bahts",
    "ZAR": "rand",
    "NGN": "naira",
    "ILS": "shekel shekels schekel",
    "HUF": "forint forints",
    "BRL": "reais",
    "CZK": "koruna korunas koruny",
    "MYR": "ringgit",
    "IDR": "rupiah",
    "BDT": "taka",
    "VND": "dong",
    "KZT": "tenge",
    "GEL": "lari",
    "AMD": "dram drams",
    "GHS": "cedi cedis",
    "ETB": "birr",
    "KHR": "riel riels",
    "MMK": "kyat kyats",
    "PEN": "soles",
    "XBT": "bitcoin bitcoins btc",
    "ITL": "lire",
    "ESP": "peseta pesetas",
    "DEM": "deutschmark deutschmarks d-mark",
    "FIM": "markka markkaa",
    "NLG": "guilder guilders gulden",
    "dollar": _DOLLAR + " buck bucks",
    "pound": "pound pounds pfund quid sterlina sterline libra libras livre livres",
    "franc": _FRANC,
    "peso": _PESO,
    "rupee": _RUPEE,
    "krone": "krone kroner kronen kronor crowns",
    "dinar": _DINAR,
    "dirham": _DIRHAM,
    "riyal": _RIYAL,
    "shilling": _SHILLING,
    "cent": "cent cents centime centimes céntimo céntimos centavo centavos centesimi centesimo cêntimos",
    "penny": "penny pence pennies penique peniques",
    "satoshi": "satoshi satoshis",
}
"""Words that name money without a country; one with small letters on the left leaves open whose."""

WORDS: Mapping[str, str] = {word: code for code, words in _ALONE.items() for word in words.split()}

_BEFORE = {
    "states": "united",
    "zealand": "new",
    "kong": "hong",
    "lankan": "sri",
    "african": "south",
    "sterling": "",
}


def _phrases() -> dict[str, str]:
    phrases: dict[str, str] = {}
    for code, words, countries in _OF_COUNTRIES:
        for word, country in product(words.split(), countries.split()):
            whose = f"{_BEFORE[country]} {country}" if _BEFORE.get(country) else country
            phrases[f"{whose} {word}"] = code
            phrases[f"{word} {country}"] = code
    for word in _DOLLAR.split():
        phrases[f"{word} de hong kong"] = "HKD"
    return phrases | {
        "south korean won": "KRW",
        "pounds sterling": "GBP",
        "pound sterling": "GBP",
        "british pounds sterling": "GBP",
        "pfund sterling": "GBP",
        "costa rican colón": "CRC",
        "costa rican colones": "CRC",
        "renminbi yuan": "CNY",
    }


PHRASES: Mapping[str, str] = _phrases()
"""Names of several words, in lower case with single spaces."""

PARTS: Mapping[str, int] = {"cent": 100, "penny": 100}
"""How many of a small coin make one of the money it belongs to."""
