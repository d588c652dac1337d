//! The usual slips in YAML.

use super::{FACTS, file, good, release, wrong};

/// What is wrong with a title written like this.
fn title(written: &str) -> Vec<String> {
    wrong(file(&format!("title: {written}\nlead: L\n")))
}

#[test]
fn a_colon_in_a_headline_shows_the_line_ready_to_paste() {
    assert_eq!(
        title("Ministeri Harakka: Viestintäverkot kestävät"),
        [
            "yaml-colon 2:`Ministeri Harakka: Viestintäverkot kestävät` text=`Ministeri Harakka: Viestintäverkot kestävät` key=`title` mark=`M` fixed=`title: \"Ministeri Harakka: Viestintäverkot kestävät\"`"
        ]
    );
    assert_eq!(
        title("Ministeri \"X\": asia"),
        [
            "yaml-colon 2:`Ministeri \"X\": asia` text=`Ministeri \"X\": asia` key=`title` mark=`M` fixed=`title: 'Ministeri \"X\": asia'`"
        ]
    );
}

#[test]
fn the_rest_of_the_file_is_read_all_the_same() {
    let text = file("title: Ministeri X: asia\nlead: Toinen: ingressi\n  jatkuu\nleda: x\n");
    assert_eq!(
        wrong(&text),
        [
            "yaml-colon 2:`Ministeri X: asia` text=`Ministeri X: asia` key=`title` mark=`M` fixed=`title: \"Ministeri X: asia\"`",
            "yaml-colon 3:`Toinen: ingressi\n  jatkuu` text=`Toinen: ingressi jatkuu` key=`lead` mark=`T` fixed=`lead: \"Toinen: ingressi jatkuu\"`",
            "unknown-key 5:`leda` key=`leda` kind=`release` nearest=`lead`",
        ]
    );
}

#[test]
fn other_signs_at_the_start_of_a_value_are_named() {
    for sign in ["@", "*", "%", "`", "&", "!", "|", ">", "- ", "? "] {
        let found = title(&format!("{sign}sana"));
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].starts_with("yaml-colon-start 2:"), "{found:?}");
        assert!(found[0].ends_with(&format!("fixed=`title: \"{sign}sana\"`")), "{found:?}");
    }
}

#[test]
fn quotation_marks_and_brackets_that_end_too_early() {
    assert_eq!(
        title("\"Hallitus\" päättää"),
        [
            "yaml-colon-quote 2:`\"Hallitus\" päättää` text=`\"Hallitus\" päättää` key=`title` mark=`\"` fixed=`title: '\"Hallitus\" päättää'`"
        ]
    );
    assert_eq!(
        title("\"Hallitus päättää"),
        [
            "yaml-colon-unclosed 2:`\"Hallitus päättää` text=`Hallitus päättää` key=`title` mark=`H` fixed=`title: \"Hallitus päättää\"`"
        ]
    );
    assert_eq!(
        title("[Korjattu] Tiedote"),
        [
            "yaml-colon-bracket 2:`[Korjattu] Tiedote` text=`[Korjattu] Tiedote` key=`title` mark=`[` fixed=`title: \"[Korjattu] Tiedote\"`"
        ]
    );
}

#[test]
fn a_hash_is_a_comment_only_where_it_must_be_one() {
    assert_eq!(
        title("Hanke #5 etenee"),
        [
            "yaml-colon-hash 2:`Hanke #5 etenee` text=`Hanke #5 etenee` key=`title` mark=`H` fixed=`title: \"Hanke #5 etenee\"`"
        ]
    );
    let document = good(&release("# huomio\nnumber: 5/2022   # tarkista\nimage: a.jpg\n"));
    assert_eq!(document.facts.unwrap().number.as_ref().unwrap().value, "5/2022");
}

