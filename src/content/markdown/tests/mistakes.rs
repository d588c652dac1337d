//! What is complained about, where, and that the text around it survives.

use super::{html, mistakes, read};
use crate::diagnostic::{Arg, rule};

#[test]
fn headings() {
    assert_eq!(
        mistakes("# A\n\n## B\n\n#### C\n\n##\n\nD\n==="),
        ["heading-one: # A", "heading-skipped: #### C", "heading-empty: ##", "heading-one: D\n==="]
    );
    assert_eq!(html("fi", "# A\n\n##\n\n### B"), "<h2 id=\"a\">A</h2>\n<h3 id=\"b\">B</h3>");
    assert_eq!(
        mistakes("## A {#Ä}\n\n## B {#b}\n\n## C {#b}\n\n## D {#main}"),
        [
            "slug-form-heading: ## A {#Ä}",
            "slug-form-heading-taken: ## C {#b}",
            "slug-form-heading-taken: ## D {#main}"
        ]
    );
}

#[test]
fn links() {
    let text = "[a](), [b](javascript:x), [c](relase:x), [d](../x), [e](www.vm.fi), [f](x@y.fi), [g](a.pdf), [h](release:Å), [i](https://), [](release:x), [k][l], [m][], [n], [o](file:a b.pdf)";
    assert_eq!(
        mistakes(text),
        [
            "link-form-empty: [a]()",
            "link-form-scheme: javascript:x",
            "link-form-kind: relase:x",
            "link-form-path: ../x",
            "link-form-web: www.vm.fi",
            "link-form-mail: x@y.fi",
            "link-form-file: a.pdf",
            "link-form-id: release:Å",
            "link-form-characters: https://",
            "link-form-no-words: [](release:x)",
            "link-dead-reference: [k][l]",
            "link-dead-reference: [m]",
            "link-form-unread: [o](file:a b.pdf)",
        ]
    );
    assert_eq!(html("fi", "x [a](javascript:b) [](release:x) [c](#d)"), "<p>x a  [0:c:0]</p>");
}

#[test]
fn images() {
    assert_eq!(
        mistakes("![](https://a.fi/b.jpg) ![](../a.jpg) ![]() ![Kuva *a*](a.jpg) [![](b.jpg)](release:x)"),
        [
            "media-form-image-remote: https://a.fi/b.jpg",
            "media-form-image-path: ../a.jpg",
            "media-form-image-empty: ![]()",
            "alt-place: ![Kuva *a*](a.jpg)",
            "link-form-no-words: [![](b.jpg)](release:x)",
        ]
    );
    let (_, diagnostics) = read("fi", "![Kuva *a*](a.jpg \"b\")");
    let facts: Vec<_> = diagnostics.iter().map(|d| (d.rule, d.args.clone())).collect();
    assert_eq!(
        facts,
        [(rule::ALT_PLACE, vec![("words", Arg::from("Kuva a b")), ("file", Arg::from("a.jpg"))])]
    );
}

#[test]
fn footnotes() {
    assert_eq!(
        mistakes("A[^x] b[^1] \\[^y] `[^z]`\n\n[^1]: c\n[^1]: d\n[^2]: e\n\nf[^3]\n\n[^3]:"),
        [
            "footnote-missing: [^x]",
            "footnote-twice: [^1]:",
            "footnote-unused: [^2]:",
            "footnote-empty: [^3]:"
        ]
    );
    assert_eq!(mistakes("[a[^1]](release:x)\n\n[^1]: b"), ["link-form-unread: [a[^1]](release:x)"]);
    let (_, diagnostics) = read("fi", "a[^1]\n\n[^1]: b\n\n[^1]: c");
    let related: Vec<_> =
        diagnostics.iter().flat_map(|d| &d.related).map(|r| (r.note, r.span.range())).collect();
    assert_eq!(related, [("first", 1007..1012)]);
}

#[test]
fn tables() {
    assert_eq!(mistakes("| a |\n|---|\n| b |\n\nc"), ["table-caption: | a |\n|---|\n| b |"]);
    assert_eq!(mistakes("| a |\n|---|\n| b |\n\n: "), ["table-caption: | a |\n|---|\n| b |"]);
}

