/**
 * Names that mean the same, one group a line, separated by commas: in English, German, Russian and Chinese, in the
 * letters of the language and in ours, old and new. Case, accents and apostrophes make no difference, so that
 * "Xi'an" stands for "Xian" too. A new spelling is a word in its group, a new name a line. A name with "~" in front finds
 * the group, and is no other name of it where it stands in a text: who types Chang'an may mean Xi'an, but a text about
 * the carmaker Changan is not about Xi'an.
 */
export const synonyms: readonly (readonly string[])[] = [
  // Countries and regions
  "Kazakhstan, Kasachstan, Қазақстан, Казакстан, Qozogʻiston, Қозоғистон, Қазоқистон, Gazagystan, Kazakistan, Qazaxıstan, قزاقستان, قازاقستان, قازاقىستان, 哈薩克, 哈薩克斯坦, 哈萨克, Kazakstan, Qazaqstan, Kazakhs, Kazakh, kasachisch, kasachische, KAZ, Казахстан, казахский, Hasakesitan, 哈萨克斯坦",
  "Kyrgyzstan, Kirgisistan, Қырғызстан, Qirgʻiziston, Қирғизистон, Қирғизистан, Gyrgyzystan, Kırgızistan, Qırğızıstan, قرقیزستان, قىرغىزستان, قىرعىزستان, 吉爾吉斯, 吉爾吉斯斯坦, 吉尔吉斯, Kirgistan, Kirgisien, Kirghizia, Kirgizia, Kirghizistan, Kirgizstan, Kirghizstan, Kyrgyz Republic, Kirgisische Republik, Kyrgyz, Kirgiz, kirgisisch, kirgisische, KGZ, Кыргызстан, Киргизия, Jierjisisitan, 吉尔吉斯斯坦",
  "Tajikistan, Tadschikistan, Тоҷикистон, Тәжікстан, Тожикистон, Täjigistan, Tacikistan, تاجیکستان, تاجىكىستان, 塔吉克, Tadzhikistan, Tadjikistan, Tojikiston, Tajik, tadschikisch, tadschikische, TJK, Таджикистан, Tajikesitan, 塔吉克斯坦",
  "Turkmenistan, Turkmenien, Түрікменстан, Түркменстан, Туркманистон, Turkmaniston, Туркманистан, Türkmənistan, ترکمنستان, تۈركمەنىستان, 土庫曼, 土庫曼斯坦, 土库曼, Turkmenia, Türkmenistan, Turkmen, turkmenisch, turkmenische, TKM, Туркменистан, Туркмения, Tukumansitan, 土库曼斯坦",
  "Uzbekistan, Usbekistan, Ўзбекистон, Өзбекстан, Өзбекистан, Ӯзбекистон, Özbegistan, Özbekistan, Özbəkistan, ازبکستان, ئۆزبېكىستان, 烏茲別克, 烏茲別克斯坦, 乌兹别克, Ozbekistan, Oʻzbekiston, Uzbek, usbekisch, usbekische, UZB, Узбекистан, Wuzibiekesitan, 乌兹别克斯坦",
  "China, PRC, Қытай, Кытай, Хитой, Xitoy, Чин, Hytaý, Çin, Чинь, چین, چىن, جۇڭگو, 中國, 中华人民共和国, People's Republic of China, Volksrepublik China, VR China, Chinese, chinesisch, chinesische, CHN, Китай, КНР, Kitai, Zhongguo, 中国",
  "Russia, Russland, Russian Federation, Ресей, Орусия, Rossiya Federatsiyasi, Русия, Russiýa, Rusya, روسیه, 俄國, Russische Föderation, Russian, russisch, RUS, Россия, Rossiya, Eluosi, 俄罗斯",
  "Belarus, Weißrussland, Weissrussland, Byelorussia, Belorussia, BLR, Беларусь, Белоруссия, Baieluosi",
  "Central Asia, Zentralasien, Mittelasien, Central Asian, zentralasiatisch, C5, Центральная Азия, Средняя Азия, Zhongya, 中亚",
  "Xinjiang, Sinkiang, Xinjiang Uyghur, Синьцзян, 新疆",

  // Capitals and places of meetings
  "Astana, Nur-Sultan, Nursultan, Akmola, Aqmola, Tselinograd, Zelinograd, Астана, Нур-Султан, Asitana, 阿斯塔纳",
  "Almaty, Alma-Ata, Almaata, Алматы, Алма-Ата, Alamutu, 阿拉木图",
  "Bishkek, Bischkek, Biškek, Frunze, Frunse, Pishpek, Бишкек, Bishikaike, 比什凯克",
  "Tashkent, Taschkent, Toshkent, Ташкент, Tashigan, 塔什干",
  "Samarkand, Samarqand, Самарканд, Samaerhan, 撒马尔罕",
  "Ashgabat, Aschgabat, Aşgabat, Ashkhabad, Aschchabad, Ашхабад, Ашгабат, Ashihabade, 阿什哈巴德",
  "Dushanbe, Duschanbe, Stalinabad, Душанбе, Dushangbie, 杜尚别",
  "Beijing, Peking, Pekin, Пекин, 北京",
  "Xi'an, Xi an, Sian, Hsi-an, Сиань, 西安, ~Chang'an, ~Chang an, ~长安",
  "Shanghai, Schanghai, Shanghaier, Шанхай, 上海",
  "Urumqi, Ürümqi, Urumtschi, Ürümtschi, Wulumuqi, Урумчи, 乌鲁木齐",
  "Chengdu, Tschengdu, Чэнду, 成都",
  "Lanzhou, Lantschou, Lanchow, Ланьчжоу, 兰州",
  "Tianjin, Tientsin, Тяньцзинь, 天津",
  "Qingdao, Tsingtao, Tsingtau, Циндао, 青岛",
  "Lianyungang, Ляньюньган, 连云港",
  "Khorgos, Khorgas, Horgos, Chorgos, Korgas, Qorghas, Хоргос, Huoerguosi, 霍尔果斯",
  "Alashankou, Alataw Pass, Alatau Pass, Dostyk, Dostyq, Алашанькоу, 阿拉山口",
  "Jalal-Abad, ~Jalalabad, Dschalalabat, Dschalal-Abad, Джалал-Абад",
  "Moscow, Moskau, Moskva, Москва, Mosike",
  "Minsk, Минск, Mingsike",
  "St Petersburg, Saint Petersburg, Sankt Petersburg, Leningrad, Санкт-Петербург",

  // Organisations and undertakings
  "SCO, SOZ, Shanghai Cooperation Organisation, Shanghai Cooperation Organization, Shanghaier Organisation für Zusammenarbeit, Schanghaier Organisation für Zusammenarbeit, ШОС, ShOS, Shanghai hezuo zuzhi, 上合组织",
  "Shanghai Five, Shanghai 5, Schanghai Fünf, Shanghai Fünf, Шанхайская пятёрка, Shanghai wu guo",
  "Belt and Road, Belt and Road Initiative, BRI, One Belt One Road, OBOR, BRF, Silk Road, Silk Road Economic Belt, Silkroad, Seidenstraße, Neue Seidenstraße, Seidenstraßen-Initiative, Один пояс один путь, Шёлковый путь, Yidai Yilu, Sichou zhi lu, 一带一路, 丝绸之路",
  "C+C5, China-Central Asia, C5+China, China-Zentralasien, Китай-Центральная Азия",
  "CKU, China-Kyrgyzstan-Uzbekistan railway, CKU railway, CKU-Bahn, ККУ",
  "CICA, KICA, Conference on Interaction and Confidence-Building Measures in Asia, СВМДА",
  "EAEU, EEU, EAWU, Eurasian Economic Union, Eurasische Wirtschaftsunion, ЕАЭС",
  "United Nations, UN, UNO, Comtrade, Vereinte Nationen, ООН",
  "General Administration of Customs, Chinese customs, GACC, Zollverwaltung, chinesischer Zoll, ГТУ КНР, Haiguan",
  "IMF, International Monetary Fund, IWF, Internationaler Währungsfonds, МВФ",
  "Xinhua, Hsinhua, Синьхуа, 新华社",

  // People
  "Xi Jinping, Hsi Chin-ping, Си Цзиньпин, 习近平",
  "Tokayev, Tokajew, Tokaev, Toqaev, Toqayev, Токаев",
  "Nazarbayev, Nasarbajew, Nazarbaev, Nursultan Nazarbayev, Назарбаев",
  "Japarov, Dschaparow, Zhaparov, Zaparov, Жапаров",
  "Rahmon, Rachmon, Rakhmon, Rahmonov, Рахмон",
  "Mirziyoyev, Mirsijojew, Mirziyoev, Mirzijojev, Мирзиёев",
  "Karimov, Karimow, Каримов",
  "Berdimuhamedov, Berdimuhamedow, Berdymukhamedov, Berdymuchammedow, Бердымухамедов",

  // What happened, and what the charts show
  "summit, summits, Gipfel, Gipfeltreffen, саммит, fenghui, 峰会",
  "foreign ministers, foreign minister, Außenminister, Aussenminister, министры иностранных дел",
  "state visit, visit, Staatsbesuch, Besuch, визит",
  "treaty, agreement, Vertrag, Abkommen, договор, соглашение",
  "strategic partnership, partnership, Partnerschaft, strategische Partnerschaft, партнёрство",
  "border, boundary, frontier, Grenze, граница",
  "railway, railways, railroad, rail, train, Eisenbahn, Bahn, железная дорога",
  "pipeline, pipelines, Rohrleitung, трубопровод, ~Gasleitung, ~Erdgasleitung, ~Ölleitung, ~газопровод, ~нефтепровод, 管道",
  "gas pipeline, Gaspipeline, Gasleitung, Erdgasleitung, газопровод, 天然气管道",
  "oil pipeline, Ölpipeline, Ölleitung, нефтепровод",
  "gas, natural gas, Erdgas, газ",
  "visa, visas, visa-free, Visum, Visafreiheit, visafrei, виза",
  "aid, grant, grants, Hilfe, Zuschuss, помощь",
  "trade, Handel, commerce, торговля, maoyi",
  "export, exports, Exporte, Ausfuhr, Ausfuhren, экспорт",
  "import, imports, Importe, Einfuhr, Einfuhren, импорт",
  "balance, trade balance, Saldo, Handelsbilanz, сальдо, ~surplus, ~deficit, ~Überschuss, ~Defizit",
  "surplus, Überschuss, профицит",
  "deficit, Defizit, дефицит",
  "share, percentage, per cent, Anteil, Anteile, Prozent, доля",
  "per capita, per head, per person, pro Kopf, je Einwohner, на душу населения, 人均",
  "GDP, gross domestic product, BIP, Bruttoinlandsprodukt, ВВП",
  "USD, dollar, dollars, доллар",
  "books, ledger, ledgers, Bücher, mirror statistics, Spiegelstatistik",
  "gap, difference, discrepancy, differ, Unterschied, Unterschiede, Abweichung, Lücke, расхождение, ~mirror statistics, ~Spiegelstatistik",
  "embed, embedding, iframe, einbetten, встроить, 嵌入",
  "download, save, export file, herunterladen, speichern, скачать, 下载",
  "slide, slides, presentation, ~PowerPoint, Folie, Folien, Präsentation, слайд, презентация, 幻灯片",
  "cite, citation, quote, zitieren, Zitat, цитировать, 引用",
  "debt, Schulden, долг",
  "loan, loans, Kredit, Kredite, кредит",
  "investment, FDI, Investition, Investitionen, инвестиции",
  "students, student, Studierende, Studenten, студенты",
  "map, Karte, карта, 地图",
  "error, mistake, correction, Fehler, Korrektur, ошибка",
  "dark, dark mode, dark theme, dunkel, Nachtmodus, Dunkelmodus, ~night, ~Nacht",
  "light, light mode, light theme, hell, ~Tag",
  "language, Sprache, язык",
  "English, Englisch, английский",
  "German, Deutsch, немецкий",
  "reset, clear, zurücksetzen, löschen",
].map((names) => names.split(", "));

/** Words that tell nothing about what is looked for, as `searchTerms` gives them. */
export const fillers: ReadonlySet<string> = new Set(
  "the a of in on at to for and with from by about since until through between how der die das den dem im am zu zum zur und mit von vom fur uber bis seit ab zwischen wie".split(
    " ",
  ),
);
