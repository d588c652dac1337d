//! What of the site programs may read: `index.json`, `ninjs.json`, `index.txt`, their schemas, and
//! the page that tells of them.

use jsonschema::Validator;
use serde_json::{Value, json};

use crate::look::{lines, links, main};
use crate::support::{SiteBuilt, SiteTest, png};

const RELEASE: &str = "fi/tiedotteet/2026/koko";

/// A release that has everything, in Finnish and as a summary in Swedish.
fn site() -> SiteTest {
    site_with("data: [json, text, ninjs]\n")
}

/// The same with this setting.
fn site_with(setting: &str) -> SiteTest {
    let fi = "title: Koko \"tiedote\"\nslug: koko\nkicker: Kutsu\nlead: Ingressi.\ndate: 5.5.2026 11.38\ntype: invitation\nnumber: 580/2026\n\
        organisations: [vm]\nministers: [salmi]\npeople: [virta, salmi]\ncontacts: [virta, {name: Ulla Uusi, phone: 0295 000 102}]\n\
        topics: [digital, budget]\nprogrammes: [ohjelma]\nimage: k.png\nmedia: [{file: k.png, credit: VNK}, {file: l.pdf}]\n\
        images: {k.png: {alt: Sali., caption: Sali iltana.}}\nattachments: {l.pdf: Liite}\nlinks: [{text: Alku, url: 'release:base'}]\n\
        event: {start: 9.6.2026 9.00, end: 9.6.2026 10.30, place: {fi: Säätytalo, sv: Ständerhuset}, online: https://live.example/, \
        register: {url: https://ilmo.example/, until: 8.6.2026}}\n\
        changes: [{date: 6.5.2026 9.20, kind: correction, note: {fi: Kellonaika., sv: Klockslag.}}, {date: 7.5.2026 9.20, kind: minor, note: {fi: P., sv: P.}}]";
    let text = "Ensimmäinen kappale vie [alkuun](release:base) ja on niin pitkä, että sen rivin pitää katketa ennen sarakkeen 72 jälkeistä sanaa.\n\n\
        ## Ohjelma\n\n- klo 9 Avaus\n- klo 10 Puhe[^1]\n\n1. yksi\n2. kaksi\n\n> Sitaatti.\n> -- Eero Salmi\n\n[^1]: Alaviite.";
    let sv = "title: Hela\nslug: hela\nlead: Ingress.\nscope: summary\nimages: {k.png: {alt: Salen.}}\nattachments: {l.pdf: Bilaga}";
    SiteTest::new()
        .append("content/site.yaml", "licence: CC-BY-4.0\n")
        .append("content/site.yaml", setting)
        .item("releases/2026/koko/fi", fi, text)
        .item("releases/2026/koko/sv", sv, "Text.")
        .file("content/releases/2026/koko/k.png", png())
        .file("content/releases/2026/koko/l.pdf", "x".repeat(1234))
        .item(
            "programmes/ohjelma/fi",
            "title: Ohjelma\nlead: L.\nstatus: running\nreviewed: 1.5.2026\norganisations: [vm]\ncontacts: [virta]",
            "",
        )
        .release("pois", "date: 3.3.2026 9.00\ntopics: [budget]\nwithdrawn: {date: 4.3.2026 9.00, reason: {fi: Virhe.}, replaced_by: base}", "Salainen.")
        .release("vanha", "date: 3.3.2025 9.00", "Vanha.")
}

fn data(site: &SiteBuilt, path: &str) -> Value {
    serde_json::from_str(&site.page(path)).unwrap()
}

fn validator(schema: &Value) -> Validator {
    assert!(jsonschema::meta::is_valid(schema), "{schema}");
    jsonschema::options().should_validate_formats(true).build(schema).unwrap()
}

/// What a schema says against files.
fn faults(site: &SiteBuilt, schema: &Value, wanted: impl Fn(&str) -> bool) -> Vec<String> {
    let validator = validator(schema);
    let paths: Vec<String> = site.paths().into_iter().filter(|path| wanted(path)).collect();
    assert!(!paths.is_empty());
    let of = |path: &String| {
        let file = data(site, path);
        let told =
            |error: jsonschema::ValidationError<'_>| format!("{path}: {} {error}", error.instance_path());
        validator.iter_errors(&file).map(told).collect::<Vec<_>>()
    };
    paths.iter().flat_map(of).collect()
}

