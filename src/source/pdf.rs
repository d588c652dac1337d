//! What a PDF file says of itself: whether it is tagged, so that a screen reader finds its headings
//! and the order of its words, and whether it names its language and title.
//!
//! The file is not understood (ISO 32000-1 would be a program of its own): the dictionaries that
//! stand between `obj` and `endobj`, and in compressed object streams, are looked at one after the
//! other. What is encrypted or not understood gives no answer.

use std::borrow::Cow;

use miniz_oxide::inflate::decompress_to_vec_zlib_with_limit;

/// A larger file is not looked into, in bytes.
pub(super) const LARGEST: u64 = 32 * 1024 * 1024;
/// So many bytes of compressed streams are looked at, each and all together.
const LARGEST_STREAM: usize = 8 * 1024 * 1024;
const ALL_STREAMS: usize = 64 * 1024 * 1024;

/// A PDF file, as far as it matters to those who listen to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pdf {
    /// Whether its parts are tagged: `/Marked true` and a structure tree.
    pub tagged: bool,
    /// Whether it names its language: `/Lang`.
    pub language: bool,
    /// Whether it has a title: in its information or its XMP data.
    pub title: bool,
}

/// What the bytes of a file say; nothing if they are no PDF, encrypted, or of an unknown form.
pub(super) fn look(bytes: &[u8]) -> Option<Pdf> {
    if !bytes.starts_with(b"%PDF-") || find(bytes, b"/Encrypt", 0).is_some() {
        return None;
    }
    let mut found = Found { budget: ALL_STREAMS, ..Found::default() };
    let mut at = 0;
    while let Some(start) = find(bytes, b" obj", at) {
        at = found.object(bytes, start + b" obj".len());
    }
    let catalogue = found.catalogue?;
    Some(Pdf {
        tagged: found.marked && value(&catalogue, b"/StructTreeRoot").is_some(),
        language: value(&catalogue, b"/Lang").is_some_and(|lang| !is_empty(lang)),
        title: found.title,
    })
}

/// What was met so far.
#[derive(Default)]
struct Found {
    /// The catalogue; the last one holds, since changes are added to the end.
    catalogue: Option<Vec<u8>>,
    marked: bool,
    title: bool,
    /// Bytes that may still be inflated.
    budget: usize,
}

impl Found {
    /// Looks at the object from `start` on; gives the byte behind it.
    fn object(&mut self, bytes: &[u8], start: usize) -> usize {
        let end = find(bytes, b"endobj", start).unwrap_or(bytes.len());
        let stream = find(bytes.get(..end).unwrap_or_default(), b"stream", start);
        let Some(stream) = stream else {
            self.dictionary(bytes.get(start..end).unwrap_or_default());
            return end;
        };
        let dictionary = bytes.get(start..stream).unwrap_or_default();
        // Its own bytes may look like anything.
        let data = stream + b"stream".len();
        let end = find(bytes, b"endstream", data).unwrap_or(bytes.len());
        let data = bytes.get(data..end).unwrap_or_default();
        if has(dictionary, b"/ObjStm") {
            self.objects(dictionary, data);
        } else if has(dictionary, b"/Metadata") {
            let text = self.plain(dictionary, data);
            self.title |= text.is_some_and(|text| has_title(&text));
        }
        end
    }

    /// A dictionary that stands for itself.
    fn dictionary(&mut self, dictionary: &[u8]) {
        let is = |key: &[u8], name: &[u8]| value(dictionary, key).is_some_and(|value| has(value, name));
        self.marked |= value(dictionary, b"/Marked").is_some_and(|value| value.starts_with(b"true"));
        if is(b"/Type", b"/Catalog") {
            self.catalogue = Some(dictionary.to_vec());
        }
        let describes = [b"/Producer".as_slice(), b"/Creator", b"/CreationDate"];
        if describes.iter().any(|key| value(dictionary, key).is_some()) {
            self.title |= value(dictionary, b"/Title").is_some_and(|title| !is_empty(title));
        }
    }

