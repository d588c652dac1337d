//! `events.ics` (RFC 5545), looked at line by line and through another library.

use std::io::BufReader;

use crate::support::SiteTest;

const FACTS: &str = "lead: L.\ntype: invitation\norganisations: [vm]\ncontacts: [virta]";

/// An event of a language version: its title and its `event`.
fn invitation(site: SiteTest, id: &str, date: &str, event: &str) -> SiteTest {
    let front = format!("title: Kutsu {id}\n{FACTS}\ndate: {date}\nevent: {event}");
    site.item(&format!("releases/2026/{id}/fi"), &front, "")
}

fn calendar(site: &SiteTest) -> String {
    site.build().page("fi/events.ics")
}

/// The lines of a calendar with its folding undone.
fn unfolded(calendar: &str) -> Vec<String> {
    calendar.replace("\r\n ", "").split_terminator("\r\n").map(str::to_owned).collect()
}

/// The lines of a calendar that begin so.
fn values(calendar: &str, name: &str) -> Vec<String> {
    unfolded(calendar).into_iter().filter(|line| line.starts_with(name)).collect()
}

#[test]
fn a_language_without_events_has_no_calendar() {
    let site = invitation(SiteTest::new(), "a", "1.3.2026 9.00", "{start: 5.3.2026 10.00}").build();
    assert!(site.has("fi/events.ics"));
    assert!(!site.has("sv/events.ics"));
    assert!(site.page("fi/index.html").contains("type=\"text/calendar\""));
    assert!(!site.page("sv/index.html").contains("text/calendar"));
}

#[test]
fn times_are_right_on_both_sides_of_the_change_of_clocks() {
    // Clocks go forward on 29 March 2026 at 3, and back on 25 October at 4.
    let site =
        invitation(SiteTest::new(), "a", "1.3.2026 9.00", "{start: 28.3.2026 10.00, end: 29.3.2026 10.00}");
    let site = invitation(site, "b", "1.2.2026 9.00", "{start: 24.10.2026 10.00, end: 25.10.2026 10.00}");
    assert_eq!(values(&calendar(&site), "DTSTART"), ["DTSTART:20260328T080000Z", "DTSTART:20261024T070000Z"]);
    assert_eq!(values(&calendar(&site), "DTEND"), ["DTEND:20260329T070000Z", "DTEND:20261025T080000Z"]);
}

#[test]
fn a_day_without_a_time_is_a_whole_day() {
    let both = |event: &str| {
        let calendar = calendar(&invitation(SiteTest::new(), "a", "1.3.2026 9.00", event));
        (values(&calendar, "DTSTART").remove(0), values(&calendar, "DTEND").pop())
    };
    let whole = |start: &str, end: &str| {
        (format!("DTSTART;VALUE=DATE:{start}"), Some(format!("DTEND;VALUE=DATE:{end}")))
    };
    assert_eq!(both("{start: 31.3.2026}"), whole("20260331", "20260401"));
    assert_eq!(both("{start: 30.3.2026, end: 1.4.2026}"), whole("20260330", "20260402"));
    assert_eq!(both("{start: 30.3.2026, end: 1.4.2026 12.00}"), whole("20260330", "20260402"));
    let start = "DTSTART:20260330T070000Z".to_owned();
    assert_eq!(both("{start: 30.3.2026 10.00}"), (start.clone(), None));
    assert_eq!(
        both("{start: 30.3.2026 10.00, end: 31.3.2026}"),
        (start, Some("DTEND:20260331T210000Z".to_owned()))
    );
}

#[test]
fn lines_are_folded_at_75_octets_between_characters() {
    let place =
        "Säätytalo, Snellmaninkatu 9–11; sali 3 \\ ääkköset ääkköset ääkköset ääkköset ääkköset 🎺🎺🎺";
    let event = format!("{{start: 5.3.2026 10.00, place: {{fi: '{place}'}}}}");
    let calendar = calendar(&invitation(SiteTest::new(), "a", "1.3.2026 9.00", &event));
    assert!(calendar.ends_with("END:VCALENDAR\r\n"));
    assert_eq!(calendar.matches('\n').count(), calendar.matches("\r\n").count());
    for line in calendar.split("\r\n") {
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
    }
    let escaped = place.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,");
    assert_eq!(values(&calendar, "LOCATION"), [format!("LOCATION;LANGUAGE=fi:{escaped}")]);
}

