// Measures going from page to page at a quarter of the processor: from letting go of a link to the next drawn frame. Judges nothing.
// `make bench` runs it.
import { dist, base, launch, median } from "./harness.mjs";
import { serve } from "../../scripts/serve.mjs";

const rounds = Number(process.env.ROUNDS ?? 7);
const walks = {
  "lens to lens": ["uitgebreid/stap-2/oorzaken-zoeken/wat-en-waarom/", "uitgebreid/stap-2/oorzaken-zoeken/hoe/"],
  "short step to short step": ["kort/stap-1/", "kort/stap-2/"],
  "to the overview": ["uitgebreid/stap-1/", "uitgebreid/overzicht/"],
  "to the model": ["uitgebreid/stap-2/oorzaken-zoeken/hoe/", "werkdruk/werkdrukmodel/"],
  "to a pop-up": ["uitgebreid/stap-2/oorzaken-zoeken/hoe/", "uitgebreid/stap-2/oorzaken-zoeken/hoe/beslisboom/"],
  "to all checks": ["uitgebreid/stap-2/oorzaken-zoeken/check/", "checks/"],
  "to the longest screen": ["werksessie/draaiboek/", "werksessie/draaiboek/oplossingen/"],
};

/// The median and the slowest.
const line = (list, key) => `${median(list.map((one) => one[key])).toFixed(0)} (${Math.max(...list.map((one) => one[key])).toFixed(0)})`;
const both = (list) => `text ${line(list, "text")}, frame ${line(list, "frame")}`.padEnd(34);

/// How long a hand rests on a link before it presses, and how long a press takes, in milliseconds: a quick one.
const hand = { rests: 150, presses: 80 };

/// Follows a link to an address by hand: milliseconds from letting go to the new text, and to the frame that shows it.
async function move(page, address) {
  await page.evaluate((address) => {
    const link = document.createElement("a");
    link.href = address;
    link.style.cssText = "position: fixed; inset: 0 auto auto 0; z-index: 9; inline-size: 2rem; block-size: 2rem";
    document.body.append(link);
    const id = new URL(address).pathname.replace(/\/$/, "");
    const isThere = () => [document.querySelector("main"), document.querySelector("dialog")].some((one) => one?.dataset.screen && id.endsWith(one.dataset.screen));
    globalThis.moved = new Promise((done) => addEventListener("click", async (event) => {
      const changed = new Promise((done) => {
        const watch = new MutationObserver(() => isThere() && (watch.disconnect(), done(performance.now())));
        watch.observe(document.querySelector("main"), { attributes: true, childList: true, subtree: true });
      });
      const text = (await changed) - event.timeStamp;
      link.remove();
      await globalThis.drawn();
      done({ text, frame: performance.now() - event.timeStamp });
    }, { capture: true, once: true }));
  }, address);
  await page.mouse.move(300, 600);
  await page.mouse.move(16, 16);
  await page.waitForTimeout(hand.rests);
  await page.mouse.down();
  await page.waitForTimeout(hand.presses);
  await page.mouse.up();
  return page.evaluate(() => globalThis.moved);
}

/// A page of a phone, which can tell when what was changed in it is drawn.
async function open(browser) {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await page.addInitScript(() => {
    globalThis.drawn = () => new Promise((done) => requestAnimationFrame(() => { const channel = new MessageChannel(); channel.port1.onmessage = done; channel.port2.postMessage(0); }));
  });
  return page;
}

/// A page without the app, to put text in: the browser's own work for it, and nothing else.
async function bare(browser, from) {
  const page = await open(browser);
  await page.route("**/boot-*.js", (route) => route.abort());
  await page.goto(server.url + from);
  await page.waitForTimeout(1000);
  await slowDown(page);
  return page;
}

/// What a move costs in such a page. As in the app, scroll and focus come in the frame.
function put(page, address) {
  return page.evaluate(async (address) => {
    const other = new DOMParser().parseFromString(await (await fetch(address)).text(), "text/html").querySelector("main");
    const markup = other.innerHTML;
    const main = document.querySelector("main");
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)));
    const start = performance.now();
    main.className = other.className;
    main.innerHTML = markup;
    const text = performance.now() - start;
    requestAnimationFrame(() => {
      scrollTo(0, 0);
      main.querySelector("h1, h2").focus({ preventScroll: true });
    });
    await globalThis.drawn();
    return { text, frame: performance.now() - start };
  }, address);
}

/// A page that was read for three seconds.
async function read(browser, from) {
  const page = await open(browser);
  await page.goto(server.url + from);
  await page.waitForSelector("html[data-app=ready]");
  await page.waitForTimeout(3000);
  await slowDown(page);
  return page;
}

async function slowDown(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
}

/// Reads on from a page, by the link to the next: each of them for the first time.
async function readOn(browser, from, count) {
  const page = await read(browser, from);
  const plain = await bare(browser, from);
  const [moves, bares] = [[], []];
  for (let number = 0; number < count; number += 1) {
    const address = await page.locator("main [rel=next]").evaluate((link) => link.href);
    moves.push(await move(page, address));
    bares.push(await put(plain, address));
    await page.waitForTimeout(600);
  }
  await page.close();
  await plain.close();
  return [moves, bares];
}

const server = await serve({ root: dist, base });
const browser = await launch();
console.log(`From letting go of a link to the new text, and to the frame that shows it, at a quarter of the processor, of a page read for three seconds.`);
console.log(`Median of ${rounds} and the slowest: the first link that a reader follows, the same one once more after going back, and the bare text put there without the app.\n`);
for (const [name, [from, to]] of Object.entries(walks)) {
  const [first, again, without] = [[], [], []];
  for (let round = 0; round < rounds; round += 1) {
    const page = await read(browser, from);
    first.push(await move(page, server.url + to));
    await page.waitForTimeout(500);
    await page.goBack();
    await page.waitForTimeout(500);
    again.push(await move(page, server.url + to));
    await page.close();
    const plain = await bare(browser, from);
    without.push(await put(plain, server.url + to));
    await plain.close();
  }
  console.log(`  ${name.padEnd(26)} first ${both(first)} again ${both(again)} bare ${both(without)} ms`);
}
const [moves, bares] = await readOn(browser, "uitgebreid/stap-1/", 30);
console.log(`\nReading on, thirty pages that were not seen before, without the first: ${both(moves.slice(1))} bare ${both(bares.slice(1))} ms`);
await browser.close();
await server.close();
