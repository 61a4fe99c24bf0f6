"""One name for a unit, whatever the set or the finder calls it."""

from __future__ import annotations

import re

_CURRENCIES: dict[str, str] = {
    "USD": "dollar|us dollar|dollar united states dollar|united states dollar|american dollar|$|us$",
    "GBP": "pound sterling|british pound|sterling|£|british pound sterling",
    "EUR": "euro|€",
    "JPY": "yen|japanese yen|¥",
    "CNY": "yuan|renminbi|chinese yuan|rmb|renminbi yuan|chinese yuan renminbi",
    "INR": "indian rupee",
    "CHF": "swiss franc",
    "CAD": "canadian dollar",
    "AUD": "australian dollar",
    "HKD": "hong kong dollar",
    "NZD": "new zealand dollar",
    "MXN": "mexican peso",
    "TRY": "turkish lira|lira",
    "CRC": "costa rican colón",
    "GEL": "georgian lari",
    "LAK": "lao kip",
    "LKR": "sri lankan rupee",
    "XBT": "bitcoin|btc",
    "RUB": "rouble|ruble|russian rouble|russian ruble",
    "KRW": "south korean won|korean won|won",
    "BRL": "brazilian real|real",
    "ZAR": "rand|south african rand",
}
_SAME: dict[str, str] = {
    "percent": "percentage|per cent|%|percents|pct",
    "pound": "pound-mass|pound (mass)|lb|lbs",
    "tonne": "metric ton|metric tonne",
    "degree Celsius": "c|celsius|degree celsius|°c",
    "degree Fahrenheit": "f|fahrenheit|degree fahrenheit|°f",
    "kelvin": "k|kelvin",
    "penny": "pence",
    "millilitre": "cubic centimetre|ml",
    "kilometre per hour": "kph|km/h|kilometer per hour",
    "mile per hour": "mph",
    "metre": "m",
    "kilometre": "km",
    "foot": "ft|feet",
    "inch": "inches|in",
    "mile": "mi",
    "hour": "hr|h",
    "square kilometre": "km2|km²|kilometre squared|square-kilometre",
    "square mile": "mi2|mile squared",
    "gigabyte": "gb",
    "percentage point": "percent point",
    "degree": "degree of arc|angle degree|deg",
}
_CANONICAL = {
    name: canonical
    for table in (_CURRENCIES, _SAME)
    for canonical, names in table.items()
    for name in names.split("|")
}
_NONE = frozenset({"", "dimensionless", "number", "none", "null", "-"})
_LOOSE_MONEY = frozenset(
    "cent penny dollar pound franc peso rupee krone dinar dirham riyal shilling satoshi".split()
)
_TIMES = frozenset("second minute hour day night week fortnight month year decade century".split())
_MEASURES = frozenset(
    "millimetre centimetre decimetre metre kilometre mile yard foot inch acre hectare milligram "
    "microgram gram "
    "kilogram tonne ton ounce pound stone litre millilitre gallon pint barrel watt kilowatt megawatt "
    "gigawatt volt "
    "hertz kilohertz megahertz gigahertz bit byte kilobyte megabyte gigabyte terabyte megabit gigabit knot "
    "picometre radian turn cup tablespoon teaspoon".split()
)


def canonical(unit: str | None) -> str | None:
    """The ISO code of a currency, an English singular noun in British spelling otherwise; None for none."""
    if unit is None or unit.casefold().strip() in _NONE:
        return None
    name = unit.strip()
    if re.fullmatch(r"[A-Z]{3}", name):
        return name
    name = re.sub(r"(met|lit)er\b", r"\1re", name.casefold()).removesuffix(" of age")
    return _CANONICAL.get(name, name)


def fits(unit: str | None, wanted: frozenset[str | None]) -> bool:
    """Whether a unit is one of those wanted; "dollar per share" is right for a dollar, not the reverse."""
    name = canonical(unit)
    return name in wanted or (name is not None and canonical(name.split(" per ")[0]) in wanted)


def accepted(unit: str | None, iso: str | None = None) -> frozenset[str | None]:
    """The canonical names that are right where gold has `unit`, a bare "pound" being either kind."""
    names = {canonical(iso) if iso else canonical(unit)}
    bare = unit.casefold() if unit else ""
    if bare in {"dollar", "pound", "franc", "peso", "rupee", "lira"}:
        names.add(bare)
    if bare == "pound":
        names.add("GBP")
    if bare == "franc":
        names.add("CHF")
    if bare in {"degree", "grad"}:
        names |= {"degree", "degree Celsius", "degree Fahrenheit"}
    price = re.match(r"(dollar|euro|yen) per ", bare)
    if price:  # The unit of a price is its money alone: an ISO code has no "per kilogram".
        names.add(canonical(price[1]))
    if bare == "age":
        names |= {None, "year"}
    return frozenset(names)


def is_money(name: str | None) -> bool:
    return name is not None and (bool(re.fullmatch(r"[A-Z]{3}", name)) or name in _LOOSE_MONEY)


def is_percent(name: str | None) -> bool:
    return name in {"percent", "percentage point"}


def is_temperature(name: str | None) -> bool:
    return name is not None and (name.startswith("degree") or name == "kelvin")


def is_time(name: str | None) -> bool:
    return name in _TIMES


def is_measure(name: str | None) -> bool:
    """A unit of length, area, volume, mass, power or data, also of one per another."""
    return name is not None and any(word in _MEASURES for word in re.split(r"[ /-]", name))
