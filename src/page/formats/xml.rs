//! XML that is well-formed whatever the words in it.

use std::borrow::Cow;

use quick_xml::Writer;
use quick_xml::events::BytesText;

/// An XML file in the making.
pub(super) type Xml = Writer<Vec<u8>>;

/// A file with its declaration.
pub(super) fn file() -> Xml {
    Writer::new(b"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_vec())
}

/// An element that holds text alone.
pub(super) fn element(xml: &mut Xml, name: &str, value: &str) -> std::io::Result<()> {
    xml.create_element(name).write_text_content(BytesText::new(&clean(value))).map(|_| ())
}

/// An element without content. Of its attributes those without a value are left out.
pub(super) fn empty(xml: &mut Xml, name: &str, attributes: &[(&str, Option<&str>)]) -> std::io::Result<()> {
    let given = attributes.iter().filter_map(|(key, value)| Some((*key, clean((*value)?))));
    let element = given.fold(xml.create_element(name), |element, (key, value)| {
        element.with_attribute((key, value.as_ref()))
    });
    element.write_empty().map(|_| ())
}

/// A text without what no XML 1.0 file may hold, not even escaped: control characters and
/// non-characters (XML 1.0, production 2).
pub(super) fn clean(text: &str) -> Cow<'_, str> {
    if text.chars().all(is_char) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().filter(|c| is_char(*c)).collect())
}

fn is_char(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | '\u{20}'..='\u{fffd}' | '\u{10000}'..)
}