#[test]
fn comments_are_harmless_wherever_yaml_allows_them() {
    good(&file(
        "# alku\ntitle: T  # huom: tarkista\nlead: \"L\" # lyhyt\ndate: 5.5.2022 11.38 #aika\norganisations: # kuka: me\n  \
         # väli\n  - vm # eka\n  -  # toka\n    lvm\ncontacts:  #yhteys\n- {name: N, # nimi: N\n   phone: 112}\nimages:  \
         # kuvat\n  a.jpg:  # kuva\n    alt: x\n",
    ));
}

#[test]
fn a_text_that_goes_on_at_the_left_is_shown_on_one_line() {
    let fixed = |lead: &str| wrong(release("").replace("lead: L", lead));
    assert_eq!(
        fixed("lead: Palvelu laajenee\n20 kuntaan: katso\n\nja muualle"),
        [
            "yaml-colon-goes-on 4:`20 kuntaan: katso` text=`20 kuntaan: katso` key=`lead` fixed=`lead: \"Palvelu laajenee 20 kuntaan: katso ja muualle\"`"
        ]
    );
    assert_eq!(
        fixed("lead: \"Palvelu\nlaajenee\""),
        ["yaml-colon-goes-on 4:`laajenee\"` text=`laajenee\"` key=`lead` fixed=`lead: \"Palvelu laajenee\"`"]
    );
}

#[test]
fn quotation_marks_of_a_text_around_a_value() {
    assert_eq!(
        title("\"Ministeri: \"Etäpalvelu\" laajenee\""),
        [
            "yaml-colon-quote 2:`\"Ministeri: \"Etäpalvelu\" laajenee\"` text=`Ministeri: \"Etäpalvelu\" laajenee` key=`title` mark=`M` fixed=`title: 'Ministeri: \"Etäpalvelu\" laajenee'`"
        ]
    );
    assert_eq!(
        title("”Ministeri: asia”"),
        [
            "yaml-colon-around 2:`”Ministeri: asia”` text=`Ministeri: asia` key=`title` mark=`M` fixed=`title: \"Ministeri: asia\"`"
        ]
    );
    assert_eq!(
        title("”Uusi laki”"),
        [
            "quotes-around 2:`”Uusi laki”` text=`Uusi laki` fixed=`title: \"Uusi laki\"` kept=`title: \"”Uusi laki”\"`"
        ]
    );
    good(&file("title: ”Uusi” ja ”vanha”\nlead: \"”Siteeraus”\"\n"));
}

#[test]
fn slips_inside_brackets() {
    let text =
        release("media:\n  - {file: a.jpg, credit: Kuva: Laura}\n  - {file: b.jpg, credit: \"Oy\" Ab}\n");
    assert_eq!(
        wrong(&text),
        [
            "yaml-colon 8:`Kuva: Laura` text=`Kuva: Laura` key=`credit` mark=`K` fixed=`credit: \"Kuva: Laura\"`",
            "yaml-colon-quote 9:`\"Oy\" Ab` text=`\"Oy\" Ab` key=`credit` mark=`\"` fixed=`credit: '\"Oy\" Ab'`",
        ]
    );
    let text =
        release("changes: [{date: 6.5.2022, kind: update, note: {fi: opetus, kulttuuri ja tiede, sv: x}}]\n");
    assert_eq!(
        wrong(&text),
        [
            "yaml-colon-comma 7:`kulttuuri ja tiede` text=`kulttuuri ja tiede` fixed=`fi: \"opetus, kulttuuri ja tiede\"`"
        ]
    );
}

#[test]
fn a_colon_in_an_item_of_a_list() {
    assert_eq!(
        wrong(release("keywords:\n  - sana: toinen\n  - kolmas\n")),
        ["yaml-colon 8:`sana: toinen` text=`sana: toinen` key=`keywords` mark=`` fixed=`\"sana: toinen\"`"]
    );
    assert_eq!(
        wrong(release("keywords: [eka, sana: toinen]\n")),
        ["yaml-colon 7:`sana: toinen` text=`sana: toinen` key=`` mark=`s` fixed=`\"sana: toinen\"`"]
    );
}

