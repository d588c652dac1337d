//! Whatever a writer writes is text: in HTML, in attributes, in XML, in addresses.

use crate::look::{attributes, lines, texts, unescape, xml};
use crate::support::{SiteTest, png};

/// Characters that mean something in HTML, XML, CSS or a template; each place has its own name.
fn wild(place: &str) -> String {
    format!("{place}<b onx=\\\"1\\\">'{{{{ 7*7 }}}}'&amp;&]]></b>")
}

/// A site with such words in every place.
fn site() -> SiteTest {
    let w = |place: &str| format!("\"{}\"", wild(place));
    let three = |place: &str| format!("{{fi: {}, sv: {}, en: {}}}", w(place), w(place), w(place));
    let settings = format!(
        "base_url: https://www.example.fi/\norganisation: vm\nlicence: {}\nemail: mailto\n\
         languages: [{{code: fi}}, {{code: sv, parity: optional}}, {{code: en, parity: optional}}]\ntitle: {}\n",
        w("licence"),
        three("site")
    );
    let release = format!(
        "title: {}\nlead: {}\nkicker: {}\nnumber: {}\nslug: villi\ndate: 1.3.2026 9.00\norganisations: [vm]\ntopics: [digital]\nministers: [salmi]\n\
         contacts: [virta, {{name: {}, title: {}}}]\nimage: kuva.png\nmedia: [{{file: kuva.png, credit: {}}}, {{file: liite.pdf}}]\n\
         images: {{kuva.png: {{alt: {}, caption: {}}}}}\nattachments: {{liite.pdf: {}}}\n\
         links: [{{text: {}, url: \"https://vm.example/?a=%22%3E&b='\"}}]\nkeywords: [{}]\naliases: [\"/vanha'&amp;/\"]\n\
         changes: [{{date: 2.3.2026 9.00, kind: correction, note: {}}}, {{date: 2.3.2026 9.00, kind: update, note: {}}}]\n\
         type: invitation\nevent: {{start: 3.7.2026 9.00, place: {}}}\nprogrammes: [ohjelma]\nrelated: [pois]\n",
        w("title"),
        w("lead"),
        w("kicker"),
        w("number"),
        w("contact"),
        w("contacttitle"),
        w("credit"),
        w("alt"),
        w("caption"),
        w("attachment"),
        w("link"),
        w("keyword"),
        three("correction"),
        three("update"),
        three("place")
    );
    let programme = format!(
        "title: {}\nlead: {}\nslug: ohjelma\nstatus: running\nnumber: {}\nreviewed: 1.5.2026\norganisations: [vm]\ncontacts: [virta]",
        w("programme"),
        w("programmelead"),
        w("programmenumber")
    );
    let gone = format!(
        "title: {}\nlead: L.\nslug: pois\ndate: 1.2.2026 9.00\norganisations: [vm]\ncontacts: [virta]\n\
         withdrawn: {{date: 2.3.2026 9.00, reason: {}, replaced_by: villi}}",
        w("gone"),
        three("reason")
    );
    SiteTest::new()
        .without("content/releases")
        .file("content/site.yaml", settings)
        .file(
            "content/organisations.yaml",
            format!("vm: {{name: {}, short: {}, url: \"https://vm.example/?a=%22&b='\", email: \"o'neill@example.fi\"}}\n", three("organisation"), three("short")),
        )
        .file("content/offices.yaml", format!("finance: {{title: {}, organisation: vm}}\n", three("office")))
        .file("content/topics.yaml", format!("digital: {{label: {}}}\n", three("topic")))
        .file(
            "content/people/virta.yaml",
            format!("name: {{given: {}, family: {}}}\nroles: [{{organisation: vm, title: {}}}]\n", w("given"), w("family"), three("role")),
        )
        .file(
            "content/people/salmi.yaml",
            format!("name: {{given: {}, family: Salmi}}\noffices: [{{office: finance, from: 2025-01-01}}]\n", w("minister")),
        )
        .item("releases/2026/villi/fi", &release, "Teksti < & > \" ' {{ 7*7 }} {% raw %} &amp; loppu `<script>` \\<b>.\n\n## Väli < & \"x\"\n\n![](kuva.png)")
        .item("releases/2026/pois/fi", &gone, "")
        .item("programmes/ohjelma/fi", &programme, "")
        .file("content/releases/2026/villi/kuva.png", png())
        .file("content/releases/2026/villi/liite.pdf", "x")
}

