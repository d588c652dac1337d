//! Every feature: what is typed and what is printed.

use super::{html, mistakes, printed, read};
use crate::content::body::Piece;
use crate::content::model::Target;

/// Prints in Finnish and makes sure that nothing is complained about.
fn clean(text: &str) -> String {
    assert_eq!(mistakes(text), Vec::<String>::new());
    html("fi", text)
}

#[test]
fn paragraphs_emphasis_and_breaks() {
    assert_eq!(
        clean("Yksi *kaksi* **kolme** ~~neljä~~ `a<b \"c\"`\nviisi  \nkuusi\\\nseitsemän & <\n\n---\n\nx"),
        "<p>Yksi <em>kaksi</em> <strong>kolme</strong> <del>neljä</del> <code>a&lt;b &quot;c&quot;</code>\nviisi<br>\nkuusi<br>\nseitsemän &amp; &lt;</p>\n<hr>\n<p>x</p>"
    );
}

#[test]
fn lists() {
    assert_eq!(clean("- a\n- b\n  - c\n"), "<ul>\n<li>a</li>\n<li>b<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>");
    assert_eq!(clean("3. a\n4. b"), "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>");
    assert_eq!(clean("1. a\n\n2. b"), "<ol>\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ol>");
}

#[test]
fn code_blocks_keep_every_character() {
    assert_eq!(
        clean("```rust\nlet a = \"b\" -- <c>;\n```"),
        "<pre><code>let a = &quot;b&quot; -- &lt;c&gt;;\n</code></pre>"
    );
}

#[test]
fn headings_get_anchors() {
    let (body, diagnostics) =
        read("sv", "## Möten\n\n### Möten *och* \"besök\"\n\n## Möten\n\n## X {#eget}\n\n## Contacts");
    assert!(diagnostics.is_empty(), "{diagnostics:?}");
    assert_eq!(
        printed(&body),
        "<h2 id=\"moten\">Möten</h2>\n<h3 id=\"moten-och-besok\">Möten <em>och</em> ”besök”</h3>\n<h2 id=\"moten-2\">Möten</h2>\n<h2 id=\"eget\">X</h2>\n<h2 id=\"contacts-2\">Contacts</h2>"
    );
    let heads: Vec<_> =
        body.headings.iter().map(|h| (h.level, h.id.as_str(), h.text.as_str(), h.span.range())).collect();
    assert_eq!(heads[1], (3, "moten-och-besok", "Möten och ”besök”", 1011..1036));
    assert_eq!(heads.len(), 5);
}

#[test]
fn an_own_anchor_wins_over_one_made_of_words() {
    assert_eq!(clean("## Aika\n\n## Muu {#aika}"), "<h2 id=\"aika-2\">Aika</h2>\n<h2 id=\"aika\">Muu</h2>");
    assert_eq!(clean("## Fn 1\n\n## ???"), "<h2 id=\"h-fn-1\">Fn 1</h2>\n<h2 id=\"section\">???</h2>");
}

#[test]
fn links_stay_open() {
    let text = "[Suomi *ja* Slovenia](release:finland-slovenia#aika \"otsikko\"), <https://a.fi/b--c>, <x@y.fi>, [r][1].\n\n[1]: tel:0295530234";
    let (body, diagnostics) = read("fi", text);
    let rules: Vec<_> = diagnostics.iter().map(crate::diagnostic::Diagnostic::message_id).collect();
    assert_eq!(rules, ["link-text-address"]);
    assert_eq!(
        printed(&body),
        "<p>[0:Suomi <em>ja</em> Slovenia:0], [1:https://a.fi/b--c:1], [2:x@y.fi:2], [3:r:3].</p>"
    );
    let targets: Vec<_> =
        body.links.iter().map(|link| &text[link.span.start - 1000..link.span.end - 1000]).collect();
    assert_eq!(targets, ["release:finland-slovenia#aika", "https://a.fi/b--c", "x@y.fi", "[r][1]"]);
    assert_eq!(body.links[2].value, Target::Mail("x@y.fi".into()));
    assert_eq!(body.links[3].value, Target::Phone("+358295530234".into()));
}

