// Gives what a wasm and its script call each other short names, in both files. Their real names carry a hash each, which no
// packing makes smaller: five kilobytes of every first visit.
//   shorten.mjs FILE.wasm FILE.js
import { readFileSync, writeFileSync } from "node:fs";

const [wasmFile, scriptFile] = process.argv.slice(2);
const bytes = readFileSync(wasmFile);
const before = await WebAssembly.compile(bytes);
const imports = new Set(WebAssembly.Module.imports(before).map(({ name }) => name));
const exports = WebAssembly.Module.exports(before).map(({ name }) => name).filter((name) => name.includes("___invoke__"));
const short = new Map([...[...imports].map((name, index) => [name, `_${index.toString(36)}`]), ...exports.map((name, index) => [name, `$${index.toString(36)}`])]);

const IMPORTS = 2;
const EXPORTS = 7;
let at = 8;

/// Numbers and texts as a wasm has them: LEB128, and its length before each text.
function number() {
  let [result, shift, byte] = [0, 0, 0];
  do {
    byte = bytes[at++];
    result |= (byte & 127) << shift;
    shift += 7;
  } while (byte > 127);
  return result >>> 0;
}
function numbered(value) {
  const packed = [];
  do packed.push((value & 127) | (value > 127 ? 128 : 0)); while ((value >>>= 7) > 0);
  return Buffer.from(packed);
}
function text() {
  const length = number();
  return bytes.toString("utf8", at, (at += length));
}
const lettered = (words) => Buffer.concat([numbered(Buffer.byteLength(words)), Buffer.from(words)]);

/// The rest of an entry, which stays as it is: what kind it is of, and which one.
function rest() {
  const from = at;
  at += 1;
  number();
  return bytes.subarray(from, at);
}
const renamed = () => lettered(short.get(text()) ?? fail("a name without another one"));
const kept = (words) => lettered(short.get(words) ?? words);

function fail(what) {
  throw new Error(`${wasmFile}: ${what}`);
}

/// A section with its names made short.
function shortened(id) {
  const entries = Array.from({ length: number() }, () => {
    if (id === EXPORTS) return Buffer.concat([kept(text()), rest()]);
    const origin = lettered(text());
    const name = renamed();
    if (bytes[at] !== 0) fail("imports something else than functions");
    return Buffer.concat([origin, name, rest()]);
  });
  return Buffer.concat([numbered(entries.length), ...entries]);
}

const sections = [bytes.subarray(0, at)];
while (at < bytes.length) {
  const id = bytes[at++];
  const length = number();
  const end = at + length;
  const body = id === IMPORTS || id === EXPORTS ? shortened(id) : bytes.subarray(at, end);
  at = end;
  sections.push(Buffer.from([id]), numbered(body.length), body);
}
const made = Buffer.concat(sections);
const shape = (module) => JSON.stringify([WebAssembly.Module.imports(module), WebAssembly.Module.exports(module)].map((all) => all.map(({ kind }) => kind)));
if (shape(await WebAssembly.compile(made)) !== shape(before)) fail("is another one with short names");
writeFileSync(wasmFile, made);
writeFileSync(scriptFile, readFileSync(scriptFile, "utf8").replace(/[\w$]+/g, (word) => short.get(word) ?? word));
