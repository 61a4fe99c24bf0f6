"""Countries with their adjectives, regions and large cities, written down by hand.

Not a map of the world: it holds what news texts name without saying what it is. Everything else has to
show by its context that it is a place.
"""

from __future__ import annotations

_COUNTRIES = """
Afghanistan=Afghan; Albania=Albanian; Algeria=Algerian; Andorra=Andorran; Angola=Angolan
Argentina=Argentine,Argentinian; Armenia=Armenian; Australia=Australian; Austria=Austrian
Azerbaijan=Azerbaijani,Azeri; Bahamas=Bahamian; Bahrain=Bahraini; Bangladesh=Bangladeshi
Barbados=Barbadian; Belarus=Belarusian; Belgium=Belgian; Belize=Belizean; Benin=Beninese
Bhutan=Bhutanese; Bolivia=Bolivian; Bosnia and Herzegovina=Bosnian; Bosnia=; Botswana=; Brazil=Brazilian
Brunei=Bruneian; Bulgaria=Bulgarian; Burkina Faso=Burkinabe; Burundi=Burundian; Cambodia=Cambodian
Cameroon=Cameroonian; Canada=Canadian; Cape Verde=; Central African Republic=; Chad=Chadian
Chile=Chilean; China=Chinese; Colombia=Colombian; Comoros=; Congo=Congolese
Democratic Republic of the Congo=; Democratic Republic of Congo=; Republic of the Congo=; DRC=
Costa Rica=Costa Rican; Croatia=Croatian; Cuba=Cuban; Cyprus=Cypriot; Czech Republic=Czech; Czechia=
Denmark=Danish; Djibouti=Djiboutian; Dominica=; Dominican Republic=Dominican; East Timor=; Timor-Leste=
Ecuador=Ecuadorian; Egypt=Egyptian; El Salvador=Salvadoran; England=English; Equatorial Guinea=
Eritrea=Eritrean; Estonia=Estonian; Eswatini=; Ethiopia=Ethiopian; Fiji=Fijian; Finland=Finnish
France=French; Gabon=Gabonese; Gambia=Gambian; Georgia=Georgian; Germany=German; Ghana=Ghanaian
Greece=Greek; Greenland=Greenlandic; Grenada=; Guatemala=Guatemalan; Guinea=Guinean; Guinea-Bissau=
Guyana=Guyanese; Haiti=Haitian; Honduras=Honduran; Hungary=Hungarian; Iceland=Icelandic; India=Indian
Indonesia=Indonesian; Iran=Iranian; Iraq=Iraqi; Ireland=Irish; Northern Ireland=Northern Irish
Israel=Israeli; Italy=Italian; Ivory Coast=Ivorian; Côte d'Ivoire=; Jamaica=Jamaican; Japan=Japanese
Jordan=Jordanian; Kazakhstan=Kazakh; Kenya=Kenyan; Kiribati=; Kosovo=Kosovar,Kosovan; Kuwait=Kuwaiti
Kyrgyzstan=Kyrgyz; Laos=Laotian; Latvia=Latvian; Lebanon=Lebanese; Lesotho=; Liberia=Liberian
Libya=Libyan; Liechtenstein=; Lithuania=Lithuanian; Luxembourg=; Macedonia=Macedonian
North Macedonia=; Madagascar=Malagasy; Malawi=Malawian; Malaysia=Malaysian; Maldives=Maldivian; Mali=Malian
Malta=Maltese; Mauritania=Mauritanian; Mauritius=Mauritian; Mexico=Mexican; Micronesia=; Moldova=Moldovan
Monaco=; Mongolia=Mongolian; Montenegro=Montenegrin; Morocco=Moroccan; Mozambique=Mozambican
Myanmar=Burmese; Burma=; Namibia=Namibian; Nauru=; Nepal=Nepalese,Nepali; Netherlands=Dutch
New Zealand=; Nicaragua=Nicaraguan; Niger=Nigerien; Nigeria=Nigerian; North Korea=North Korean
Norway=Norwegian; Oman=Omani; Pakistan=Pakistani; Palau=; Palestine=Palestinian; Panama=Panamanian
Papua New Guinea=; Paraguay=Paraguayan; Peru=Peruvian; Philippines=Philippine,Filipino; Poland=Polish
Portugal=Portuguese; Qatar=Qatari; Romania=Romanian; Russia=Russian; Rwanda=Rwandan; Samoa=Samoan
San Marino=; Saudi Arabia=Saudi,Saudi Arabian; Scotland=Scottish; Senegal=Senegalese; Serbia=Serbian
Seychelles=; Sierra Leone=Sierra Leonean; Singapore=Singaporean; Slovakia=Slovak,Slovakian
Slovenia=Slovenian,Slovene; Solomon Islands=; Somalia=Somali; Somaliland=; South Africa=South African
South Korea=South Korean; South Sudan=South Sudanese; Soviet Union=Soviet; USSR=; Spain=Spanish
Sri Lanka=Sri Lankan; Sudan=Sudanese; Suriname=Surinamese; Sweden=Swedish; Switzerland=Swiss; Syria=Syrian
Taiwan=Taiwanese; Tajikistan=Tajik; Tanzania=Tanzanian; Thailand=Thai; Tibet=Tibetan; Togo=Togolese
Tonga=Tongan; Trinidad and Tobago=Trinidadian; Tunisia=Tunisian; Turkey=Turkish; Türkiye=
Turkmenistan=Turkmen; Tuvalu=; Uganda=Ugandan; Ukraine=Ukrainian; United Arab Emirates=Emirati; UAE=
United Kingdom=British; UK=; U.K.=; Britain=; Great Britain=; United States=American
United States of America=; US=; U.S.=; USA=; U.S.A.=; Uruguay=Uruguayan; Uzbekistan=Uzbek; Vanuatu=
Vatican=; Vatican City=; Venezuela=Venezuelan; Vietnam=Vietnamese; Wales=Welsh; Yemen=Yemeni
Yugoslavia=Yugoslav; Zambia=Zambian; Zimbabwe=Zimbabwean; Rhodesia=Rhodesian; Hong Kong=; Macau=
"""

