//! `_headers`: security and caching, for hosts that read it (Netlify, Cloudflare Pages).
//!
//! The policy allows what the pages use and nothing else; no inline script or style, no third
//! parties (OWASP Secure Headers Project; CSP Level 3).

use crate::catalogue::Catalogue;
use crate::content::model::Section;
use crate::interface::Interface;
use crate::page::formats::{Format, Part};
use crate::path::UrlPath;

pub(super) static FORMAT: Format = Format {
    id: "headers",
    plan: |_, _| vec![(UrlPath::new("/_headers"), Part::Whole)],
    render: |catalogue, _: &Interface, _, _| render(catalogue).into_bytes(),
};

const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; \
    media-src 'self'; script-src 'self'; connect-src 'self'; manifest-src 'self'; \
    form-action 'self'; base-uri 'none'; frame-ancestors 'none'; upgrade-insecure-requests";

/// What the search page may do besides: it asks its index by WebAssembly.
const OF_SEARCH: (&str, &str) = ("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'");

/// The policy of the search page of a site.
#[must_use]
pub fn search_policy(policy: &str) -> String {
    policy.replace(OF_SEARCH.0, OF_SEARCH.1)
}

const PERMISSIONS: &str =
    "accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()";

fn render(catalogue: &Catalogue) -> String {
    let base = catalogue.data().site.base_path.trim_end_matches('/');
    let robots = if catalogue.as_of().is_preview() { "  X-Robots-Tag: noindex\n" } else { "" };
    let policy = search_policy(POLICY);
    let search: String = if cfg!(feature = "search") {
        let of = |lang| {
            let url = catalogue.routes().section(Section::Search, lang, 1);
            format!("\n{base}{url}\n  ! Content-Security-Policy\n  Content-Security-Policy: {policy}\n")
        };
        catalogue.languages().codes().map(of).collect()
    } else {
        String::new()
    };
    format!(
        "{base}/*\n  Content-Security-Policy: {POLICY}\n  X-Content-Type-Options: nosniff\n  \
         Referrer-Policy: strict-origin-when-cross-origin\n  Permissions-Policy: {PERMISSIONS}\n  \
         Strict-Transport-Security: max-age=63072000; includeSubDomains\n  \
         Cross-Origin-Opener-Policy: same-origin\n  Cache-Control: public, max-age=0, must-revalidate\n{robots}\
         \n{base}/assets/*\n  ! Cache-Control\n  Cache-Control: public, max-age=31536000, immutable\n{search}"
    )
}
