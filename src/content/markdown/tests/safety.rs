//! Nothing that an author writes can run a script, upset the page or take long.

use proptest::prelude::*;

use super::{html, printed, read};
use crate::content::body::{Body, Piece};
use crate::content::model::Target;

/// What must not be in the output outside of text and quoted attribute values.
fn assert_harmless(text: &str) {
    for lang in ["fi", "en"] {
        let (body, _) = read(lang, text);
        let printed = printed(&body);
        let mut open = Vec::new();
        for tag in tags(&printed) {
            assert_tag(tag, &mut open, text);
        }
        assert!(open.is_empty(), "{open:?} stay open in {printed:?} of {text:?}");
        assert_targets(&body);
        assert_slots(&body, text);
    }
}

/// Links close, hold no other link, and have a target.
fn assert_slots(body: &Body, text: &str) {
    let mut open = None;
    for piece in &body.pieces {
        match piece {
            Piece::LinkStart(n) => assert!(open.replace(*n).is_none() && *n < body.links.len(), "{text:?}"),
            Piece::LinkEnd(n) => assert_eq!(open.take(), Some(*n), "{text:?}"),
            Piece::Image(n) => assert!(open.is_none() && *n < body.images.len(), "{text:?}"),
            Piece::Html(html) => assert!(open.is_none() || !html.contains("<a "), "{text:?}"),
            Piece::Words(_) => {}
        }
    }
    assert_eq!(open, None, "{text:?}");
}

/// The tags of our own output: `<` only ever begins one, as text is escaped.
fn tags(html: &str) -> impl Iterator<Item = &str> {
    html.split('<').skip(1).map(|rest| rest.split_once('>').expect("a tag ends").0)
}

fn assert_tag<'a>(tag: &'a str, open: &mut Vec<&'a str>, text: &str) {
    if let Some(name) = tag.strip_prefix('/') {
        assert_eq!(open.pop(), Some(name), "in {text:?}");
        return;
    }
    let (name, mut rest) = tag.split_once(' ').unwrap_or((tag, ""));
    let known = [
        "p",
        "br",
        "hr",
        "em",
        "strong",
        "del",
        "code",
        "pre",
        "ul",
        "ol",
        "li",
        "blockquote",
        "figure",
        "figcaption",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "caption",
        "div",
        "section",
        "sup",
        "sub",
        "a",
        "span",
        "abbr",
        "details",
        "summary",
    ];
    assert!(known.contains(&name), "<{tag}> of {text:?}");
    while !rest.is_empty() {
        if rest == "open" {
            break;
        }
        let (attribute, after) = rest.split_once("=\"").expect("a quoted value");
        let (value, after) = after.split_once('"').expect("a closed value");
        let known = [
            "id",
            "class",
            "role",
            "tabindex",
            "href",
            "aria-label",
            "aria-labelledby",
            "scope",
            "start",
            "lang",
            "title",
            "open lang",
        ];
        assert!(known.contains(&attribute), "{attribute:?} in <{tag}> of {text:?}");
        assert!(attribute != "href" || value.starts_with("#fn"), "{value:?} of {text:?}");
        rest = after.trim_start();
    }
    if name != "br" && name != "hr" {
        open.push(name);
    }
}

fn assert_targets(body: &Body) {
    for link in &body.links {
        if let Target::Web(address) = &link.value {
            let lower = address.to_lowercase();
            assert!(lower.starts_with("https://") || lower.starts_with("http://"), "{address}");
        }
    }
}

const VECTORS: &[&str] = &[
    "<script>alert(1)</script>",
    "<ScRiPt\n>alert(1)</sCrIpT >",
    "a <script src=//x.example/x.js> b",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    "<details open ontoggle=alert(1)><summary>x</summary></details>",
    "<details/open/ontoggle=alert(1)>",
    "<span onmouseover='alert(1)'>x</span>",
    "<span lang=\"sv\"onclick=alert(1)>x</span>",
    "<abbr title='\" onmouseover=\"alert(1)'>x</abbr>",
    "<abbr title=\"&quot; onmouseover=&quot;alert(1)\">x</abbr>",
    "<abbr title=\"&#34;&#62;&#60;script>\">x</abbr>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "<style>*{background:url(javascript:alert(1))}</style>",
    "<a href=javascript:alert(1)>x</a>",
    "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
    "[a](javascript:alert(1))",
    "[a](JaVaScRiPt:alert(1))",
    "[a](java&#115;cript:alert(1))",
    "[a](javascript&colon;alert(1))",
    "[a](java&Tab;script:alert(1))",
    "[a](<java\nscript:alert(1)>)",
    "[a](&#1;javascript:alert(1))",
    "[a](\u{a0}javascript:alert(1))",
    "[a](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
    "[a](vbscript:msgbox(1))",
    "[a](https://x.fi/\"onmouseover=\"alert(1))",
    "[a](<https://x.fi/\" onmouseover=\"alert(1)>)",
    "[a](release:x\"onclick=\"alert(1))",
    "[a](file:x\"onclick=\"alert(1).pdf)",
    "<javascript:alert(1)>",
    "<JAVASCRIPT:alert(1)>",
    "<data:text/html,x>",
    "[x]: javascript:alert(1) \"\\\"onclick=alert(1)\"\n\n[x] [a][x] ![b][x]",
    "[a](https://x.fi \"\\\" onclick=\\\"alert(1)\")",
    "![\" onerror=\"alert(1)](x.jpg)",
    "![a](x.jpg \"\\\" onerror=\\\"alert(1)\")",
    "![a](javascript:alert(1))",
    "## x {#\" onclick=\"alert(1)}",
    "## x {onclick=alert(1) .\"><script>}",
    "## <script>alert(1)</script>",
    "```\"><script>alert(1)</script>\n</code></pre><script>alert(1)</script>\n```",
    "`<script>alert(1)</script>`",
    "| <script> |\n|---|\n| <img src=x onerror=alert(1)> |\n: <b onclick=x>",
    "[^\"><script>]\n\n[^\"><script>]: </li><script>",
    "> a\n> -- <script>alert(1)</script>",
    "<!-- --!><script>alert(1)</script> -->",
    "<!--><script>alert(1)</script>-->",
    "<![CDATA[<script>alert(1)</script>]]>",
    "<?php <script>alert(1)</script> ?>",
    "<div\n\n<script>alert(1)</script>",
    "<x:script xmlns:x=\"http://www.w3.org/1999/xhtml\">alert(1)</x:script>",
    "<span lang=sv-&#34;onclick=alert(1)>",
    "<summary onclick=alert(1)>x",
    "<base href=//evil.example/>",
    "<meta http-equiv=refresh content=0;url=javascript:alert(1)>",
    "<form action=javascript:alert(1)><button>x</button></form>",
    "\u{202e}<script>\u{202c}",
    "<\0script>alert(1)</\0script>",
    "<scr\0ipt>alert(1)</scr\0ipt>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "\\<script>alert(1)\\</script>",
];

