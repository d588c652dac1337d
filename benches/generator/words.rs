//! The words of the generated texts. The sentences say nothing, but are of the usual length and letters.

/// One value for each language of the generated site: fi, sv, en.
pub(super) type Each = [&'static str; 3];

/// The codes of the languages.
pub(super) const LANGUAGES: Each = ["fi", "sv", "en"];

/// The parts of the sentences of one language.
pub(super) struct Words {
    /// Who: begins a sentence.
    pub(super) subjects: [&'static str; 8],
    /// Does.
    pub(super) verbs: [&'static str; 8],
    /// What.
    pub(super) objects: [&'static str; 8],
    /// When, where, why; ends a sentence.
    pub(super) endings: [&'static str; 8],
    /// Headings of parts.
    pub(super) headings: [&'static str; 6],
    /// Entries of lists.
    pub(super) entries: [&'static str; 8],
    /// Words before a link.
    pub(super) see: &'static str,
    /// Words of a link to another site.
    pub(super) outside: [&'static str; 4],
    /// What is quoted, up to its ending.
    pub(super) says: &'static str,
    /// A programme's title, before its number.
    pub(super) programme: &'static str,
    /// A plain page: title, lead and text.
    pub(super) about: [&'static str; 3],
    /// The accessibility statement: title, lead and text.
    pub(super) statement: [&'static str; 3],
}

/// The text of the accessibility statement, with the five parts that the law wants.
const STATEMENT: [&str; 3] = [
    "Sivusto täyttää vaatimukset. Kaikki sisältö on saavutettavaa. Arvio on tehty itse 1.2.2026.\n\n\
     Lähetä palautetta kirjaamoon. Valvova viranomainen on Traficom.",
    "Webbplatsen uppfyller kraven. Allt innehåll är tillgängligt. Bedömningen gjordes av oss själva den 1 februari 2026.\n\n\
     Skicka respons till registratorskontoret. Tillsynsmyndigheten är Traficom.",
    "The website meets the requirements. All content is accessible. It was assessed by ourselves on 1 February 2026.\n\n\
     Send feedback to the registry. The supervisory authority is Traficom.",
];

/// In the order of [`LANGUAGES`].
pub(super) const WORDS: [Words; 3] = [
    Words {
        subjects: [
            "Hallitus",
            "Ministeriön asettama työryhmä",
            "Ohjausryhmä",
            "Valtioneuvoston kanslia",
            "Kuntien ja hyvinvointialueiden yhteinen valmistelu",
            "Uusi virasto",
            "Ministerityöryhmä",
            "Eduskunnan valiokunta",
        ],
        verbs: [
            "esittää",
            "vahvistaa",
            "uudistaa",
            "rahoittaa",
            "arvioi huolellisesti",
            "kehittää",
            "selvittää",
            "yhdenmukaistaa",
        ],
        objects: [
            "julkisen hallinnon sähköisiä palveluja ja niiden yhteisiä rajapintoja",
            "kestävän kasvun ohjelmaan kuuluvia investointeja koko maassa",
            "väyläverkon kunnossapitoa ja talvihoidon laatuvaatimuksia",
            "kirjastojen, museoiden ja muiden kulttuurilaitosten avustuksia",
            "lainsäädäntöä, joka koskee tiedon yhteentoimivuutta",
            "kyberturvallisuuden kansallista toimeenpanosuunnitelmaa",
            "pienten kuntien mahdollisuuksia järjestää lähipalveluja",
            "henkilöstön osaamista ja työkykyä tukevia käytäntöjä",
        ],
        endings: [
            "vuoden loppuun mennessä",
            "yhteistyössä Pohjoismaiden kanssa",
            "lausuntokierroksen jälkeen",
            "osana julkisen talouden suunnitelmaa",
            "siten, että muutokset tulevat voimaan vaiheittain",
            "hallitusohjelman tavoitteiden mukaisesti",
            "kuultuaan alan järjestöjä ja asiantuntijoita",
            "ensi kevään kehysriihessä tehtyjen päätösten pohjalta",
        ],
        headings: [
            "Tausta",
            "Tavoitteet ja vaikutukset",
            "Aikataulu",
            "Rahoitus",
            "Mitä seuraavaksi tapahtuu",
            "Lisää yhteistyötä",
        ],
        entries: [
            "selkeämmät vastuut ministeriöiden ja virastojen välillä",
            "nopeammat lupakäsittelyt",
            "yhdenvertaiset palvelut molemmilla kansalliskielillä",
            "tuki alueille, joilla etäisyydet ovat pitkiä",
            "avoin tieto päätöksenteon perusteista",
            "riittävä siirtymäaika",
            "säännöllinen seuranta",
            "saavutettavat verkkosivut",
        ],
        see: "Aiheesta kerrotaan tarkemmin sivulla",
        outside: [
            "Euroopan komission tiedote",
            "hankkeen verkkosivut",
            "tilastojulkaisu",
            "lausuntopalvelun pyyntö",
        ],
        says: "Tämä on tärkeä askel, ja sen vaikutukset näkyvät ihmisten arjessa. Työ jatkuu heti",
        programme: "Julkisten palvelujen ohjelma",
        about: ["Tietoa sivustosta", "Sivusto on tehty mittauksia varten.", "Kaikki sisältö on keksittyä."],
        statement: ["Saavutettavuusseloste", "Seloste koskee tätä sivustoa.", STATEMENT[0]],
    },
    Words {
        subjects: [
            "Regeringen",
            "Arbetsgruppen som ministeriet tillsatt",
            "Styrgruppen",
            "Statsrådets kansli",
            "Kommunernas och välfärdsområdenas gemensamma beredning",
            "Den nya myndigheten",
            "Ministerarbetsgruppen",
            "Riksdagens utskott",
        ],
        verbs: [
            "föreslår",
            "stärker",
            "förnyar",
            "finansierar",
            "bedömer noggrant",
            "utvecklar",
            "utreder",
            "förenhetligar",
        ],
        objects: [
            "den offentliga förvaltningens elektroniska tjänster och deras gemensamma gränssnitt",
            "de investeringar som hör till programmet för hållbar tillväxt i hela landet",
            "underhållet av trafiklederna och kvalitetskraven på vinterväghållningen",
            "understöden till bibliotek, museer och andra kulturinstitutioner",
            "den lagstiftning som gäller informationens interoperabilitet",
            "den nationella genomförandeplanen för cybersäkerhet",
            "små kommuners möjligheter att ordna närservice",
            "praxis som stöder personalens kunnande och arbetsförmåga",
        ],
        endings: [
            "före utgången av året",
            "i samarbete med de övriga nordiska länderna",
            "efter remissbehandlingen",
            "som en del av planen för de offentliga finanserna",
            "så att ändringarna träder i kraft stegvis",
            "i enlighet med målen i regeringsprogrammet",
            "efter att ha hört organisationer och sakkunniga inom branschen",
            "utifrån besluten vid ramförhandlingarna nästa vår",
        ],
        headings: [
            "Bakgrund",
            "Mål och konsekvenser",
            "Tidtabell",
            "Finansiering",
            "Vad händer härnäst",
            "Mera samarbete",
        ],
        entries: [
            "klarare ansvar mellan ministerierna och ämbetsverken",
            "snabbare tillståndsbehandling",
            "likvärdig service på båda nationalspråken",
            "stöd till områden med långa avstånd",
            "öppen information om grunderna för besluten",
            "en tillräcklig övergångstid",
            "regelbunden uppföljning",
            "tillgängliga webbplatser",
        ],
        see: "Mer om saken berättas på sidan",
        outside: [
            "Europeiska kommissionens meddelande",
            "projektets webbplats",
            "statistikpublikationen",
            "begäran om utlåtande",
        ],
        says: "Det här är ett viktigt steg, och det kommer att märkas i människors vardag. Arbetet fortsätter genast",
        programme: "Programmet för offentlig service",
        about: ["Om webbplatsen", "Webbplatsen är gjord för mätningar.", "Allt innehåll är påhittat."],
        statement: ["Tillgänglighetsutlåtande", "Utlåtandet gäller denna webbplats.", STATEMENT[1]],
    },
    Words {
        subjects: [
            "The Government",
            "The working group appointed by the Ministry",
            "The steering group",
            "The Prime Minister's Office",
            "Joint preparation by the municipalities and wellbeing services counties",
            "The new agency",
            "The ministerial working group",
            "The parliamentary committee",
        ],
        verbs: [
            "proposes",
            "strengthens",
            "reforms",
            "funds",
            "carefully assesses",
            "develops",
            "examines",
            "harmonises",
        ],
        objects: [
            "the digital services of public administration and the interfaces that they share",
            "the investments that belong to the programme for sustainable growth",
            "the maintenance of the road network and the quality of winter maintenance",
            "the grants to libraries, museums and other cultural institutions",
            "the legislation that concerns the interoperability of information",
            "the national implementation plan for cyber security",
            "the opportunities of small municipalities to provide local services",
            "the practices that support the skills and work ability of the staff",
        ],
        endings: [
            "by the end of the year",
            "in cooperation with the other Nordic countries",
            "after the consultation round",
            "as part of the general government fiscal plan",
            "so that the changes enter into force in stages",
            "in line with the objectives of the Government Programme",
            "after hearing the organisations and experts of the sector",
            "on the basis of the decisions made in the spending limits session",
        ],
        headings: [
            "Background",
            "Objectives and impacts",
            "Timetable",
            "Funding",
            "What happens next",
            "More cooperation",
        ],
        entries: [
            "clearer responsibilities between ministries and agencies",
            "faster permit procedures",
            "equal services in both national languages",
            "support for regions with long distances",
            "open information on the grounds for decisions",
            "a sufficient transition period",
            "regular monitoring",
            "accessible websites",
        ],
        see: "More information is available on the page",
        outside: [
            "press release of the European Commission",
            "website of the project",
            "statistical publication",
            "request for comments",
        ],
        says: "This is an important step, and people will notice it in their daily lives. The work continues at once",
        programme: "Programme for public services",
        about: ["About the site", "The site was made for measurements.", "All of its content is invented."],
        statement: ["Accessibility statement", "The statement concerns this site.", STATEMENT[2]],
    },
];

/// The ministries: id, name, abbreviation, title of the minister.
pub(super) const MINISTRIES: [(&str, Each, Each, Each); 12] = [
    (
        "vnk",
        ["valtioneuvoston kanslia", "statsrådets kansli", "Prime Minister's Office"],
        ["VNK", "SRK", "PMO"],
        ["pääministeri", "statsminister", "Prime Minister"],
    ),
    (
        "um",
        ["ulkoministeriö", "utrikesministeriet", "Ministry for Foreign Affairs"],
        ["UM", "UM", "MFA"],
        ["ulkoministeri", "utrikesminister", "Minister for Foreign Affairs"],
    ),
    (
        "om",
        ["oikeusministeriö", "justitieministeriet", "Ministry of Justice"],
        ["OM", "JM", "MoJ"],
        ["oikeusministeri", "justitieminister", "Minister of Justice"],
    ),
    (
        "sm",
        ["sisäministeriö", "inrikesministeriet", "Ministry of the Interior"],
        ["SM", "IM", "MoI"],
        ["sisäministeri", "inrikesminister", "Minister of the Interior"],
    ),
    (
        "plm",
        ["puolustusministeriö", "försvarsministeriet", "Ministry of Defence"],
        ["PLM", "FSM", "MoD"],
        ["puolustusministeri", "försvarsminister", "Minister of Defence"],
    ),
    (
        "vm",
        ["valtiovarainministeriö", "finansministeriet", "Ministry of Finance"],
        ["VM", "FM", "MoF"],
        ["valtiovarainministeri", "finansminister", "Minister of Finance"],
    ),
    (
        "okm",
        [
            "opetus- ja kulttuuriministeriö",
            "undervisnings- och kulturministeriet",
            "Ministry of Education and Culture",
        ],
        ["OKM", "UKM", "MEC"],
        ["opetusministeri", "undervisningsminister", "Minister of Education"],
    ),
    (
        "mmm",
        [
            "maa- ja metsätalousministeriö",
            "jord- och skogsbruksministeriet",
            "Ministry of Agriculture and Forestry",
        ],
        ["MMM", "JSM", "MAF"],
        [
            "maa- ja metsätalousministeri",
            "jord- och skogsbruksminister",
            "Minister of Agriculture and Forestry",
        ],
    ),
    (
        "lvm",
        [
            "liikenne- ja viestintäministeriö",
            "kommunikationsministeriet",
            "Ministry of Transport and Communications",
        ],
        ["LVM", "KM", "MTC"],
        [
            "liikenne- ja viestintäministeri",
            "kommunikationsminister",
            "Minister of Transport and Communications",
        ],
    ),
    (
        "tem",
        [
            "työ- ja elinkeinoministeriö",
            "arbets- och näringsministeriet",
            "Ministry of Economic Affairs and Employment",
        ],
        ["TEM", "ANM", "MEAE"],
        ["elinkeinoministeri", "näringsminister", "Minister of Economic Affairs"],
    ),
    (
        "stm",
        [
            "sosiaali- ja terveysministeriö",
            "social- och hälsovårdsministeriet",
            "Ministry of Social Affairs and Health",
        ],
        ["STM", "SHM", "MSAH"],
        [
            "sosiaali- ja terveysministeri",
            "social- och hälsovårdsminister",
            "Minister of Social Affairs and Health",
        ],
    ),
    (
        "ym",
        ["ympäristöministeriö", "miljöministeriet", "Ministry of the Environment"],
        ["YM", "MM", "MoE"],
        ["ympäristöministeri", "miljöminister", "Minister of the Environment"],
    ),
];

/// Fields of policy: the first half of a topic's name.
pub(super) const FIELDS: [Each; 8] = [
    ["Liikenne", "Trafik", "Transport"],
    ["Kirjastot", "Bibliotek", "Libraries"],
    ["Verotus", "Beskattning", "Taxation"],
    ["Maatalous", "Jordbruk", "Agriculture"],
    ["Terveydenhuolto", "Hälsovård", "Health care"],
    ["Koulutus", "Utbildning", "Education"],
    ["Energia", "Energi", "Energy"],
    ["Asuminen", "Boende", "Housing"],
];

/// Sides of a field: the second half of a topic's name.
pub(super) const SIDES: [Each; 5] = [
    ["rahoitus", "finansiering", "funding"],
    ["lainsäädäntö", "lagstiftning", "legislation"],
    ["tutkimus", "forskning", "research"],
    ["digitalisaatio", "digitalisering", "digitalisation"],
    ["alueet", "regioner", "regions"],
];

/// "and" in a topic's name.
pub(super) const AND: Each = ["ja", "och", "and"];

/// Given names.
pub(super) const GIVEN: [&str; 12] = [
    "Aino",
    "Eero",
    "Kaisa",
    "Juhani",
    "Maria",
    "Sakari",
    "Ulla-Maj",
    "Åsa",
    "Öllegård",
    "Ville",
    "Inkeri",
    "Bo",
];

/// Family names.
pub(super) const FAMILY: [&str; 15] = [
    "Mallikas",
    "Esimerkki",
    "Näytesaari",
    "Exempelström",
    "Kokeiluniemi",
    "Harjoituslampi",
    "Pilottila",
    "Sepite",
    "Åkermodell",
    "Ärlestam",
    "Testilä",
    "Varjovirta",
    "Provberg",
    "Kuvitelma",
    "Ölander",
];

/// Titles of officials.
pub(super) const TITLES: [Each; 4] = [
    ["neuvotteleva virkamies", "konsultativ tjänsteman", "Ministerial Adviser"],
    ["erityisasiantuntija", "specialsakkunnig", "Senior Specialist"],
    ["hallitusneuvos", "regeringsråd", "Senior Ministerial Adviser"],
    ["viestintäasiantuntija", "kommunikationsexpert", "Communications Specialist"],
];