fn is_release(path: &str) -> bool {
    path.ends_with("/index.json") && path.split('/').count() == 5
}

#[test]
fn releases_and_lists_are_what_their_schemas_say() {
    for site in
        [site().build(), site().preview().build(), site().base_url("https://host.example/a/b/").build()]
    {
        let schema = data(&site, "schema/release-1.json");
        assert_eq!(faults(&site, &schema, is_release), [""; 0]);
        assert_eq!(data(&site, &format!("{RELEASE}/index.json"))["$schema"], schema["$id"]);
        let lists = data(&site, "schema/releases-1.json");
        assert_eq!(faults(&site, &lists, |path| path.ends_with("/index.json") && !is_release(path)), [""; 0]);
        assert_eq!(data(&site, "fi/tiedotteet/index.json")["$schema"], lists["$id"]);
    }
}

#[test]
fn a_schema_refuses_what_is_not_in_it() {
    let site = site().build();
    let validator = validator(&data(&site, "schema/release-1.json"));
    let file = data(&site, &format!("{RELEASE}/index.json"));
    let with = |key: &str, value: Value| {
        let mut file = file.clone();
        file[key] = value;
        validator.is_valid(&file)
    };
    assert!(validator.is_valid(&file));
    assert!(!with("extra", json!(1)));
    assert!(!with("published", json!("5.5.2026")));
    assert!(!with("url", json!("no address")));
    assert!(!with("type", json!("rumour")));
}

#[test]
fn a_release_is_told_with_all_that_belongs_to_it() {
    let site = site().build();
    let file = data(&site, &format!("{RELEASE}/index.json"));
    let base = "https://www.example.fi";
    assert_eq!(file["id"], "tag:www.example.fi,2026:release/koko/fi");
    assert_eq!((&file["title"], &file["kicker"]), (&json!("Koko ”tiedote”"), &json!("Kutsu")));
    assert_eq!(file["published"], "2026-05-05T11:38:00+03:00");
    assert_eq!(file["modified"], "2026-05-06T09:20:00+03:00");
    assert_eq!(
        file["versions"],
        json!([
            {"language": "fi", "url": format!("{base}/{RELEASE}/"), "data": format!("{base}/{RELEASE}/index.json")},
            {"language": "sv-FI", "url": format!("{base}/sv/pressmeddelanden/2026/hela/"),
             "data": format!("{base}/sv/pressmeddelanden/2026/hela/index.json")},
        ])
    );
    assert_eq!(
        file["people"],
        json!([
            {"id": "salmi", "name": "Eero Salmi", "title": "valtiovarainministeri", "url": format!("{base}/fi/ministerit/salmi/")},
            {"id": "virta", "name": "Aino Virta", "title": "neuvotteleva virkamies"},
        ])
    );
    // The site prints addresses so that programs do not gather them.
    assert_eq!(file["contacts"][0]["phone"], "+358295000101");
    assert_eq!(file["contacts"][0]["email"], Value::Null);
    assert_eq!(
        file["event"],
        json!({"start": "2026-06-09T09:00:00+03:00", "end": "2026-06-09T10:30:00+03:00", "place": "Säätytalo",
               "online": "https://live.example/", "register": "https://ilmo.example/", "register_until": "2026-06-08"})
    );
    assert_eq!(
        file["changes"],
        json!([{"date": "2026-05-06T09:20:00+03:00", "kind": "correction", "note": "Kellonaika."}])
    );
    // What it tells beside the image is taken out first.
    assert!(file["image"]["original"].get("bytes").is_none());
    assert_eq!(file["attachments"][0]["bytes"], 1234);
    assert_eq!(
        file["links"],
        json!([{"text": "Alku", "url": format!("{base}/fi/tiedotteet/2026/perustiedote/")}])
    );
    assert!(
        file["html"].as_str().unwrap().contains(&format!("href=\"{base}/fi/tiedotteet/2026/perustiedote/\""))
    );
    let swedish = data(&site, "sv/pressmeddelanden/2026/hela/index.json");
    assert_eq!((&swedish["scope"], &swedish["original_language"]), (&json!("summary"), &json!("fi")));
    let mailto = site_with_mail().build();
    assert_eq!(
        data(&mailto, &format!("{RELEASE}/index.json"))["contacts"][0]["email"],
        "aino.virta@example.fi"
    );
}

