//! The page as linked data (schema.org), for search engines.
//!
//! Made from the finished view alone: it can say nothing that the page does not show.

use serde_json::{Value, json};

use super::Fill;
use crate::theme::view::{Contact, Layout, Link, Release};

impl Fill<'_> {
    /// Adds the publisher, and where the page stands.
    pub(super) fn linked_page(&self, layout: Layout) -> Layout {
        let place =
            if layout.breadcrumb.is_empty() { self.linked_site() } else { self.linked_trail(&layout) };
        let json_ld = finish(&[self.linked_publisher(), place]);
        Layout { json_ld: Some(json_ld), ..layout }
    }

    /// The same, with the release and those who answer questions on it.
    pub(super) fn linked_release(&self, mut release: Release) -> Release {
        if release.layout.canonical.is_none() {
            return release;
        }
        let mut graph = vec![self.linked_publisher(), self.linked_trail(&release.layout)];
        graph.push(self.linked_article(&release));
        graph.extend(release.contacts.iter().filter_map(person));
        release.layout.json_ld = Some(finish(&graph));
        release
    }

    fn linked_publisher(&self) -> Value {
        let publisher = self.publisher();
        let home = self.absolute(&self.href(&self.catalogue.routes().front(self.lang)));
        json!({
            "@type": "GovernmentOrganization",
            "@id": self.publisher_id(),
            "name": publisher.name,
            "url": publisher.href.unwrap_or(home),
        })
    }

    fn publisher_id(&self) -> String {
        self.absolute(&self.href(&self.catalogue.routes().root())) + "#publisher"
    }

    fn linked_site(&self) -> Value {
        json!({
            "@type": "WebSite",
            "name": self.site_title(),
            "url": self.catalogue.absolute(&self.page.url),
            "inLanguage": self.tag(self.lang),
            "publisher": {"@id": self.publisher_id()},
        })
    }

    fn linked_trail(&self, layout: &Layout) -> Value {
        let step = |(n, link): (usize, &Link)| {
            let address =
                link.href.as_ref().map(|href| self.absolute(href)).or_else(|| layout.canonical.clone());
            json!({"@type": "ListItem", "position": n + 1, "name": link.text, "item": address})
        };
        let steps: Vec<Value> = layout.breadcrumb.iter().enumerate().map(step).collect();
        json!({"@type": "BreadcrumbList", "itemListElement": steps})
    }

    fn linked_article(&self, release: &Release) -> Value {
        let layout = &release.layout;
        let author = |link: &Link| {
            let url = link.href.as_ref().map(|href| self.absolute(href));
            without_nulls(json!({"@type": "GovernmentOrganization", "name": link.text, "url": url}))
        };
        without_nulls(json!({
            "@type": "NewsArticle",
            "headline": release.title,
            "description": release.lead,
            "datePublished": layout.social.published,
            "dateModified": layout.social.modified,
            "inLanguage": layout.lang,
            "mainEntityOfPage": layout.canonical,
            "image": layout.social.image.as_ref().map(|image| &image.href),
            "author": release.organisations.iter().map(author).collect::<Vec<_>>(),
            "publisher": {"@id": self.publisher_id()},
        }))
    }

    fn absolute(&self, href: &str) -> String {
        format!("{}{href}", self.catalogue.data().site.origin)
    }
}

/// Somebody who can be called; an address printed as `name(at)gov.fi` stays out of reach here too.
fn person(contact: &Contact) -> Option<Value> {
    let phone = contact.phone.as_ref()?;
    Some(without_nulls(json!({
        "@type": "Person",
        "name": contact.name,
        "jobTitle": contact.title,
        "telephone": phone.href.trim_start_matches("tel:"),
        "worksFor": contact.organisation.as_ref().map(|link| json!({"@type": "Organization", "name": link.text})),
    })))
}

fn without_nulls(mut value: Value) -> Value {
    if let Value::Object(fields) = &mut value {
        fields.retain(|_, field| !field.is_null());
    }
    value
}

/// As the content of a `script` element, which only `<` could end.
fn finish(graph: &[Value]) -> String {
    json!({"@context": "https://schema.org", "@graph": graph}).to_string().replace('<', "\\u003c")
}