#[test]
fn html_between_slots_is_one_piece() {
    let (body, _) = read("fi", "## A\n\nb *c* [d](#a) e\n\n- f\n");
    let kinds: Vec<_> = body.pieces.iter().map(|piece| matches!(piece, Piece::Html(_))).collect();
    assert_eq!(kinds, [true, false, true, false, true]);
}

#[test]
fn images_stand_between_blocks() {
    let (body, diagnostics) = read("fi", "![](a.jpg)\n\nSanoja ![](b.jpg) ja\nlisää.\n\n- ![](c.jpg)\n");
    assert!(diagnostics.is_empty(), "{diagnostics:?}");
    assert_eq!(
        printed(&body),
        "[image 0]\n<p>Sanoja  ja\nlisää.</p>\n[image 1]\n<ul>\n<li>[image 2]\n</li>\n</ul>"
    );
    let files: Vec<_> = body.images.iter().map(|image| (image.value.as_str(), image.span.range())).collect();
    assert_eq!(files[0], ("a.jpg", 1004..1009));
    assert_eq!(html("fi", "![](a.jpg)\n![](b.jpg)"), "[image 0]\n[image 1]");
}

#[test]
fn quotations_with_and_without_attribution() {
    assert_eq!(
        clean("> \"Hyvä *asia*.\"\n>\n> Toinen.\n> -- Sirpa *Paatero*, s. 5"),
        "<figure class=\"quote\"><blockquote>\n<p>”Hyvä <em>asia</em>.”</p>\n<p>Toinen.</p>\n</blockquote>\n<figcaption>Sirpa <em>Paatero</em>, s._5</figcaption></figure>"
    );
    assert_eq!(
        clean("> Hyvä.\n>\n> -- Nimi"),
        "<figure class=\"quote\"><blockquote>\n<p>Hyvä.</p>\n</blockquote>\n<figcaption>Nimi</figcaption></figure>"
    );
    assert_eq!(
        clean("> Hyvä\n> -- niin kai --\n> asia."),
        "<blockquote>\n<p>Hyvä\n– niin kai –\nasia.</p>\n</blockquote>"
    );
    // Emphasis across the cut cannot be cut.
    assert_eq!(clean("> *a\n> -- b*"), "<blockquote>\n<p><em>a\n– b</em></p>\n</blockquote>");
    assert_eq!(clean("> a\n> *-- b*"), "<blockquote>\n<p>a\n<em>– b</em></p>\n</blockquote>");
}

#[test]
fn footnotes_in_the_order_of_their_marks() {
    assert_eq!(
        clean("A[^b], c[^a], d[^b].\n\n[^a]: Yksi.\n[^b]: Kaksi[^c].\n\n    - x\n\n[^c]: *Kolme*."),
        concat!(
            "<p>A<sup class=\"footnote\"><a href=\"#fn-1\" id=\"fnref-1\" role=\"doc-noteref\" aria-label=\"[note 1]\">1</a></sup>,",
            " c<sup class=\"footnote\"><a href=\"#fn-2\" id=\"fnref-2\" role=\"doc-noteref\" aria-label=\"[note 2]\">2</a></sup>,",
            " d<sup class=\"footnote\"><a href=\"#fn-1\" id=\"fnref-1-2\" role=\"doc-noteref\" aria-label=\"[note 1]\">1</a></sup>.</p>\n",
            "<section class=\"footnotes\" role=\"doc-endnotes\" aria-labelledby=\"footnotes\">\n<h2 id=\"footnotes\">[notes]</h2>\n<ol>\n",
            "<li id=\"fn-1\"><p>Kaksi<sup class=\"footnote\"><a href=\"#fn-3\" id=\"fnref-3\" role=\"doc-noteref\" aria-label=\"[note 3]\">3</a></sup>.</p>\n",
            "<ul>\n<li>x</li>\n</ul>\n<p> <a href=\"#fnref-1\" role=\"doc-backlink\" aria-label=\"[back 1/1]\">↩\u{fe0e}</a>",
            " <a href=\"#fnref-1-2\" role=\"doc-backlink\" aria-label=\"[back 1/2]\">↩\u{fe0e}</a></p></li>\n",
            "<li id=\"fn-2\"><p>Yksi. <a href=\"#fnref-2\" role=\"doc-backlink\" aria-label=\"[back 2/1]\">↩\u{fe0e}</a></p></li>\n",
            "<li id=\"fn-3\"><p><em>Kolme</em>. <a href=\"#fnref-3\" role=\"doc-backlink\" aria-label=\"[back 3/1]\">↩\u{fe0e}</a></p></li>\n",
            "</ol>\n</section>",
        )
    );
}