/// The places whose words a release's page shows.
const SHOWN: [&str; 25] = [
    "site",
    "licence",
    "organisation",
    "topic",
    "office",
    "minister",
    "given",
    "family",
    "role",
    "title",
    "lead",
    "kicker",
    "number",
    "contact",
    "contacttitle",
    "credit",
    "alt",
    "caption",
    "attachment",
    "link",
    "correction",
    "update",
    "place",
    "programme",
    "short",
];

#[test]
fn no_word_of_a_writer_becomes_markup() {
    let site = site().build();
    let tree = site.tree();
    for (path, bytes) in &tree {
        let text = String::from_utf8_lossy(bytes);
        if path.ends_with(".html") || path.ends_with(".xml") {
            assert!(!text.contains("<b onx"), "{path}:\n{text}");
            assert!(!text.contains("onx=\"1"), "{path}:\n{text}");
            assert!(!text.contains("49'"), "{path}: a template ran:\n{text}");
        }
    }
}

#[test]
fn every_word_comes_out_as_it_was_written() {
    let site = site().build();
    let page = site.page("fi/tiedotteet/2026/villi/index.html");
    // Quotes of running text become the language's own.
    let plain = |text: &str| text.replace(['”', '’', '"', '\''], "").replace('\u{a0}', " ");
    // A name of its own begins with a capital.
    let seen = plain(&unescape(&page)).to_lowercase();
    for place in SHOWN.iter().filter(|place| **place != "short") {
        let wanted = plain(&wild(place).replace("\\\"", "")).to_lowercase();
        assert!(seen.contains(&wanted), "{place}: no {wanted} in\n{seen}");
    }
    let organisation = plain(&unescape(&site.page("fi/organisaatiot/vm/index.html")));
    assert!(organisation.contains(&plain(&wild("short").replace("\\\"", ""))), "{organisation}");
}

#[test]
fn the_text_of_a_page_is_text() {
    let page = site().build().page("fi/tiedotteet/2026/villi/index.html");
    let body = crate::look::between(&page, "<div class=\"body\">", "<figure");
    assert_eq!(lines(body)[0], "Teksti < & > ” ’ {{ 7*7 }} {% raw %} & loppu <script> <b>.");
    assert!(body.contains("<code>&lt;script&gt;</code>"), "{body}");
}

#[test]
fn attributes_hold_what_was_written() {
    let page = site().build().page("fi/tiedotteet/2026/villi/index.html");
    assert!(attributes(&page, "alt").iter().any(|alt| alt.starts_with("alt<b onx=")), "{page}");
    assert!(attributes(&page, "href").contains(&"https://vm.example/?a=%22%3E&b='".to_owned()), "{page}");
    assert!(attributes(&page, "href").contains(&"mailto:o'neill@example.fi".to_owned()), "{page}");
    let description = page.lines().find(|line| line.starts_with("<meta name=\"description\"")).unwrap();
    assert!(attributes(description, "content")[0].starts_with("lead<b onx="), "{description}");
}

#[test]
fn xml_is_well_formed_and_holds_what_was_written() {
    let site = site().build();
    for path in site.paths().iter().filter(|path| path.ends_with(".xml")) {
        xml(&site.page(path));
    }
    let feed = xml(&site.page("fi/feed.xml"));
    let plain = |text: &str| text.replace(['”', '’', '"', '\''], "");
    let wanted = |place: &str| plain(&wild(place).replace("\\\"", "")).to_lowercase();
    assert_eq!(plain(texts(&feed, "feed/entry/title")[0]), wanted("title"));
    assert_eq!(plain(texts(&feed, "feed/entry/summary")[0]), wanted("lead"));
    assert_eq!(plain(texts(&feed, "feed/entry/author/name")[0]), wanted("organisation"));
    assert!(texts(&feed, "feed/entry/content")[0].contains("<code>&lt;script&gt;</code>"));
}

#[test]
fn a_redirect_holds_its_odd_address_safely() {
    let site = site().build();
    assert_eq!(site.page("_redirects"), "/vanha'&amp;/ /fi/tiedotteet/2026/villi/ 301\n");
}

#[test]
fn nothing_can_run_a_script() {
    let site = site().build();
    for (path, bytes) in site.tree() {
        if !path.ends_with(".html") {
            continue;
        }
        let text = String::from_utf8_lossy(&bytes);
        for address in [attributes(&text, "href"), attributes(&text, "src")].concat() {
            assert!(!address.trim().to_lowercase().starts_with("javascript:"), "{path}: {address}");
        }
        // No inline script or style: the policy of `_headers` forbids them.
        assert!(!text.contains("<style") && !text.contains(" style="), "{path}");
        assert!(!text.contains("<script>") && !text.contains("javascript:"), "{path}");
    }
}