_PEOPLES = """
African European Asian Arab Western Kurdish Catalan Basque Jewish Muslim Christian Hindu Sikh Catholic
Islamist Communist Latin Nordic Baltic Balkan Scandinavian Allied Chechen Crimean Rohingya Uyghur Uighur
Roma
Sunni Shia Shiite Buddhist Orthodox Protestant Hispanic Latino Democratic Republican Californian Texan
Flemish Walloon Bavarian Sicilian Quebec Maori Inuit Aboriginal Gazan Houthi Hutu Tutsi Hmong Karen Tamil
Eastern Southern Northern Central Midwestern Northeastern Southeastern Northwestern Southwestern Caribbean
Mediterranean Eurasian Anglo-American Afro-American
"""

_PLURALS = """
Kurds Arabs Turks Danes Finns Swedes Poles Scots Spaniards Jews Muslims Christians Hindus Sikhs Catholics
Palestinians Filipinos Britons Brits Serbs Croats Slovenes Czechs Houthis Tamils Hutus Tutsis Rohingyas
Uyghurs Uighurs Sunnis Shiites Buddhists Democrats Republicans Conservatives Liberals Islamists Communists
Protestants Latinos Ndebele Afghans Thais Greeks Shias Gazans Socialists Tories
"""

_REGIONS = """
Africa; Antarctica; Arctic; Asia; Europe; North America; South America; Latin America; Central America
Oceania; Middle East; Balkans; Caribbean; Scandinavia; Sahel; Sahara; Siberia; Crimea; Donbas; Donbass
Chechnya; Dagestan; Kashmir; Punjab; Xinjiang; Catalonia; Andalusia; Galicia; Bavaria; Saxony; Tuscany
Sicily; Sardinia; Lombardy; Normandy; Brittany; Corsica; Flanders; Wallonia; Darfur; Tigray; Kurdistan
Gaza; Gaza Strip; West Bank; Golan Heights; East Jerusalem; Sinai; Transnistria; Abkhazia; South Ossetia
Nagorno-Karabakh; Puerto Rico; American Samoa; Guam; Bermuda; Gibraltar; Queensland; New South Wales; Tasmania
Western Australia; South Australia; Ontario; Quebec; British Columbia; Alberta; Manitoba; Saskatchewan
Nova Scotia; Newfoundland; New Brunswick; Yukon; Alabama; Alaska; Arizona; Arkansas; California; Colorado
Connecticut; Delaware; Florida; Hawaii; Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine
Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada
New Hampshire; New Jersey; New Mexico; New York; North Carolina; North Dakota; Ohio; Oklahoma; Oregon
Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas; Utah; Vermont; Virginia
West Virginia; Wisconsin; Wyoming; Kerala; Gujarat; Maharashtra; Tamil Nadu; Bengal; West Bengal; Bihar
Uttar Pradesh; Sindh; Balochistan; Hubei; Sichuan; Guangdong; Hokkaido; Okinawa; Java; Sumatra; Bali
Borneo; Luzon; Mindanao; Zanzibar; Cornwall; Yorkshire; Kent; Essex; Surrey; Lancashire; Ulster
Deutschland; Bundesrepublik Deutschland; Österreich; Schweiz; Frankreich; Italien; Spanien; Großbritannien
Vereinigtes Königreich; Russland; Polen; Niederlande; Belgien; Dänemark; Schweden; Norwegen; Finnland
Griechenland; Türkei; Ungarn; Tschechien; Rumänien; Bulgarien; Kroatien; Serbien; Irak; Syrien; Ägypten
Libyen; Marokko; Südafrika; Indien; Japan; Brasilien; Kanada; Mexiko; Australien; Vereinigte Staaten
Nordkorea; Südkorea; Saudi-Arabien; Libanon; Europa; Afrika; Asien; Bayern; Sachsen; Sachsen-Anhalt
Niedersachsen; Hessen; Thüringen; Brandenburg; Saarland; Rheinland-Pfalz; Nordrhein-Westfalen
Albanien; Algerien; Argentinien; Armenien; Aserbaidschan; Bangladesch; Bolivien; Bosnien; Botsuana; Dschibuti
Estland; Fidschi; Gabun; Georgien; Grönland; Indonesien; Irland; Jamaika; Jemen; Jordanien; Kambodscha
Kamerun; Kasachstan; Katar; Kenia; Kirgisistan; Kirgistan; Kolumbien; Komoren; Kuba; Lettland; Litauen
Madagaskar; Malediven; Mauretanien; Mikronesien; Mongolei; Mosambik; Neukaledonien; Neuseeland; Nordmazedonien
Mazedonien; Papua-Neuguinea; Philippinen; Ruanda; Salomonen; Sambia; Seychellen; Simbabwe; Singapur; Slowakei
Slowenien; Südsudan; Tadschikistan; Tansania; Tschad; Tunesien; Usbekistan; Westsahara; Zypern; Äthiopien
Moldau; Zentralafrikanische Republik; Dominikanische Republik; Vereinigte Arabische Emirate
Vereinigten Staaten; Vereinigten Staaten von Amerika; Elfenbeinküste; Weißrussland; Tibet; Kaschmir
Gazastreifen; Westjordanland; Tschetschenien; Kurdistan; Katalonien; Krim; Nordirland; Schottland
Balkan; Baltikum; Nahost
Baden-Württemberg; Schleswig-Holstein; Mecklenburg-Vorpommern; Allemagne; Espagne; Italie; Angleterre
Royaume-Uni; États-Unis; Etats-Unis; Russie; Chine; Japon; Belgique; Suisse; Maroc; Algérie; Tunisie
Égypte; Turquie; Syrie; Irak; Pologne; Grèce; Brésil; Mexique; Sénégal; Québec; Bretagne; Corse
Alemania; Francia; Italia; Reino Unido; Estados Unidos; Rusia; Japón; México; España; Perú; Brasil
Haití; Marruecos; Turquía; Siria; Polonia; Grecia; Cataluña; Andalucía; Europa; Suecia; Noruega
"""

