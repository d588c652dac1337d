//! `/.well-known/security.txt`: there if the site says whom to tell, and only where it is looked for.

use crate::support::SiteTest;

const PATH: &str = ".well-known/security.txt";

fn told() -> SiteTest {
    SiteTest::new().append(
        "content/site.yaml",
        "security:\n  contact: [tietoturva@example.fi, \"https://www.example.fi/tietoturva\"]\n  expires: 31.12.2026\n  policy: https://www.example.fi/haavoittuvuudet\n",
    )
}

#[test]
fn it_says_whom_to_tell_until_when_and_in_which_languages() {
    let site = told().build();
    assert_eq!(site.problems(), [""; 0]);
    assert_eq!(
        site.page(PATH),
        "Contact: mailto:tietoturva@example.fi\n\
         Contact: https://www.example.fi/tietoturva\n\
         Expires: 2026-12-31T22:00:00Z\n\
         Preferred-Languages: fi, sv-FI, en\n\
         Canonical: https://www.example.fi/.well-known/security.txt\n\
         Policy: https://www.example.fi/haavoittuvuudet\n"
    );
}

#[test]
fn it_is_nowhere_else() {
    assert!(!SiteTest::new().build().has(PATH));
    let below = told().base_url("https://www.example.fi/preview/42/").build();
    assert!(!below.has(PATH));
}

#[test]
fn what_is_wrong_with_it_is_told() {
    let site = SiteTest::new()
        .append("content/site.yaml", "security: {contact: tietoturva, expires: 31.11.2026, polcy: x}\n");
    assert_eq!(
        site.build().problems(),
        [
            "content/site.yaml:8:21 error value-form: “contact” takes a list, even of one.",
            "content/site.yaml:8:42 error date-impossible: “31.11.2026” does not exist: November has 30 days.",
            "content/site.yaml:8:54 error unknown-key: There is no key “polcy” here.",
        ]
    );
}
