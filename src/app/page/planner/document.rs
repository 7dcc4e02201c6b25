//! A document as it is read on the screen and on paper.

use guide::export::document::{Document, Item, Piece};
use leptos::prelude::*;

/// The document; its title is a heading of this level, and those in it follow.
pub(super) fn document(document: &Document, level: u8) -> AnyView {
    let pieces: Vec<AnyView> = document.pieces.iter().map(|one| piece(one, level)).collect();
    view! { {heading(&document.title, level)} {pieces} }.into_any()
}

fn heading(text: &str, level: u8) -> AnyView {
    let text = text.to_owned();
    match level {
        1 => view! { <h1>{text}</h1> }.into_any(),
        2 => view! { <h2>{text}</h2> }.into_any(),
        3 => view! { <h3>{text}</h3> }.into_any(),
        4 => view! { <h4>{text}</h4> }.into_any(),
        _ => view! { <h5>{text}</h5> }.into_any(),
    }
}

fn piece(piece: &Piece, level: u8) -> AnyView {
    match piece {
        Piece::Heading(text) => heading(text, level + 1),
        Piece::Subheading(text) => heading(text, level + 2),
        Piece::Paragraph(text) => view! { <p>{text.clone()}</p> }.into_any(),
        Piece::Warning(text) => view! { <p class="plan-warning"><b>{text.clone()}</b></p> }.into_any(),
        Piece::List(items) => list(items),
        Piece::Table { head, rows } => {
            let cells = |row: &Vec<String>| {
                let cells: Vec<_> = row.iter().map(|cell| view! { <td>{cell.clone()}</td> }).collect();
                view! { <tr>{cells}</tr> }
            };
            let names: Vec<_> = head.iter().map(|name| view! { <th scope="col">{name.clone()}</th> }).collect();
            let rows: Vec<_> = rows.iter().map(cells).collect();
            view! { <table><thead><tr>{names}</tr></thead><tbody>{rows}</tbody></table> }.into_any()
        }
    }
}

fn list(items: &[Item]) -> AnyView {
    let items: Vec<AnyView> = items
        .iter()
        .map(|item| {
            let below = (!item.items.is_empty()).then(|| list(&item.items));
            view! { <li>{item.text.clone()} {below}</li> }.into_any()
        })
        .collect();
    view! { <ul>{items}</ul> }.into_any()
}