_WATERS_AND_MOUNTAINS = """
Nile; Blue Nile; White Nile; Mississippi River; Danube; Rhine; Elbe; Loire; Rhône; Thames; Tiber
Volga; Dnipro; Dnieper; Dniester; Euphrates; Tigris; Ganges; Indus; Brahmaputra; Mekong; Yangtze; Irrawaddy
Limpopo; Zambezi; Orinoco; Rio Grande; Potomac; Alps; Andes; Himalayas; Caucasus; Pyrenees; Carpathians; Urals
Rockies; Appalachians; Pacific; Atlantic; Mediterranean; Baltic Sea; Black Sea; Red Sea; North Sea
English Channel
South China Sea; East China Sea; Caspian Sea; Dead Sea; Aegean; Adriatic; Persian Gulf; Suez Canal
Panama Canal
Bosphorus; Dardanelles; Strait of Hormuz; Everest; Kilimanjaro; Vesuvius; Etna; Great Barrier Reef
Donau; Rhein; Weser; Oder; Neckar; Mosel; Spree; Isar; Bodensee; Themse; Wolga; Dnepr
Alpen; Ostsee; Nordsee; Mittelmeer; Atlantik; Pazifik
"""

_CITIES = """
Aachen; Abidjan; Abu Dhabi; Abuja; Accra; Addis Ababa; Aden; Adelaide; Aleppo; Algiers; Amman; Amsterdam
Anchorage; Ankara; Antwerp; Athens; Atlanta; Auckland; Austin; Baghdad; Baku; Baltimore; Bamako; Bangkok
Barcelona; Basel; Basra; Beijing; Beirut; Belfast; Belgrade; Benghazi; Berlin; Bern; Bilbao; Birmingham
Bogotá; Bologna; Bonn; Bordeaux; Boston; Brasília; Bratislava; Bremen; Brisbane; Bristol; Brooklyn
Brussels; Bucharest; Budapest; Buenos Aires; Cairo; Calais; Calcutta; Canberra; Cape Town; Caracas
Cardiff; Casablanca; Chennai; Chicago; Christchurch; Cologne; Colombo; Copenhagen; Dakar; Dallas; Damascus
Delhi; Denver; Detroit; Dhaka; Doha; Donetsk; Dortmund; Dresden; Dubai; Dublin; Durban; Düsseldorf
Edinburgh; Essen; Florence; Frankfurt; Freetown; Geneva; Gaza City; Genoa; Glasgow; Guangzhou; Haifa; Hamburg
Hannover; Hanoi; Harare; Havana; Helsinki; Hiroshima; Honolulu; Houston; Idlib; Islamabad; Istanbul
Jakarta; Jeddah; Jerusalem; Johannesburg; Kabul; Kampala; Kandahar; Karachi; Kathmandu; Kharkiv; Khartoum
Kherson; Kiev; Kigali; Kinshasa; Kobe; Kolkata; Kuala Lumpur; Kyiv; Kyoto; Köln; Lagos; Lahore; Las Vegas
Leeds; Leicester; Leipzig; Lima; Lisbon; Liverpool; Ljubljana; London; Los Angeles; Luhansk; Lusaka; Lviv
Lyon; Madrid; Manchester; Manhattan; Manila; Mariupol; Marseille; Mecca; Melbourne; Memphis; Mexico City
Miami; Milan; Minneapolis; Minsk; Mogadishu; Mombasa; Monrovia; Montreal; Moscow; Mosul; Mumbai; Munich
München; Nagasaki; Nairobi; Nanjing; Naples; New Delhi; New Orleans; New York City; Niamey; Nice; Nicosia
Nuremberg; Odesa; Odessa; Osaka; Oslo; Ottawa; Oxford; Panama City; Paris; Perth; Philadelphia; Phoenix
Pittsburgh; Port-au-Prince; Portland; Porto; Prague; Pretoria; Pyongyang; Quito; Rabat; Rafah; Ramallah
Reykjavik; Riga; Rio de Janeiro; Riyadh; Rome; Rotterdam; Sacramento; Salt Lake City; San Diego
San Francisco; San José; San Salvador; Santiago; Santo Domingo; Sarajevo; Seattle; Sevastopol; Seville; Seoul
Shanghai; Sheffield; Shenzhen; Sofia; St. Petersburg; St. Louis; Saint Petersburg; Stockholm; Strasbourg
Straßburg; Stuttgart; São Paulo; Sydney; Taipei; Tallinn; Tashkent; Tbilisi; Tehran; Tel Aviv; The Hague
Tirana; Tokyo; Toronto; Tripoli; Tunis; Turin; Ulan Bator; Utrecht; Valencia; Vancouver; Venice; Vienna
Vilnius; Vladivostok; Warsaw; Washington, D.C.; Washington DC; Wellington; Wien; Winnipeg; Wuhan; Yangon
Yaoundé; Yerevan; Zagreb; Zaragoza; Zurich; Zürich; Brüssel; Luxemburg; Genf; Mailand; Rom; Moskau; Prag
Bruxelles; Londres; Genève; Lille; Nantes; Strasbourg; Toulouse; Rennes; Roma; Berna; Bruselas; Ginebra
"""


