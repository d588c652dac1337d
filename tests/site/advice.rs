//! One mistake, one message, and advice that can be followed: mistakes that press officers made.

use crate::support::SiteTest;

const FI: &str = "content/releases/2026/base/fi.md";

/// The Finnish file of the base release with these lines of front matter instead of its own.
fn release(changed: &[&str]) -> Vec<String> {
    let own = [
        "title: Perustiedote",
        "lead: Lyhyt ingressi.",
        "date: 1.2.2026 9.00",
        "organisations: [vm]",
        "contacts: [virta]",
    ];
    let key = |line: &str| line.split(':').next().unwrap_or_default().to_owned();
    let kept = own.iter().filter(|line| !changed.iter().any(|other| key(other) == key(line)));
    let lines: Vec<&str> = kept.chain(changed).copied().collect();
    let text = format!("---\n{}\n---\n\nTekstiä.\n", lines.join("\n"));
    SiteTest::new().file(FI, text).build().advice()
}

#[test]
fn names_instead_of_ids() {
    assert_eq!(
        release(&["contacts: [Aino Virta, Aino Virtta, \"Ville Muu, puh. 123\"]"]),
        [
            "fi.md:6 unknown-id: There is no person “Aino Virta”. > Did you mean virta (Aino Virta)? Nothing was changed.",
            "fi.md:6 unknown-id: There is no person “Aino Virtta”. > Did you mean virta (Aino Virta)? Nothing was changed.",
            "fi.md:6 unknown-id: There is no person “Ville Muu, puh. 123”. > People are in content/people/: write the name of a file there, without its ending, or make a file for the person (“tiedote new person”).",
        ]
    );
    assert_eq!(
        release(&["organisations: [VM]", "topics: [Talousarvio, Digitalisering]"]),
        [
            "fi.md:6 unknown-id: There is no organisation “VM”. > Did you mean vm? Nothing was changed.",
            "fi.md:7 unknown-id: There is no topic “Talousarvio”. > Did you mean budget? Nothing was changed.",
            "fi.md:7 unknown-id: There is no topic “Digitalisering”. > Did you mean digital? Nothing was changed.",
        ]
    );
    assert_eq!(
        release(&["topics: [digital budget]"]),
        ["fi.md:7 unknown-id: There is no comma between the ids: “digital budget”. > Write: digital, budget"]
    );
}

#[test]
fn names_without_a_list() {
    assert_eq!(
        release(&["contacts: Aino Virtta", "organisations: Valtiovarainministeriö"]),
        [
            "fi.md:5 unknown-id: “Aino Virtta” is a name, but an id is needed here. > Write: contacts: [virta] It names: Aino Virta. Nothing was changed.",
            "fi.md:6 unknown-id: “Valtiovarainministeriö” is a name, but an id is needed here. > Write: organisations: [vm] Nothing was changed.",
        ]
    );
    assert_eq!(
        release(&["contacts: Aino Virta, Eero Salmi"]),
        [
            "fi.md:6 unknown-id: “Aino Virta, Eero Salmi” is a name, but an id is needed here. > Write: contacts: [virta, salmi] It names: Aino Virta, Eero Salmi. Nothing was changed.",
        ]
    );
    assert_eq!(
        release(&["contacts: []"]),
        [
            "fi.md:6 key-missing: “contacts” is empty: nobody is named who answers questions. > Write who answers questions: contacts: [id of a person]",
        ]
    );
    assert_eq!(
        release(&["date: ”23.11.2026 9.00”"]),
        [
            "fi.md:6 date-form: The date stands between curly quotation marks: ”23.11.2026 9.00”. > Write it without them: date: 23.11.2026 9.00",
        ]
    );
}
