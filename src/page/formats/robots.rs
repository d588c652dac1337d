//! `robots.txt` (RFC 9309): everything may be read; a preview must not be.

use crate::catalogue::Catalogue;
use crate::interface::Interface;
use crate::page::formats::{Format, Part, news};
use crate::path::UrlPath;

pub(super) static FORMAT: Format = Format {
    id: "robots",
    plan: |_, _| vec![(UrlPath::new("/robots.txt"), Part::Whole)],
    render: |catalogue, _: &Interface, _, _| render(catalogue).into_bytes(),
};

fn render(catalogue: &Catalogue) -> String {
    if catalogue.as_of().is_preview() {
        return "User-agent: *\nDisallow: /\n".to_owned();
    }
    let news = news::has_news(catalogue).then(news::url);
    let sitemaps = std::iter::once(UrlPath::new("/sitemap.xml")).chain(news);
    let lines = sitemaps.map(|url| format!("Sitemap: {}\n", catalogue.absolute(&url)));
    format!("User-agent: *\nDisallow:\n\n{}", lines.collect::<String>())
}
