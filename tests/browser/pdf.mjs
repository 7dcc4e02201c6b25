// Reads a PDF as a reader gets it: the words of each page, what kind of element each piece is, alternatives and drawn strokes.
import { join } from "node:path";
import { pathToFileURL } from "node:url";

// The library wants these for drawing on a canvas, which nobody does here.
for (const name of ["DOMMatrix", "ImageData", "Path2D"]) globalThis[name] ??= class {};
const folder = join(process.env.WEGWIJZER_NODE_MODULES, "pdfjs-dist");
const pdfjs = await import(pathToFileURL(join(folder, "legacy/build/pdf.mjs")));

/// The pages of a tagged PDF. `pieces` are the pieces of text in reading order, each with its role: `H2`, `P`, `Link` …
export async function pagesOf(bytes) {
  const document = await pdfjs.getDocument({ data: new Uint8Array(bytes), standardFontDataUrl: join(folder, "standard_fonts/"), verbosity: 0 }).promise;
  const pages = [];
  for (let number = 1; number <= document.numPages; number += 1) pages.push(await pageOf(await document.getPage(number)));
  await document.destroy();
  return pages;
}

async function pageOf(page) {
  const roles = new Map();
  const alternatives = [];
  walk(await page.getStructTree(), [], (node, path) => {
    if (node.type === "content") roles.set(node.id, path);
    if (node.alt) alternatives.push(node.alt);
  });
  const pieces = [];
  const open = [];
  for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
    if (item.type === "beginMarkedContentProps" || item.type === "beginMarkedContent") open.push(item.id);
    else if (item.type === "endMarkedContent") open.pop();
    else if (item.str.trim() !== "" || item.hasEOL) {
      const path = roles.get(open.findLast((id) => id !== undefined && id !== null)) ?? [];
      const last = pieces.at(-1);
      const text = item.str + (item.hasEOL ? " " : "");
      if (last && last.path === path) Object.assign(last, { text: last.text + text, size: Math.max(last.size, item.height) });
      else pieces.push({ path, role: path.findLast((role) => /^H[1-6]$/.test(role)) ?? path.at(-1), text, size: item.height });
    }
  }
  const { width, height } = page.getViewport({ scale: 1 });
  const links = (await page.getAnnotations()).filter((one) => one.subtype === "Link").map((one) => one.url ?? one.unsafeUrl ?? "");
  const { colours, boxes } = await drawnOn(page);
  return { width, height, pieces, alternatives, links, colours, boxes, text: words(pieces.map((piece) => piece.text).join(" ")) };
}

function walk(node, path, visit) {
  if (!node) return;
  visit(node, path);
  for (const child of node.children ?? []) walk(child, node.role ? [...path, node.role] : path, visit);
}

/// The colours that something on the page is drawn or written in, and the box of each drawing: left, top, right, bottom, in the
/// coordinates of the browser.
async function drawnOn(page) {
  const { fnArray, argsArray } = await page.getOperatorList();
  const colours = new Set();
  fnArray.forEach((operation, index) => {
    if (operation === pdfjs.OPS.setFillRGBColor || operation === pdfjs.OPS.setStrokeRGBColor) colours.add(String(argsArray[index][0] ?? argsArray[index]));
  });
  return { colours: [...colours], boxes: argsArray.filter((_, index) => fnArray[index] === pdfjs.OPS.constructPath).map(([, , box]) => [...box]) };
}

/// Words as they are read: one space between them, no soft hyphens.
export function words(text) {
  return text.replace(/\u00ad/g, "").replace(/\s+/g, " ").trim();
}