#[test]
fn an_event_keeps_its_identity_and_counts_its_changes() {
    let event = "{start: 5.3.2026 10.00}";
    let front = |title: &str, more: &str| {
        format!("title: {title}\n{FACTS}\ndate: 1.3.2026 9.00\nevent: {event}\n{more}")
    };
    let told = |title: &str, more: &str| {
        let calendar = calendar(&SiteTest::new().item("releases/2026/a/fi", &front(title, more), ""));
        ["UID", "SEQUENCE", "DTSTAMP", "LAST-MODIFIED"].map(|name| values(&calendar, name).remove(0))
    };
    assert_eq!(
        told("Kutsu", ""),
        [
            "UID:a-fi@www.example.fi",
            "SEQUENCE:0",
            "DTSTAMP:20260301T070000Z",
            "LAST-MODIFIED:20260301T070000Z"
        ]
    );
    let changes = "changes: [{date: 2.3.2026 9.00, kind: update, note: {fi: U.}}, {date: 3.3.2026 9.00, kind: minor, note: {fi: P.}}]";
    assert_eq!(
        told("Uusi nimi", changes),
        [
            "UID:a-fi@www.example.fi",
            "SEQUENCE:1",
            "DTSTAMP:20260302T070000Z",
            "LAST-MODIFIED:20260302T070000Z"
        ]
    );
}

#[test]
fn another_library_reads_it() {
    let event = "{start: 5.3.2026 10.00, end: 5.3.2026 11.00, place: {fi: Sali}, online: https://live.example/, \
                 register: {url: https://ilmo.example/, until: 4.3.2026 12.00}}";
    let site = invitation(SiteTest::new(), "a", "1.3.2026 9.00", event);
    let text = calendar(&invitation(site, "b", "1.2.2026 9.00", "{start: 6.3.2026}"));
    let parsed: Vec<_> = ical::IcalParser::new(BufReader::new(text.as_bytes())).collect();
    assert_eq!(parsed.len(), 1);
    let calendar = parsed[0].as_ref().unwrap();
    assert_eq!(calendar.events.len(), 2);
    let value = |name: &str| {
        let property = calendar.events[0].properties.iter().find(|property| property.name == name);
        property.and_then(|property| property.value.clone()).unwrap_or_default()
    };
    assert_eq!(value("SUMMARY"), "Kutsu a");
    assert_eq!(value("CONFERENCE"), "https://live.example/");
    assert_eq!(value("URL"), "https://www.example.fi/fi/tiedotteet/2026/kutsu-a/");
    assert_eq!(
        value("DESCRIPTION"),
        "L.\\n\\nVerkkolähetys: https://live.example/\\n\\nIlmoittautuminen: https://ilmo.example/ (viimeistään 4.3.2026 klo 12.00)\
         \\n\\nhttps://www.example.fi/fi/tiedotteet/2026/kutsu-a/"
    );
}

#[test]
fn what_is_held_is_no_event() {
    let held = invitation(SiteTest::new(), "a", "1.7.2026 9.00", "{start: 5.7.2026 10.00}");
    assert!(!held.build().has("fi/events.ics"));
}

#[test]
fn what_is_withdrawn_is_cancelled_for_those_who_noted_it() {
    let event = "{start: 5.3.2026 10.00, place: {fi: Sali}, online: https://live.example/}";
    let before = calendar(&invitation(SiteTest::new(), "a", "1.3.2026 9.00", event));
    let gone = format!("{event}\nwithdrawn: {{date: 2.3.2026 9.00, reason: {{fi: Peruttu.}}}}");
    let after = calendar(&invitation(SiteTest::new(), "a", "1.3.2026 9.00", &gone));
    for same in ["UID", "DTSTART", "SUMMARY", "URL"] {
        assert_eq!(values(&after, same), values(&before, same));
    }
    assert_eq!(values(&after, "STATUS"), ["STATUS:CANCELLED"]);
    assert_eq!(values(&after, "SEQUENCE"), ["SEQUENCE:1"]);
    assert_eq!(values(&after, "LAST-MODIFIED"), ["LAST-MODIFIED:20260302T070000Z"]);
    assert!(!after.contains("Sali") && !after.contains("live.example"), "{after}");
}
