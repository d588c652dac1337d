//! The search: what goes into its index, how it is cut, and that nothing hidden is in it.

use std::collections::BTreeMap;
use std::io::Read;

use crate::support::{SiteBuilt, SiteTest};

/// The index of a site: path -> bytes, unpacked where they are packed.
fn index(built: &SiteBuilt) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    for part in built.built.as_ref().unwrap().search_parts() {
        for (name, bytes) in part.index().unwrap() {
            let mut plain = Vec::new();
            if flate2::read::GzDecoder::new(bytes.as_slice()).read_to_end(&mut plain).is_err() {
                plain = bytes;
            }
            files.insert(format!("{}{name}", part.url()), plain);
        }
    }
    files
}

/// Language, number of pages and address of each part.
fn parts(built: &SiteBuilt) -> Vec<(String, usize, String)> {
    let parts = built.built.as_ref().unwrap().search_parts();
    parts.iter().map(|part| (part.lang.to_string(), part.pages(), part.url().to_string())).collect()
}

fn years() -> SiteTest {
    let release = |site: SiteTest, year: &str| {
        let text = format!(
            "---\ntitle: Vuoden {year} tiedote\nlead: Ingressi.\ndate: 1.2.{year} 9.00\norganisations: [vm]\n\
             contacts: [virta]\n---\n\nTekstiä vuodelta {year}.\n"
        );
        site.file(&format!("content/releases/{year}/vuosi-{year}/fi.md"), text)
    };
    ["2023", "2024", "2025", "2026"].into_iter().fold(SiteTest::new(), release)
}

const SECRET: &str = "date: 2.6.2026 9.00\nkeywords: [kanarialintu]\nnumber: 77/2026\ntopics: [budget]";

#[test]
fn what_is_hidden_is_in_no_byte_of_the_index() {
    let held = SiteTest::new().release("kanarialintu", SECRET, "Kanarialintu laulaa.").item(
        "releases/2026/base/en",
        "title: Canary\nlead: Canary.\ndate: 2.6.2026 9.00",
        "Canary.",
    );
    let absent = SiteTest::new().without("content/releases/2026/base/en.md");
    let (held, absent) = (held.build(), absent.build());
    assert_eq!(parts(&held), parts(&absent));
    let all = index(&held);
    assert_eq!(all, index(&absent));
    for (path, bytes) in all.iter().filter(|(path, _)| !path.ends_with(".js")) {
        let text = String::from_utf8_lossy(bytes).to_lowercase();
        for secret in ["kanaria", "canary", "77/2026"] {
            assert!(!path.contains(secret) && !text.contains(secret), "{secret} is in {path}");
        }
    }
}

#[test]
fn a_draft_is_searched_in_the_preview_alone() {
    let site = SiteTest::new().release("luonnos", "date: 1.2.2026 9.00\ndraft: true", "Kanarialintu laulaa.");
    let has = |site: &SiteTest| {
        index(&site.build()).values().any(|bytes| String::from_utf8_lossy(bytes).contains("Kanarialintu"))
    };
    assert!(!has(&site));
    assert!(has(&site.preview()));
}

#[test]
fn the_index_is_cut_by_language_and_age_and_an_edit_changes_one_part() {
    let before = parts(&years().build());
    let sizes: Vec<_> = before.iter().map(|(lang, pages, _)| (lang.as_str(), *pages)).collect();
    assert_eq!(sizes, [("fi", 3), ("fi", 2), ("sv", 1), ("en", 1)]);
    let edited = years().release("uusi", "date: 1.3.2026 9.00", "Uutta.").build();
    let same: Vec<_> = parts(&edited).iter().zip(&before).map(|(now, then)| now == then).collect();
    assert_eq!(same, [true, false, true, true]);
}

#[test]
fn the_same_site_has_the_same_index() {
    assert_eq!(index(&years().build()), index(&years().build()));
}

#[test]
fn the_page_names_the_parts_and_offers_what_there_is_to_choose() {
    let built = years().base_url("https://example.fi/esikatselu/").build();
    let page = built.page("fi/haku/index.html");
    let addresses: Vec<String> =
        parts(&built).iter().take(2).map(|(_, _, url)| format!("/esikatselu{url}")).collect();
    assert!(page.contains(&format!("data-parts=\"{}\"", addresses.join(" "))), "{page}");
    assert!(page.contains("action=\"/esikatselu/fi/haku/\" method=\"get\" data-parts"));
    let form = page.split("</form>").find(|form| form.contains("search-form")).unwrap();
    for option in ["<option value=\"2023\">2023</option>", "<option value=\"salmi\">"] {
        assert_eq!(form.contains(option), option.contains("2023"), "one minister is no choice: {form}");
    }
    let fragments = index(&built);
    let urls = fragments.values().map(|bytes| String::from_utf8_lossy(bytes).into_owned());
    assert!(urls.into_iter().any(|text| text.contains("\"url\":\"/esikatselu/fi/tiedotteet/2023/")));
}

#[test]
fn a_page_is_found_by_names_and_numbers_that_its_text_lacks() {
    let site = SiteTest::new().release(
        "uusi",
        "date: 1.3.2026 9.00\nnumber: 123/2026\nministers: [salmi]",
        "Uutta.",
    );
    let all = index(&site.build());
    let words: Vec<String> = all
        .iter()
        .filter(|(path, _)| path.ends_with(".pf_index"))
        .map(|(_, bytes)| String::from_utf8_lossy(bytes).into_owned())
        .collect();
    assert!(words.iter().any(|words| words.contains("salm") && words.contains("123")), "{words:?}");
}