#[test]
fn tables_with_captions() {
    let body = concat!(
        "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-labelledby=\"table_1\"><table>\n",
        "<caption id=\"table_1\">Kulut <em>vuosittain</em></caption>\n",
        "<thead>\n<tr><th scope=\"col\">Laji</th><th scope=\"col\" class=\"num\">Summa</th><th scope=\"col\" class=\"centre\">X</th></tr>\n</thead>\n",
        "<tbody>\n<tr><th scope=\"row\">Palkat</th><td class=\"num\">10_000</td><td class=\"centre\"></td></tr>\n</tbody>\n</table></div>",
    );
    let source = "| Laji | Summa | X |\n|------|------:|:-:|\n| Palkat | 10 000 |\n";
    assert_eq!(clean(&format!("{source}\n: Kulut *vuosittain*\n")), body);
    assert_eq!(clean(&format!("{source}: Kulut *vuosittain*\n")), body);
}

#[test]
fn numbers_in_the_first_column_head_no_row() {
    let printed = html("fi", "| | B |\n|---|---|\n| 2022 | c |\n| d | e |");
    assert_eq!(
        printed,
        "<div class=\"table\"><table>\n<thead>\n<tr><td></td><th scope=\"col\">B</th></tr>\n</thead>\n<tbody>\n<tr><td>2022</td><td>c</td></tr>\n<tr><td>d</td><td>e</td></tr>\n</tbody>\n</table></div>"
    );
}

#[test]
fn safe_html_is_printed_anew() {
    assert_eq!(
        clean(
            "<SPAN LANG='sv'>Hej</SPAN>, <abbr title=\"Valtio\n& \">VM</abbr>, H<sub>2</sub>O, m<sup>2</sup><br/>x <!-- salaa -->"
        ),
        "<p><span lang=\"sv\">Hej</span>, <abbr title=\"Valtio\n&amp; \">VM</abbr>, H<sub>2</sub>O, m<sup>2</sup><br>\nx</p>"
    );
    assert_eq!(
        clean(
            "<details open>\n<summary>Lue \"lisää\" &amp; <span lang=\"en\">more</span></summary>\n\nTeksti *tässä*.\n\n</details>\n\nloppu"
        ),
        "<details open>\n<summary>Lue ”lisää” &amp; <span lang=\"en\">more</span></summary>\n<p>Teksti <em>tässä</em>.</p>\n</details>\n<p>loppu</p>"
    );
    assert_eq!(clean("<!-- a\n\nb -->\n\nc"), "<p>c</p>");
}

#[test]
fn typography_sees_across_markup_and_lines() {
    let text =
        "\"**A**\" sanoi 'hän'. Klo\n11.38 maksoi **5** % -- eli 10 000\n€... It's \\\"x\\\" &quot;y&quot;.";
    assert_eq!(
        html("fi", text),
        "<p>”<strong>A</strong>” sanoi ’hän’. Klo_11.38 maksoi <strong>5</strong>_% – eli 10_000_€… It’s &quot;x&quot; &quot;y&quot;.</p>"
    );
    assert_eq!(html("sv", "\"Ja\", den 5 maj kl. 9.20"), "<p>”Ja”, den 5_maj kl._9.20</p>");
    assert_eq!(html("en", "\"*Yes*,\" he said, 'on 5 May'."), "<p>“<em>Yes</em>,” he said, ‘on 5_May’.</p>");
}

#[test]
fn words_are_counted_without_markup() {
    let (body, _) = read(
        "fi",
        "## Kaksi sanaa\n\nKolme [sanaa tässä](#x) -- *ja* `koodi`.\n\n| a |\n|---|\n| b c |\n: Otsikko\n",
    );
    assert_eq!(body.words, 2 + 5 + 1 + 2 + 1);
}

#[test]
fn control_characters_are_left_out() {
    assert_eq!(html("fi", "a\0b\u{1b}c &#1;d"), "<p>abc d</p>");
}
