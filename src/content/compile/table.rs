//! Tables, written by hand: no inline style for alignment, and each cell knows its column for narrow screens.

use super::typography::escape;
use pulldown_cmark::{Event, Tag, TagEnd};

/// Where the reading of a table is.
#[derive(Default)]
pub struct Table {
    head: Vec<String>,
    reading: Option<String>,
    column: usize,
}

impl Table {
    /// Whether the words that come next stand in a column's head.
    pub fn in_head(&self) -> bool {
        self.reading.is_some()
    }

    /// The HTML for a table's event; `None` for any other event.
    pub fn event<'a>(&mut self, event: &Event<'a>) -> Option<Event<'a>> {
        let html = match event {
            Event::Start(Tag::Table(_)) => "<table>".to_owned(),
            Event::End(TagEnd::Table) => "</tbody></table>".to_owned(),
            Event::Start(Tag::TableHead) => {
                self.reading = Some(String::new());
                "<thead><tr>".to_owned()
            }
            Event::End(TagEnd::TableHead) => {
                self.reading = None;
                "</tr></thead><tbody>".to_owned()
            }
            Event::Start(Tag::TableRow) => {
                self.column = 0;
                "<tr>".to_owned()
            }
            Event::End(TagEnd::TableRow) => "</tr>".to_owned(),
            Event::Start(Tag::TableCell) if self.in_head() => "<th scope=\"col\">".to_owned(),
            Event::End(TagEnd::TableCell) => match self.reading.as_mut() {
                Some(reading) => {
                    self.head.push(std::mem::take(reading));
                    "</th>".to_owned()
                }
                None => "</td>".to_owned(),
            },
            Event::Start(Tag::TableCell) => {
                let label = self.head.get(self.column).map_or("", String::as_str);
                self.column += 1;
                format!("<td data-label=\"{}\">", escape(label))
            }
            Event::Text(text) => {
                if let Some(reading) = self.reading.as_mut() {
                    reading.push_str(text);
                }
                return None;
            }
            _ => return None,
        };
        Some(Event::InlineHtml(html.into()))
    }
}