def _split(table: str) -> list[str]:
    return [entry.strip() for line in table.splitlines() for entry in line.split(";") if entry.strip()]


def _countries() -> dict[str, tuple[str, ...]]:
    pairs = (entry.partition("=") for entry in _split(_COUNTRIES))
    return {name: tuple(filter(None, adjectives.split(","))) for name, _, adjectives in pairs}


_ADJECTIVES_OF = _countries()

COUNTRIES = frozenset(_ADJECTIVES_OF)
PLACES = COUNTRIES | frozenset(_split(_REGIONS) + _split(_WATERS_AND_MOUNTAINS) + _split(_CITIES))
"""Names of countries, regions and cities as they are written."""

COUNTRY_OF = {adjective: country for country, row in _ADJECTIVES_OF.items() for adjective in row}
"""The country that an adjective belongs to: "Ukrainian"."""

NATIONALITIES = frozenset(adjective for row in _ADJECTIVES_OF.values() for adjective in row)
ADJECTIVES = NATIONALITIES | frozenset(_PEOPLES.split())
"""Words that say where somebody or something belongs: "North Korean", "Kurdish", "Western"."""

PEOPLES = frozenset(_PLURALS.split()) | frozenset(
    f"{adjective}s" for adjective in NATIONALITIES if adjective.endswith(("an", "i", "ot"))
)
"""Plural nouns that name a people or a following: "Kurds", "Americans"."""


def genitive_of_place(name: str) -> str | None:
    """The place whose German genitive `name` is: "Thailand" of "Thailands"."""
    bare = name[:-1]
    return bare if name.endswith("s") and name not in PLACES and bare in PLACES and len(bare) > 3 else None


ACRONYMS = {
    "US": "United States",
    "U.S.": "United States",
    "USA": "United States",
    "U.S.A.": "United States",
    "UK": "United Kingdom",
    "U.K.": "United Kingdom",
    "Britain": "United Kingdom",
    "Great Britain": "United Kingdom",
    "UAE": "United Arab Emirates",
    "DRC": "Democratic Republic of the Congo",
    "DR Congo": "Democratic Republic of the Congo",
    "Democratic Republic of Congo": "Democratic Republic of the Congo",
    "United States of America": "United States",
    "EU": "European Union",
    "E.U.": "European Union",
    "UN": "United Nations",
    "U.N.": "United Nations",
}
"""Other ways to write a name, to the one under which it is kept together."""