fn site_with_mail() -> SiteTest {
    site().append("content/site.yaml", "email: mailto\n")
}

#[test]
fn a_list_names_years_whose_files_hold_everything() {
    let site = site().build();
    let list = data(&site, "fi/tiedotteet/index.json");
    assert_eq!(list["total"], 3);
    let years: Vec<_> = list["years"].as_array().unwrap().iter().map(|y| (&y["year"], &y["total"])).collect();
    assert_eq!(years, [(&json!(2026), &json!(2)), (&json!(2025), &json!(1))]);
    let ids = |path: &str| -> Vec<String> {
        let list = data(&site, path)["releases"].as_array().unwrap().clone();
        list.iter().map(|release| release["release"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(ids("fi/tiedotteet/index.json"), ["koko", "base", "vanha"]);
    assert_eq!(ids("fi/tiedotteet/2026/index.json"), ["koko", "base"]);
    assert_eq!(ids("en/releases/2026/index.json"), ["base"]);
}

#[test]
fn ninjs_is_what_iptc_says() {
    let mut schema: Value = serde_json::from_str(include_str!("standards/ninjs-2.2.json")).unwrap();
    // The schema of places on maps lies elsewhere on the net; no release has such.
    let text = schema.to_string().replace(r#"{"$ref":"https://geojson.org/schema/GeoJSON.json#"}"#, "true");
    schema = serde_json::from_str(&text).unwrap();
    for site in [site().build(), site_with_mail().build(), held().preview().build()] {
        assert_eq!(faults(&site, &schema, |path| path.ends_with("ninjs.json")), [""; 0]);
    }
}

/// The same with a release to come and a draft.
fn held() -> SiteTest {
    site().release("tuleva", "date: 1.7.2026 10.00", "Salaa.").release(
        "luonnos",
        "date: 1.3.2026 9.00\ndraft: true",
        "Salaa.",
    )
}

#[test]
fn ninjs_tells_newsrooms_what_they_may_print() {
    let site = held().preview().build();
    let status = |path: &str| {
        let file = data(&site, &format!("fi/tiedotteet/2026/{path}/ninjs.json"));
        (file["pubstatus"].clone(), file["embargoed"].clone(), file["version"].clone())
    };
    assert_eq!(status("koko"), (json!("usable"), Value::Null, json!("2")));
    assert_eq!(status("tiedote-pois"), (json!("canceled"), Value::Null, json!("1")));
    assert_eq!(status("tiedote-tuleva"), (json!("withheld"), json!("2026-07-01T10:00:00+03:00"), json!("1")));
    assert_eq!(status("tiedote-luonnos"), (json!("withheld"), Value::Null, json!("1")));
    let file = data(&site, &format!("{RELEASE}/ninjs.json"));
    assert_eq!(
        (&file["uri"], &file["language"]),
        (&json!("tag:www.example.fi,2026:release/koko/fi"), &json!("fi"))
    );
    let names = |list: &str, rel: &str| -> Vec<String> {
        let list = file[list].as_array().unwrap().iter().filter(|one| one["rel"] == rel);
        list.map(|one| one["name"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(names("people", "about"), ["Eero Salmi", "Aino Virta"]);
    assert_eq!(names("people", "contact"), ["Aino Virta", "Ulla Uusi"]);
    assert_eq!(names("subjects", "about"), ["Digitalisaatio", "Talousarvio"]);
    assert_eq!(names("organisations", "issuer"), ["valtiovarainministeriö"]);
    let associated: Vec<_> =
        file["associations"].as_array().unwrap().iter().map(|a| (&a["name"], &a["uri"])).collect();
    assert_eq!(associated[1], (&json!("translation"), &json!("tag:www.example.fi,2026:release/koko/sv")));
    let gone = data(&site, "fi/tiedotteet/2026/tiedote-pois/ninjs.json");
    assert_eq!(
        (&gone["bodies"], &gone["ednote"]),
        (
            &Value::Null,
            &json!(
                "Peruutettu 4.3.2026 klo 9.00. Virhe. Korvaava julkaisu: https://www.example.fi/fi/tiedotteet/2026/perustiedote/"
            )
        )
    );
}

#[test]
fn the_plain_text_holds_the_whole_release() {
    let site = site().build();
    assert_eq!(
        site.page(&format!("{RELEASE}/index.txt")),
        "valtiovarainministeriö
Kutsu 580/2026
5.5.2026 klo 11.38

Kutsu
Koko ”tiedote”
==============

Oikaisu 6.5.2026 klo 9.20: Kellonaika.

Ingressi.

Aika: 9.6.2026 klo 9.00–10.30
Paikka: Säätytalo
Verkkolähetys: https://live.example/
Ilmoittautuminen: https://ilmo.example/ (viimeistään 8.6.2026)

Ensimmäinen kappale vie alkuun
(https://www.example.fi/fi/tiedotteet/2026/perustiedote/) ja on niin
pitkä, että sen rivin pitää katketa ennen sarakkeen 72 jälkeistä sanaa.

Ohjelma
-------

- klo 9 Avaus
- klo 10 Puhe[1]

1. yksi
2. kaksi

> Sitaatti.
– Eero Salmi

Alaviitteet
-----------

1. Alaviite.

Katso myös
----------

Alku: https://www.example.fi/fi/tiedotteet/2026/perustiedote/

Liitteet
--------

Liite (PDF, 1 kt):
https://www.example.fi/assets/media/l.LIITE.pdf

Lisätietoja
-----------

Aino Virta, neuvotteleva virkamies, valtiovarainministeriö,
puh. 0295 000 101, aino.virta(at)example.fi
Ulla Uusi, puh. 0295 000 102

https://www.example.fi/fi/tiedotteet/2026/koko/
På svenska: https://www.example.fi/sv/pressmeddelanden/2026/hela/
"
        .replace("LIITE", &digest(&site))
    );
}

/// What names the attachment by its content.
fn digest(site: &SiteBuilt) -> String {
    let file = site.paths().into_iter().find(|path| path.ends_with(".pdf")).unwrap();
    file.trim_end_matches(".pdf").rsplit('.').next().unwrap().to_owned()
}

#[test]
fn a_withdrawn_release_says_so_in_every_form_and_no_more() {
    let site = site().build();
    let folder = "fi/tiedotteet/2026/tiedote-pois";
    let file = data(&site, &format!("{folder}/index.json"));
    assert_eq!(
        file["withdrawn"],
        json!({"date": "2026-03-04T09:00:00+02:00", "reason": "Virhe.",
               "replaced_by": "https://www.example.fi/fi/tiedotteet/2026/perustiedote/"})
    );
    assert_eq!(file["modified"], "2026-03-04T09:00:00+02:00");
    let successor = "Korvaava julkaisu: https://www.example.fi/fi/tiedotteet/2026/perustiedote/";
    for form in ["index.txt", "ninjs.json"] {
        let text = site.page(&format!("{folder}/{form}")).split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(text.contains(successor), "{text}");
    }
    for form in ["index.json", "index.txt", "ninjs.json"] {
        let text = site.page(&format!("{folder}/{form}"));
        assert!(!text.contains("Salainen") && !text.contains("Ingressi"), "{text}");
        assert!(text.contains("Virhe."), "{text}");
    }
}

#[test]
fn what_is_held_is_in_no_byte() {
    let with = held().item(
        "releases/2026/koko/en",
        "title: Canary\nslug: canary\nlead: Canary.\ndate: 2.6.2026 9.00",
        "Canary.",
    );
    assert_eq!(with.build().tree(), site().build().tree());
    for (path, bytes) in with.public_tree() {
        for canary in ["canary", "Canary", "tuleva", "luonnos", "Salaa"] {
            let found = bytes.windows(canary.len()).any(|part| part == canary.as_bytes());
            assert!(!found && !path.contains(canary), "{canary} in {path}");
        }
    }
}

impl SiteTest {
    /// Every file as a public log would have it built.
    fn public_tree(self) -> std::collections::BTreeMap<String, Vec<u8>> {
        self.public_log().build().tree()
    }
}

#[test]
fn a_site_chooses_what_it_tells() {
    let forms = |setting: &str| -> Vec<String> {
        let site = site_with(setting).build();
        let beside = |path: &String| path.starts_with(RELEASE) && !path.ends_with(".html");
        site.paths()
            .into_iter()
            .filter(beside)
            .map(|path| path.rsplit('/').next().unwrap().to_owned())
            .collect()
    };
    assert_eq!(forms(""), ["index.json", "index.txt"]);
    assert_eq!(forms("data: [ninjs]\n"), ["ninjs.json"]);
    let none = site_with("data: []\ndata_page: false\n").build();
    let left: Vec<_> =
        none.paths().into_iter().filter(|path| path.contains("json") || path.contains("data")).collect();
    assert_eq!(left, ["en/feed.json", "fi/feed.json", "sv/feed.json"]);
    assert!(!none.page(&format!("{RELEASE}/index.html")).contains("application/json"));
}

#[test]
fn the_page_of_open_data_names_every_form() {
    let site = site().build();
    let page = site.page("fi/avoin-data/index.html");
    let told = lines(main(&page));
    assert_eq!(
        told[..3],
        [
            "Avoin data",
            "Sivuston tiedotteet ovat saatavilla myös koneluettavassa muodossa. Niiden hakemiseen ei tarvita avainta eikä lupaa.",
            "Syötteet"
        ]
    );
    let links = links(main(&page));
    for wanted in [
        "Tiedotteet (RSS) -> /fi/rss.xml",
        "Kaikki syötteet (OPML) -> /fi/feeds.opml",
        "Tapahtumakalenteri (iCalendar) -> /fi/events.ics",
        "Kutsut (Atom) -> /fi/tiedotteet/kutsut/feed.xml",
        "index.txt: tiedote pelkkänä tekstinä -> /fi/tiedotteet/2026/koko/index.txt",
        "Tiedotteen JSON-skeema -> /schema/release-1.json",
    ] {
        assert!(links.iter().any(|link| link == wanted), "{wanted} in {links:#?}");
    }
    // Every link leads to a file of the site.
    for link in links {
        let path = link.rsplit(" -> ").next().unwrap().trim_start_matches('/').to_owned();
        assert!(site.has(&path), "{path}");
    }
    for lang in ["sv/oppna-data", "en/open-data"] {
        assert!(page.contains(&format!("href=\"https://www.example.fi/{lang}/\"")), "{lang}");
    }
    assert!(site.page("fi/index.html").contains("<a href=\"/fi/avoin-data/\">Avoin data</a>"));
}

#[test]
fn pages_name_their_twins() {
    let site = site().build();
    let twins = |path: &str| -> Vec<String> {
        let page = site.page(path);
        let head = page.split("</head>").next().unwrap().to_owned();
        let named =
            head.lines().filter(|line| line.contains("application/json") || line.contains("text/plain"));
        named.map(|line| crate::look::attributes(line, "href").remove(0)).collect()
    };
    let release = ["index.json", "index.txt", "ninjs.json"].map(|name| format!("/{RELEASE}/{name}"));
    assert_eq!(twins(&format!("{RELEASE}/index.html")), release);
    assert_eq!(twins("fi/tiedotteet/index.html"), ["/fi/tiedotteet/index.json"]);
    assert_eq!(twins("fi/tiedotteet/2025/index.html"), ["/fi/tiedotteet/2025/index.json"]);
    assert_eq!(twins("fi/ohjelmat/index.html"), [""; 0]);
}
