//! `security`: whom to tell of a hole in the site's security (RFC 9116).

use crate::content::contract::{Form, Spec, may, must};
use crate::content::model::Security;
use crate::content::reader::{Field, Reader};

pub(super) const SECURITY: Spec = Spec::new(
    "security",
    &[must("contact", Form::List(&CONTACT)), must("expires", Form::Day), may("policy", Form::Web)],
    "{contact: [security@example.fi], expires: 31.12.2026}",
);
const CONTACT: Form = Form::Either(&[Form::Email, Form::Web]);

/// Contacts and the day until which they hold; without one of the two there is nothing to publish.
pub(super) fn read(reader: &mut Reader<'_>, field: Field<'_>) -> Option<Security> {
    let map = reader.map(field, &SECURITY)?;
    let contacts = reader.get(&map, "contact").map(|field| contacts(reader, field)).unwrap_or_default();
    let expires = reader.get(&map, "expires").and_then(|field| reader.day(field));
    let policy = reader.get(&map, "policy").and_then(|field| reader.web(field)).map(|url| url.value);
    (!contacts.is_empty()).then_some(Security { contacts, expires: expires?, policy })
}

/// As addresses of the web.
fn contacts(reader: &mut Reader<'_>, field: Field<'_>) -> Vec<String> {
    let items = reader.list(field, "[security@example.fi]");
    items.into_iter().filter_map(|item| contact(reader, item)).collect()
}

fn contact(reader: &mut Reader<'_>, item: Field<'_>) -> Option<String> {
    if reader.written(item).contains("//") {
        return reader.web(item).map(|url| url.value);
    }
    reader.email(item).map(|email| format!("mailto:{}", email.value))
}
