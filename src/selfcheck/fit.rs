//! How a gespreksbriefje fits on one printed page. It is reckoned, so that the page can say so before anything is printed.

use super::Sheet;

/// How a sheet fits on A4.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fit {
    /// In letters of the usual size.
    Roomy,
    /// In small letters and two columns.
    Close,
    /// Not at all: it goes on to a second page.
    Over,
}

/// How a sheet is set in print: `style/selfcheck.css` does the same. Heights are in tenths of a millimetre.
struct Setting {
    /// Letters in a line, on the safe side.
    letters: usize,
    /// Height of a line.
    line: usize,
    /// Room between two lines of a list.
    between: usize,
    /// Columns of a list.
    columns: usize,
    /// A heading with the room above it.
    heading: usize,
    /// Title, receiver, the lines to write on, and the foot.
    fixed: usize,
}

const ROOMY: Setting = Setting { letters: 94, line: 57, between: 12, columns: 1, heading: 108, fixed: 720 };
const CLOSE: Setting = Setting { letters: 56, line: 42, between: 10, columns: 2, heading: 80, fixed: 600 };
/// What A4 holds between its margins.
const PAGE: usize = 2600;

impl Fit {
    /// How this sheet fits.
    pub fn of(sheet: &Sheet) -> Self {
        if ROOMY.height(sheet) <= PAGE {
            Self::Roomy
        } else if CLOSE.height(sheet) <= PAGE {
            Self::Close
        } else {
            Self::Over
        }
    }

    /// Its name in the page.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Roomy => "roomy",
            Self::Close => "close",
            Self::Over => "over",
        }
    }
}

impl Setting {
    fn height(&self, sheet: &Sheet) -> usize {
        let opening = rows(&sheet.opening.text, self.letters * self.columns) + 1;
        let lists = sheet.filled().map(|(_, lines)| {
            let one = |line: &&str| rows(line, self.letters) * self.line + self.between;
            self.heading + lines.iter().map(one).sum::<usize>().div_ceil(self.columns)
        });
        self.fixed + opening * self.line + lists.sum::<usize>()
    }
}

/// The rows that a text takes. Letters of other scripts and pictures take the room of two.
fn rows(text: &str, letters: usize) -> usize {
    let row = |line: &str| line.chars().map(|letter| if letter < '\u{0500}' { 1 } else { 2 }).sum::<usize>();
    text.lines().map(|line| row(line).div_ceil(letters).max(1)).sum()
}