#[test]
fn an_unclosed_bracket_is_shown_where_it_opens() {
    let text = file("title: T\nlead: L\ndate: 5.5.2022 11.38\norganisations: [vm\ncontacts: [korhonen]\n");
    assert_eq!(wrong(&text), ["yaml-syntax-bracket 5:`[` line=`organisations: [vm`"]);
}

#[test]
fn a_missing_space_after_the_colon() {
    assert_eq!(
        wrong(file("title:Otsikko\nlead: L\nx: y\n")),
        [
            "yaml-colon-space 2:`title:Otsikko` key=`title` fixed=`title: Otsikko`",
            "unknown-key-far 4:`x` key=`x` kind=`release` keys=`title, lead, slug, kicker, scope, date, links, images, attachments, translated, keywords, type, number, organisations, ministers, people, contacts, topics, programmes, related, media, image, changes, withdrawn, event, aliases, draft, waive`",
        ]
    );
}

#[test]
fn a_missing_space_before_a_letter_of_two_bytes() {
    assert_eq!(
        wrong(file("title: T\nlead: L\ndate:öö\n")),
        [
            "yaml-colon-space 4:`date:öö` key=`date` fixed=`date: öö`",
            "date-form 4:`öö` key=`date` value=`öö`",
        ]
    );
}

#[test]
fn tabs_are_named_once() {
    let text = release("images:\n\ta.jpg:\n\t\talt: x\n");
    assert_eq!(wrong(&text), ["yaml-tab 8:`\t`"]);
    good(&file("title:\tT\nlead: L\t\n"));
}

#[test]
fn no_break_spaces_are_understood_or_named() {
    let document = good(&file("title:\u{a0}Otsikko\nlead:\u{a0}\u{202f}Ingressi\u{a0}%\n"));
    assert_eq!(document.words.title.value, "Otsikko");
    assert_eq!(document.words.lead.unwrap().value, "Ingressi\u{a0}%");
    assert_eq!(
        wrong(file("title: T\nlead: L\nimages:\n\u{a0}\u{a0}a.jpg: {alt: x}\n")),
        ["yaml-nbsp 5:`\u{a0}\u{a0}`"]
    );
}

#[test]
fn a_key_twice_shows_both_places() {
    assert_eq!(wrong(file("title: A\nlead: L\ntitle: B\n")), ["key-twice 4:`title` key=`title` first@2"]);
}

#[test]
fn what_remains_is_explained_without_the_parsers_words() {
    assert_eq!(wrong(file("title: T\n  jotain: muuta\nlead: L\n")).len(), 1);
    assert_eq!(wrong(file("title: T\nlead: L\n  - a\n b: c\n")).len(), 1);
    assert_eq!(
        wrong(file("title: \"a\\qb\"\nlead: L\n")),
        ["yaml-syntax-escape 2:`title: \"a\\qb\"` line=`title: \"a\\qb\"`"]
    );
    assert_eq!(
        wrong(file("title: a\u{7}b\nlead: L\n")),
        ["yaml-syntax-control 2:`title: a\u{7}b` line=`title: a\u{7}b`"]
    );
    assert_eq!(
        wrong(file("Otsikko ilman avainta\n")),
        ["front-matter-no-keys 2:`Otsikko ilman avainta` key=`` value=`Otsikko ilman avainta`"]
    );
}

#[test]
fn yaml_in_json_style_and_over_lines_is_good() {
    good(&file(&format!(
        "title: >-\n  Pitkä: otsikko\nlead: |\n  Ingressi: #1\n\n  toinen\ndate: 5.5.2022 11.38\n{FACTS}"
    )));
    let text = "title: \"A: b\n  jatkuu\"\nlead: Rivi\n  toinen\ndate: 5.5.2022 11.38\norganisations: [\n  vm,\n  lvm\n]\ncontacts:\n- korhonen\n- {name: 'N',\n   phone: 112}\n";
    assert_eq!(good(&file(text)).words.title.value, "A: b jatkuu");
}