#[test]
fn no_known_trick_works() {
    for vector in VECTORS {
        for text in [
            vector.to_string(),
            format!("a {vector} b"),
            format!("- {vector}\n> {vector}"),
            format!("<details>\n<summary>{vector}"),
        ] {
            assert_harmless(&text);
        }
    }
}

#[test]
fn escaped_script_stays_text() {
    assert_eq!(html("fi", "&lt;script&gt;"), "<p>&lt;script&gt;</p>");
    assert_eq!(
        html("fi", "```\n</code><script>\n```"),
        "<pre><code>&lt;/code&gt;&lt;script&gt;\n</code></pre>"
    );
}

/// Each takes minutes if anything is done once per pair of marks.
#[test]
fn thousands_of_marks_are_no_trouble() {
    let parts = [
        "[",
        "]",
        "![",
        "[a](",
        "[^",
        "](",
        "[^a](",
        "<",
        "<b>",
        "<span>",
        "</span>",
        "*",
        "*a",
        "**a _b ",
        "_",
        "~",
        "`",
        "\"",
        "'",
        "-",
        "- ",
        "> ",
        ">",
        "\n> ",
        "\n- a",
        "\n1. a",
        "&",
        "&amp",
        "|",
        "\n|-",
        "#",
        "\n## a\n",
        "\n# ",
        "[a][b]",
        "[a][] ",
        "[^1]: a\n",
        "[^1]",
        "\\",
        "<!--",
        "<!-- a",
        "<?",
        "<a ",
        "\n<details>\n\n",
        "\n<details>\n<summary>",
        "1 000 ",
        "a.",
        " ",
        "\n",
        "a\n-- b\n",
        "![](a.jpg)",
        "<x@y.fi>",
        "{#a}",
        "\n: a",
    ];
    for part in parts {
        assert_harmless(&part.repeat(20_000 / part.len()));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn no_text_panics_or_harms(text in "\\PC*") {
        assert_harmless(&text);
    }

    #[test]
    fn no_marks_panic_or_harm(text in prop::collection::vec(prop::sample::select(PARTS), 0..60)) {
        assert_harmless(&text.concat());
    }
}

const PARTS: &[&str] = &[
    "a",
    " ",
    "\n",
    "\n\n",
    "    ",
    "ä",
    "5",
    "000",
    "\"",
    "'",
    "--",
    "-",
    "...",
    "*",
    "**",
    "_",
    "~~",
    "`",
    "```\n",
    "[",
    "]",
    "(",
    ")",
    "![",
    "](",
    "](release:x)",
    "](a.jpg)",
    "[^1]",
    "[^1]: ",
    "[^2]",
    "\n> ",
    "-- ",
    "\n- ",
    "\n1. ",
    "\n# ",
    "\n## ",
    "{#a}",
    "|",
    "\n|--|:-:|\n",
    "\n: ",
    "<",
    ">",
    "<b>",
    "</b>",
    "<span>",
    "<span lang=\"sv\">",
    "</span>",
    "<sub>",
    "</sub>",
    "<abbr title=\"&quot;\">",
    "</abbr>",
    "<br>",
    "\n<details>\n",
    "\n<details open lang=fi>\n",
    "\n</details>\n",
    "<summary>",
    "</summary>",
    "<!--",
    "-->",
    "<script>",
    "</script>",
    "<style>",
    "&amp;",
    "&lt;",
    "&#0;",
    "\\",
    "\\\n",
    "  \n",
    "\0",
    "\r\n",
    "javascript:",
    "https://x.fi",
    "<https://x.fi>",
    "<x@y.fi>",
    "\u{a0}",
    "\u{301}",
    "\t",
    "===\n",
    "---\n",
    "x](",
    "[x]: y\n",
];
