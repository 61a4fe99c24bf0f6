"""Organisations that news texts name without saying what they are, written down by hand."""

from __future__ import annotations

KNOWN_ORGANISATIONS = frozenset(
    """
ABB Accenture ADAC Adidas Adobe Aeroflot AfD Airbnb Airbus al-Qaeda al-Shabaab Alcatel Alcoa Aldi Alibaba
Alitalia Allianz Alstom Amazon AMD Amnesty Amtrak Anthropic Apple Aramco ArcelorMittal AstraZeneca
Asus Auchan Aviva Axios BAE Bayer Bertelsmann BioNTech BlackRock Bloomberg BMW Boeing Bombardier Bosch BP
Bridgestone Broadcom Bundesanwaltschaft Bundesbank Bundesgerichtshof Bundeskanzleramt Bundeskriminalamt
Bundesnetzagentur Bundespolizei Bundesrat Bundesregierung Bundestag Bundesverfassungsgericht Bundeswehr
Burberry Caritas Carrefour Caterpillar Cathay Chevrolet Chevron Chrysler Cisco Citibank Citigroup Citroën
Coca-Cola Comcast Commerzbank Compaq Congress Costco Daimler Danone Dell Deloitte DHL Diageo Diakonie Disney
Dropbox Dyson EADS EasyJet eBay Edeka Ericsson Europol Eurostat Evonik Expedia Exxon ExxonMobil Facebook
Fatah FedEx Ferrari Feuerwehr Fiat Fidesz Finnair Ford Frontex Fujitsu Gazprom GlaxoSmithKline Google
Greenpeace Grünen Gucci Hamas Heineken Henkel Hezbollah Hisbollah Hitachi Hizbollah Hochtief Honda Huawei
Hyundai Iberia IBM Ikea Infineon Infosys ING Instagram Intel Interfax Interpol Isaf JetBlue JPMorgan Kia KLM
Kodak Kommission KPMG Kremlin L'Oréal Labour Landeskriminalamt Lenovo Lidl Likud LinkedIn Linkspartei
Lufthansa Lukoil LVMH Maersk Mannesmann Mastercard Mazda McDonald's McKinsey Mercedes-Benz Merck Meta
Michelin Microsoft Mitsubishi Moderna Monsanto Motorola Nasa Nasdaq Nato Nestle Nestlé Netflix Nike Nintendo
Nissan Nokia Novartis Nvidia OPEC Opec OpenAI Oracle Oxfam Panasonic Parliament PayPal Pegida Pentagon
Petrobras Peugeot Pfizer Philips Podemos Politico Polizei Porsche PwC Qantas Qualcomm Raytheon Reddit
Renault Repsol Reuters Rewe Rolls-Royce Roscosmos Roskosmos Rosneft Ryanair Saab Sainsbury's Salesforce
Samsung Sanofi Santander SAP Sberbank Schaeffler Senate Shell Siemens Skoda Skype Snapchat SoftBank Sony
Sotheby's SpaceX Spotify Staatsanwaltschaft Starbucks Starlink Stellantis Subaru Suzuki Symantec Syriza
Taliban Tass Telefónica Telegram Tencent Tesco Tesla ThyssenKrupp Thyssenkrupp TikTok Toshiba TotalEnergies
Toyota Twitter Uber Unesco Unhcr Unicef Unifil Unilever Vattenfall Verizon Vodafone Volkswagen Volvo
Wal-Mart Walgreens Walmart WikiLeaks Wikimedia Wikinews Wikipedia Wirecard Xerox Xiaomi Xinhua Yahoo Yandex
YouTube Yukos Zalando ZTE
""".split()
)
"""Those of one word."""
MEDIA = frozenset(
    "The Guardian;The Sun;The Times;The Independent;The Telegraph;The Economist;The Atlantic;The Nation;"
    "The New York Times;The Washington Post;The Wall Street Journal;The Daily Telegraph;The Age;The Hill;"
    "The Observer;The Mirror;The Intercept;The Lancet;The Verge;The Onion;Time;Nature;Science;Le Monde;"
    "Le Figaro;El País;El Mundo;Der Spiegel;Die Zeit;Die Welt;Bild;Al Jazeera;Associated Press;"
    "Agence France-Presse;Fox News;Sky News;Deutsche Welle;USA Today;Financial Times;Daily Mail;"
    "Daily Mirror;New York Times;Washington Post;Wall Street Journal;Los Angeles Times;Daily Telegraph;"
    "Human Rights Watch;Amnesty International;Médecins Sans Frontières;Red Cross;Red Crescent;White House;"
    "World Food Programme;World Bank;Doctors Without Borders;Save the Children;Rapid Support Forces;"
    "Voice of America;"
    "IG Metall;IG BCE;IG Bau;Islamic State;Downing Street;Buckingham Palace;Supreme Court;Coast Guard".split(
        ";"
    )
)
"""Newspapers, agencies and bodies whose names do not say that they are one."""
