use super::read_data;
use crate::content::model::Data;
use crate::content::tests::{lines, site};
use crate::language::Lang;
use crate::source::Sources;

fn read(path: &str, text: &str) -> (Data, Vec<String>) {
    let (data, found) = read_data(&Sources::literal([(path, text.as_bytes())]), site());
    (data, lines(found, text.as_bytes()))
}

#[test]
fn a_person_is_understood() {
    let (data, found) = read(
        "content/people/korhonen.yaml",
        "name: {given: Juhani, family: Korhonen}\nphone: 0295 530 234\nemail:\n  - {address: j.k@gov.fi, from: 2022-01-01}\n  \
         - j.k@vm.fi\nroles:\n  - {organisation: vm, title: {fi: neuvos, sv: råd}, until: 1.6.2023}\noffices:\n  \
         - {office: finance, from: 2.6.2023}\n  - {office: local, from: 2019-12-10, until: 2023-06-01}\nleft: 1.1.2026\n",
    );
    assert_eq!(found, [""; 0]);
    let person = &data.people["korhonen"];
    assert_eq!(person.name(), "Juhani Korhonen");
    assert_eq!(person.phone.as_ref().unwrap().value.e164, "+358295530234");
    let emails: Vec<_> = person.emails.iter().map(|(_, email)| email.value.as_str()).collect();
    assert_eq!(emails, ["j.k@vm.fi", "j.k@gov.fi"]);
    let offices: Vec<_> = person.offices.iter().map(|term| term.office.value.as_str()).collect();
    assert_eq!(offices, ["local", "finance"]);
    assert_eq!(person.left.unwrap().to_string(), "2026-01-01");
}

#[test]
fn names_of_organisations_may_change() {
    let (data, found) = read(
        "content/organisations.yaml",
        "lvm:\n  name:\n    - {from: 2020-01-01, fi: uusi, sv: ny}\n    - {fi: vanha, sv: gammal}\n  short: {fi: LVM}\n  url: https://lvm.example/\n",
    );
    assert_eq!(found, [""; 0]);
    let names = &data.organisations["lvm"].names;
    let fi = Lang::new("fi").unwrap();
    assert_eq!(
        names.iter().map(|(_, name)| name.get(fi).unwrap().as_str()).collect::<Vec<_>>(),
        ["vanha", "uusi"]
    );
}

#[test]
fn mistakes_in_people() {
    let text = "name: Juhani Korhonen\nphone: soita\nexternal: true\nroles:\n  - {organisation: vm, from: 2.6.2023, until: 1.6.2023}\noffices:\n  \
                - {office: a, from: 2.6.2023}\n  - {office: b}\n";
    let (data, found) = read("content/people/korhonen.yaml", text);
    assert!(data.people.is_empty());
    assert_eq!(
        found,
        [
            "value-form-name 1:`Juhani Korhonen` key=`name` value=`Juhani Korhonen` example=`name: {given: Juhani, family: Korhonen}`",
            "phone-form-letters 2:`soita` key=`phone` value=`soita`",
            "unknown-key-far 3:`external` key=`external` kind=`person` keys=`name, phone, email, roles, offices, left`",
            "key-missing 5:`{organisation: vm, from: 2.6.2023, until: 1.6.2023}` key=`title` kind=`role`",
            "date-order-end 5:`1.6.2023` key=`until` value=`1.6.2023`",
            "key-missing 8:`{office: b}` key=`from` kind=`term`",
        ]
    );
}

#[test]
fn mistakes_in_organisations_offices_and_topics() {
    assert_eq!(
        read(
            "content/organisations.yaml",
            "Vm:\n  name: ministeriö\nlvm:\n  name:\n    - {fi: a}\n    - {fi: b}\nokm:\n"
        )
        .1,
        [
            "id-form-key 1:`Vm` value=`Vm` proposed=`vm`",
            "key-missing-from 5:`{fi: a}` key=`name`",
            "key-missing 7:`` key=`name` kind=`organisation`",
        ]
    );
    assert_eq!(
        read("content/offices.yaml", "pm:\n  titel: {fi: pääministeri}\n").1,
        ["unknown-key 2:`titel` key=`titel` kind=`office` nearest=`title`",]
    );
    assert_eq!(
        read("content/topics.yaml", "- ict\n").1,
        ["value-form-map 1:`ict` key=`` value=`ict` example=`vm: {…}`"]
    );
}

#[test]
fn a_broken_file_does_not_stop_the_others() {
    let sources = Sources::literal([
        ("content/people/a.yaml", b"name: {given: A, family: B}\n".as_slice()),
        ("content/people/b.yaml", b"name: [\n".as_slice()),
        ("content/people/c.yaml", b"\xff".as_slice()),
    ]);
    let (data, found) = read_data(&sources, site());
    assert_eq!(data.people.keys().collect::<Vec<_>>(), ["a"]);
    let ids: Vec<_> = found.iter().map(|found| (found.span.file.as_str(), found.message_id())).collect();
    assert_eq!(
        ids,
        [
            ("content/people/b.yaml", "yaml-syntax-bracket".to_owned()),
            ("content/people/c.yaml", "not-utf8".to_owned()),
        ]
    );
}