    /// The dictionaries of an object stream: pairs of number and place, then the objects.
    fn objects(&mut self, dictionary: &[u8], data: &[u8]) {
        let Some(first) = value(dictionary, b"/First").and_then(number) else { return };
        let Some(plain) = self.plain(dictionary, data) else { return };
        let Some((head, objects)) = plain.split_at_checked(first) else { return };
        let places = head.split(u8::is_ascii_whitespace).filter(|part| !part.is_empty()).skip(1).step_by(2);
        let places: Vec<usize> = places.filter_map(number).collect();
        let ends = places.iter().skip(1).copied().chain([objects.len()]);
        for (start, end) in places.iter().zip(ends) {
            self.dictionary(objects.get(*start..end).unwrap_or_default());
        }
    }

    /// The bytes of a stream, inflated if need be.
    fn plain<'a>(&mut self, dictionary: &[u8], data: &'a [u8]) -> Option<Cow<'a, [u8]>> {
        if value(dictionary, b"/Filter").is_none() {
            return Some(Cow::Borrowed(data));
        }
        if !has(dictionary, b"/FlateDecode") {
            return None;
        }
        let data = data.strip_prefix(b"\r").unwrap_or(data);
        let data = data.strip_prefix(b"\n").unwrap_or(data);
        let plain = decompress_to_vec_zlib_with_limit(data, LARGEST_STREAM.min(self.budget)).ok()?;
        self.budget -= plain.len().min(self.budget);
        Some(Cow::Owned(plain))
    }
}

/// Where `needle` begins at or behind `from`.
fn find(bytes: &[u8], needle: &[u8], from: usize) -> Option<usize> {
    let first = needle.first()?;
    let mut at = from;
    loop {
        at += bytes.get(at..)?.iter().position(|byte| byte == first)?;
        if bytes.get(at..)?.starts_with(needle) {
            return Some(at);
        }
        at += 1;
    }
}

/// Whether a name stands in a dictionary.
fn has(dictionary: &[u8], name: &[u8]) -> bool {
    value(dictionary, name).is_some()
}

/// What follows a name: `/Lang` is not `/Language`.
fn value<'a>(dictionary: &'a [u8], name: &[u8]) -> Option<&'a [u8]> {
    let mut from = 0;
    loop {
        let end = find(dictionary, name, from)? + name.len();
        let rest = dictionary.get(end..)?;
        if !rest.first().is_some_and(u8::is_ascii_alphanumeric) {
            return Some(rest.trim_ascii_start());
        }
        from = end;
    }
}

fn number(bytes: &[u8]) -> Option<usize> {
    let length = bytes.iter().take_while(|byte| byte.is_ascii_digit()).count();
    std::str::from_utf8(bytes.get(..length)?).ok()?.parse().ok()
}

/// Whether a string holds nothing: `()`, `( )`, `<>`, or only the mark of its encoding.
fn is_empty(string: &[u8]) -> bool {
    let end = string.iter().position(|byte| matches!(byte, b')' | b'>')).unwrap_or(string.len());
    let inside = string.get(1..end).unwrap_or_default();
    inside.trim_ascii().is_empty() || matches!(inside, [0xfe, 0xff] | b"FEFF" | b"feff")
}

/// Whether XMP data have a title: `<dc:title>` with words between its marks.
fn has_title(xmp: &[u8]) -> bool {
    let Some(start) = find(xmp, b"<dc:title", 0) else { return false };
    let end = find(xmp, b"</dc:title>", start).unwrap_or(xmp.len());
    let mut inside = false;
    let mut words = xmp.get(start..end).unwrap_or_default().iter().filter(|byte| {
        inside = match byte {
            b'<' => true,
            b'>' => false,
            _ => return !inside && !byte.is_ascii_whitespace(),
        };
        false
    });
    words.next().is_some()
}

#[cfg(test)]
mod tests {
    use miniz_oxide::deflate::compress_to_vec_zlib;

    use super::*;

    const NONE: Pdf = Pdf { tagged: false, language: false, title: false };

    fn pdf(objects: &str) -> Option<Pdf> {
        look(format!("%PDF-1.7\n{objects}\ntrailer\n<</Root 1 0 R>>\n%%EOF\n").as_bytes())
    }

