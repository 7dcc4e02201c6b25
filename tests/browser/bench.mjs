// Measures the release beside plain HTML of the same text, in one run: bytes of a first visit, first and largest paint, readiness.
// Prints ratios; judges nothing. `make bench` runs it.
import { copyFileSync, cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { serve, types } from "../../scripts/serve.mjs";
import { base, dist, launch, median } from "./harness.mjs";
import { fillAgenda, fillSheets, keyCost } from "./post-its.mjs";
import { keyTimes } from "./search-keys.mjs";

const rounds = Number(process.env.ROUNDS ?? 5);
const pages = process.env.PAGES?.split(",") ?? ["", "kort/stap-1/", "uitgebreid/overzicht/", "uitgebreid/stap-1/signalen-opvangen/hoe/", "uitgebreid/stap-3/plan-maken/check/", "werkdruk/werkdrukmodel/", "werksessie/draaiboek/", "uitgebreid/stap-4/uitvoeren/wat-en-waarom/", "kort/stap-2/", "werknemer/in-gesprek/"];
const slow = { offline: false, latency: 150, downloadThroughput: (1.6e6 / 8), uploadThroughput: (0.75e6 / 8) };

/// The same text in the same style, without the app: what a browser shows of a page that is only a page.
function plainCopy() {
  const folder = mkdtempSync(join(tmpdir(), "plain-"));
  for (const path of pages) {
    const text = readFileSync(join(dist, path, "index.html"), "utf8").replace(/<script[\s\S]*?<\/script>/g, "").replace(/<link (?:fetchpriority="low" )?rel="(?:modulepreload|preload)"[^>]*>/g, "");
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, path, "index.html"), text);
  }
  for (const file of readdirSync(dist).filter((file) => /\.(css|svg)$/.test(file))) copyFileSync(join(dist, file), join(folder, file));
  cpSync(join(dist, "font"), join(folder, "font"), { recursive: true });
  return folder;
}

function bytes() {
  const first = readFileSync(join(dist, "index.html"), "utf8");
  const loaded = ["index.html", ...[...first.matchAll(/ (?:href|src|data-js|data-wasm)="\.\/([^"]+\.(?:js|wasm|css|svg))"/g)].map((match) => match[1])];
  const font = readdirSync(join(dist, "font")).find((file) => file.endsWith(".woff2"));
  const files = [...new Set([...loaded, join("font", font)])];
  console.log("\nBytes of a first visit to the first page\n");
  let raw = 0;
  let packed = 0;
  for (const file of files) {
    const body = readFileSync(join(dist, file));
    const small = file.endsWith(".woff2") ? body.length : brotliCompressSync(body).length;
    raw += body.length;
    packed += small;
    console.log(`  ${file.padEnd(40)} ${String(body.length).padStart(8)} raw ${String(small).padStart(8)} brotli`);
  }
  console.log(`  ${"together".padEnd(40)} ${String(raw).padStart(8)} raw ${String(packed).padStart(8)} brotli`);
  const all = readdirSync(dist, { recursive: true }).map((file) => join(dist, file)).filter((file) => statSync(file).isFile());
  console.log(`  ${"dist/, all files".padEnd(40)} ${String(all.reduce((sum, file) => sum + statSync(file).size, 0)).padStart(8)} raw`);
}

async function measure(browser, url, waitForApp) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", slow);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.addInitScript(() => {
    globalThis.largest = 0;
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => (globalThis.largest = entry.startTime))).observe({ type: "largest-contentful-paint", buffered: true });
    new MutationObserver(() => { if (document.documentElement.dataset.app === "ready") globalThis.ready ??= performance.now(); }).observe(document, { attributes: true, subtree: true, attributeFilter: ["data-app"] });
  });
  await page.goto(url);
  if (waitForApp) await page.waitForSelector("html[data-app=ready]", { timeout: 60_000 });
  await page.waitForTimeout(400);
  const result = await page.evaluate(() => ({
    first: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
    largest: globalThis.largest,
    ready: globalThis.ready ?? 0,
  }));
  await context.close();
  return result;
}

async function search(browser, url) {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await page.goto(url);
  await page.waitForSelector("html[data-app=ready]");
  const keys = await keyTimes(page, { rate: 4, rounds: 9 });
  const at = (part) => `${keys[Math.floor((keys.length - 1) * part)].time.toFixed(1)} ms`;
  console.log(`\nSearch, ${keys.length} keys at a quarter of the processor, to the layout: median ${at(0.5)}, of 20 the slowest ${at(0.95)}, slowest ${at(1)} (${keys.at(-1).words})`);
  await page.close();
}

async function postIts(browser, url) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(url + "werksessie/planner/");
  await page.waitForSelector("html[data-app=ready]");
  await fillSheets(page, url);
  const cost = async (name) => `${(await keyCost(page, name)).toFixed(1)} ms of script, style and layout a key, at a quarter of the processor`;
  console.log(`Capturing, 500 post-its and 20 plans: ${await cost(/^Nieuwe post-it bij Buffers/)}`);
  await fillAgenda(page, url);
  for (const name of ["Naam van dit plan", "Titel", "Notities voor jezelf", "Afspraak 1", "Tekst van de uitnodiging"]) {
    console.log(`Preparing, 40 blocks and 20 plans, '${name}': ${await cost(name)}`);
  }
  await page.close();
}

bytes();
const plain = plainCopy();
// Both servers send what a host sends to a browser: packed with brotli, once and beforehand. Packing takes a second of the processor that is measured.
function pack(root) {
  const packed = new Map();
  const files = ["", ...readdirSync(root).filter((file) => /\.(?:css|js|svg|wasm)$/.test(file)), ...readdirSync(join(root, "font")).map((file) => `font/${file}`), ...pages];
  const body = (below) => readFileSync(join(root, below.endsWith("/") || below === "" ? join(below, "index.html") : below));
  for (const below of new Set(files)) packed.set(below, below.endsWith(".woff2") ? body(below) : brotliCompressSync(body(below)));
  return (path, response) => {
    const below = path.slice(base.length);
    const found = packed.get(below);
    if (!found) return false;
    const type = types[extname(below)] ?? types[".html"];
    response.writeHead(200, { "content-type": type, ...(below.endsWith(".woff2") ? {} : { "content-encoding": "br" }) }).end(found);
    return true;
  };
}
const ours = await serve({ root: dist, base, change: pack(dist) });
const theirs = await serve({ root: plain, base, change: pack(plain) });
const browser = await launch();
console.log(`\nAt 1.6 Mbps, 150 ms and a quarter of the processor, median of ${rounds}, beside plain HTML of the same text\n`);
for (const path of pages) {
  const [app, html] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    app.push(await measure(browser, ours.url + path, true));
    html.push(await measure(browser, theirs.url + path, false));
  }
  const of = (list, key) => median(list.map((one) => one[key]));
  const line = (key) => `${Math.round(of(app, key))} / ${Math.round(of(html, key))} ms = ${(of(app, key) / of(html, key)).toFixed(2)}x`;
  console.log(`  /${path.padEnd(46)} first ${line("first")}   largest ${line("largest")}   ready ${Math.round(of(app, "ready"))} ms`);
}
await search(browser, ours.url + "zoeken/");
await postIts(browser, ours.url);
await browser.close();
await ours.close();
await theirs.close();
rmSync(plain, { recursive: true });