#[test]
fn raw_html_that_is_refused() {
    let text =
        "<b>a</b> <i>b</i> <a href=x>c</a> <img src=x> <u>d</u> <span style=x>e</span> <br> <sub>f <q>g";
    assert_eq!(
        mistakes(text),
        [
            "raw-html-bold: <b>",
            "raw-html-italic: <i>",
            "raw-html-link: <a href=x>",
            "raw-html-image: <img src=x>",
            "raw-html-plain: <u>",
            "raw-html-attribute: <span style=x>",
            "raw-html-unclosed: <sub>",
            "raw-html-quote: <q>",
        ]
    );
    assert_eq!(html("fi", text), "<p>a b c  d <span>e</span> <br>\n <sub>f g</sub></p>");
}

#[test]
fn raw_html_that_crosses_or_stays_open() {
    assert_eq!(
        mistakes("*<span>a*</span>\n\n<sub>b"),
        ["raw-html-unclosed: <span>", "raw-html-unopened: </span>", "raw-html-unclosed: <sub>"]
    );
    assert_eq!(
        html("fi", "*<span>a*</span>\n\n<sub>b"),
        "<p><em><span>a</span></em></p>\n<p><sub>b</sub></p>"
    );
    assert_eq!(mistakes("a <span>*b</span>*"), ["raw-html-unclosed: <span>", "raw-html-unopened: </span>"]);
}

#[test]
fn raw_html_in_blocks() {
    assert_eq!(mistakes("<div>\na\n</div>"), ["raw-html-plain: <div>"]);
    assert_eq!(html("fi", "<div>\na <b>\n</div>\n\nb"), "<p>a</p>\n<p>b</p>");
    assert_eq!(
        mistakes("<details>\n\na"),
        ["raw-html-summary-missing: <details>", "raw-html-unclosed: <details>"]
    );
    assert_eq!(
        html("fi", "- <details>\n  <summary>a\n\n  b\n\nc"),
        "<ul>\n<li><details>\n<summary>a</summary>\n<p>b</p>\n</details>\n</li>\n</ul>\n<p>c</p>"
    );
    assert_eq!(mistakes("<details>\n<summary>a\n</details>"), ["raw-html-unclosed: <summary>"]);
    assert_eq!(
        mistakes("<details>\n<summary>a</summary>\n\nb </details>"),
        ["raw-html-unclosed: <details>", "raw-html-details-place: </details>"]
    );
    assert_eq!(
        mistakes("<summary>a</summary>\n\nb <details>"),
        ["raw-html-summary-place: <summary>", "raw-html-words: a", "raw-html-details-place: <details>"]
    );
    assert_eq!(
        mistakes("<span lang=\"sv\">\nHej\n</span>"),
        ["raw-html-alone: <span lang=\"sv\">", "raw-html-words: Hej"]
    );
    assert_eq!(mistakes("a\n\n<!-- b\n\nc"), ["raw-html-comment: <!-- b\n\nc"]);
    assert_eq!(
        mistakes("a <span lang=sv b < 5 \\<b \\\\<B <x@y\n\n`<i`"),
        ["raw-html-broken: <span", "raw-html-other: <B"]
    );
    assert_eq!(mistakes("<!DOCTYPE html>"), ["raw-html-other: <!DOCTYPE html>"]);
    assert_eq!(mistakes("> <b>\n> x <i>"), ["raw-html-bold: <b>", "raw-html-italic: <i>"]);
}

#[test]
fn nesting() {
    assert_eq!(mistakes(&format!("a\n\n{} b", ">".repeat(40))), [format!("nesting: {} b", ">".repeat(40))]);
    let list: Vec<_> = (0..40).map(|depth| "  ".repeat(depth) + "- a").collect();
    assert_eq!(mistakes(&list.join("\n")).len(), 1);
    // Such a sentence is also too long, and its last asterisks mark nothing.
    let depth = |text: &str| mistakes(text).iter().filter(|found| found.starts_with("nesting")).count();
    assert_eq!(depth(&format!("{}a{}", "*b **c ".repeat(20), "** *".repeat(20))), 0);
    assert_eq!(depth(&format!("{}a{}", "*b ".repeat(40), " c*".repeat(40))), 1);
}