    #[test]
    fn the_catalogue_says_whether_it_is_tagged() {
        assert_eq!(pdf("1 0 obj\n<</Type /Catalog /Pages 2 0 R>>\nendobj"), Some(NONE));
        let tagged = "<</Type/Catalog/Lang (fi-FI)/MarkInfo<</Marked true>>/StructTreeRoot 9 0 R>>";
        let whole = Pdf { tagged: true, language: true, title: false };
        assert_eq!(pdf(&format!("1 0 obj{tagged}endobj")), Some(whole));
        let apart = "1 0 obj <</Type /Catalog /MarkInfo 7 0 R /StructTreeRoot 9 0 R /Language /x>> endobj\n\
                     7 0 obj <</Marked  true>> endobj";
        assert_eq!(pdf(apart), Some(Pdf { tagged: true, ..NONE }));
        let no_marks = "1 0 obj <</Type /Catalog /MarkInfo <</Marked false>> /StructTreeRoot 9 0 R>> endobj";
        assert_eq!(pdf(no_marks), Some(NONE));
    }

    #[test]
    fn the_last_catalogue_holds() {
        let old = "1 0 obj <</Type /Catalog>> endobj";
        let new = "1 0 obj <</Type /Catalog /MarkInfo <</Marked true>> /StructTreeRoot 9 0 R>> endobj";
        assert_eq!(pdf(&format!("{old}\n{new}")), Some(Pdf { tagged: true, ..NONE }));
    }

    #[test]
    fn the_title_stands_in_the_information_or_in_xmp() {
        let catalogue = "1 0 obj <</Type /Catalog>> endobj";
        let titled = |more: &str| pdf(&format!("{catalogue} {more}")).map(|pdf| pdf.title);
        assert_eq!(titled("2 0 obj <</Producer (x) /Title (Raportti)>> endobj"), Some(true));
        assert_eq!(titled("2 0 obj <</Producer (x) /Title ()>> endobj"), Some(false));
        // A bookmark's title is none of the file.
        assert_eq!(titled("2 0 obj <</Title (Luku 1) /Dest [3 0 R]>> endobj"), Some(false));
        let xmp = |title: &str| {
            let packet =
                format!("<dc:title><rdf:Alt><rdf:li xml:lang='fi'>{title}</rdf:li></rdf:Alt></dc:title>");
            format!("3 0 obj <</Type /Metadata /Length 9>> stream\n{packet}\nendstream endobj")
        };
        assert_eq!((titled(&xmp("Raportti")), titled(&xmp(" "))), (Some(true), Some(false)));
    }

    #[test]
    fn objects_may_be_compressed() {
        let (one, two) =
            ("<</Type/Pages>>", "<</Type/Catalog/MarkInfo<</Marked true>>/StructTreeRoot 4 0 R>>");
        let head = format!("2 0 1 {} ", one.len());
        let stream = compress_to_vec_zlib(format!("{head}{one}{two}").as_bytes(), 6);
        let dictionary = format!(
            "%PDF-1.7\n5 0 obj <</Type/ObjStm/N 2/First {}/Filter/FlateDecode/Length {}>> stream\r\n",
            head.len(),
            stream.len()
        );
        let whole = [dictionary.as_bytes(), &stream, b"\r\nendstream endobj"].concat();
        assert_eq!(look(&whole), Some(Pdf { tagged: true, ..NONE }));
    }

    #[test]
    fn what_is_not_understood_gives_no_answer() {
        assert_eq!(look(b""), None);
        assert_eq!(look(b"PK\x03\x04"), None);
        assert_eq!(pdf("1 0 obj <</Type /Page>> endobj"), None);
        assert_eq!(pdf("1 0 obj <</Type /Catalog>> endobj 2 0 obj <</Encrypt 3 0 R>> endobj"), None);
        assert_eq!(
            pdf("1 0 obj <</Type/ObjStm/First 99/Filter/FlateDecode>> stream\nxx\nendstream endobj"),
            None
        );
        assert_eq!(pdf("1 0 obj <</Type/ObjStm/First 4/Filter/LZWDecode>> stream\nxx"), None);
    }

    proptest::proptest! {
        #[test]
        fn any_bytes_can_be_looked_at(
            parts in proptest::collection::vec(
                "1 0 obj|<<|>>|/Type|/Catalog|/ObjStm|/First 3|/Title|\\(|\\)|stream\n|endstream|endobj|/Filter|/FlateDecode|<dc:title>|\\PC",
                0..30,
            )
        ) {
            let _ = pdf(&parts.concat());
        }
    }
}
