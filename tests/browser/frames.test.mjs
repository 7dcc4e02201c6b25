// The guide in hard frames of another site: nothing is silently dead, nothing is a trap, nobody is overheard, nothing is clicked away.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import test, { after, before } from "node:test";
import { arrived, setup, violations } from "./harness.mjs";

const world = setup();
let host;
const check = "uitgebreid/stap-1/signalen-opvangen/check/";

before(async () => {
  // 127.0.0.1 is another site than localhost, where the guide lives.
  host = createServer((request, response) => {
    const asked = new URL(request.url, "http://host").searchParams;
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(`<!doctype html><html lang="nl"><title>Intranet</title><style>body { margin: 0 }</style>
      <p><label>Voor <input id="before"></label></p><iframe id="guide" title="Werkdruk Wegwijzer" src="${world.url(asked.get("path")).replaceAll("&", "&amp;")}" width="800" height="${asked.get("height")}" ${asked.get("attributes")}></iframe>
      <iframe id="sibling" title="Buur" srcdoc="<p>Buur"></iframe><p><label>Na <input id="after"></label></p>
      <script>messages = []; addEventListener("message", (event) => messages.push(event.data));</script></html>`);
  });
  await new Promise((done) => host.listen(0, "127.0.0.1", done));
});
after(() => new Promise((done) => (host.closeAllConnections(), host.close(done))));

async function embed(path, { attributes = "", height = 600, context = {} } = {}) {
  const page = await (await world.browser.newContext({ viewport: { width: 1000, height: 800 }, ...context })).newPage();
  page.problems = [];
  page.on("pageerror", (error) => page.problems.push(error.message));
  await page.goto(`http://127.0.0.1:${host.address().port}/?${new URLSearchParams({ path, attributes, height })}`);
  const frame = await (await page.$("#guide")).contentFrame();
  await frame.waitForSelector("html[data-app=ready]");
  // What tells the page around comes after the app.
  await page.waitForFunction(() => globalThis.messages.some((message) => message?.type === "ready"));
  return { page, frame };
}

/// Follows a link of the guide that no link on the page leads to.
const go = (frame, path) => frame.evaluate((address) => {
  const link = Object.assign(document.createElement("a"), { href: address });
  document.querySelector("main").append(link);
  link.click();
}, world.url(path));

// A browser scrolls by whole pixels; what is in view may start on a part of one.
const inHost = async (page, frame, selector) => {
  const box = await frame.locator(selector).boundingBox();
  return { ...box, inView: box.y > -1 && box.y + box.height <= 800 };
};

test("a frame without popups, downloads and modals has another way for each", async () => {
  const { page, frame } = await embed(`${check}?embed=1`, { attributes: 'sandbox="allow-scripts allow-same-origin"' });
  await frame.locator(".print-menu > summary, .print-menu summary").first().click();
  await frame.getByRole("button", { name: "Deze pagina" }).click();
  await frame.getByText("Printen lukt op deze plek niet. Open deze pagina in een eigen tabblad en print daar:").waitFor();
  await go(frame, "werksessie/planner/");
  await arrived(frame, "werksessie/planner");
  await frame.getByRole("button", { name: "Kopieer de tekst" }).click();
  await frame.getByText(/gekopieerd|geselecteerd/i).first().waitFor();
  await go(frame, "kort/stap-2/");
  await arrived(frame, "kort/stap-2");
  const link = frame.locator("main a.external").first();
  assert.equal(await link.getAttribute("title"), await link.evaluate((link) => link.href), "where it may open nothing, the address can be read");
  await go(frame, "inbedden/");
  await frame.getByRole("button", { name: "Print alleen dit blad" }).click();
  await frame.getByText("Printen mag op deze plek niet.").waitFor();
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("links that leave the guide open outside the frame, by mouse and by keyboard", async () => {
  const { page, frame } = await embed("kort/stap-2/?embed=1", { attributes: 'sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"' });
  const outside = frame.locator("a[href^='http']");
  assert.ok((await outside.count()) > 0);
  for (const link of await outside.all()) {
    assert.equal(await link.getAttribute("target"), "_blank");
    assert.match(await link.getAttribute("rel"), /noopener/);
  }
  await page.context().route(/^https:/, (route) => route.fulfill({ body: "buiten" }));
  for (const open of [() => outside.first().click(), () => outside.first().press("Enter")]) {
    const [opened] = await Promise.all([page.context().waitForEvent("page"), open()]);
    assert.match(opened.url(), /^https:|about:blank/);
    await opened.close();
  }
  assert.match(frame.url(), /kort\/stap-2/);
  assert.equal(await page.evaluate(() => document.querySelectorAll("iframe").length), 2);
  await page.context().close();
});

test("in a frame as high as its text, the next page starts where the reader is looking, without any script of the host", async () => {
  const { page, frame } = await embed("kort/stap-1/?embed=1", { height: 6000 });
  const next = frame.locator("main a[rel=next]");
  await next.scrollIntoViewIfNeeded();
  await page.evaluate(() => scrollTo(0, document.querySelector("#guide").offsetTop + 1500));
  await next.scrollIntoViewIfNeeded();
  await next.click();
  await arrived(frame, "kort/stap-2");
  await page.waitForFunction(() => scrollY < 800);
  assert.ok((await inHost(page, frame, "main h1")).inView);
  await page.context().close();
});

for (const width of [1000, 360]) {
  test(`in a frame higher than the screen a pop-up stands where it was opened, ${width} px`, async () => {
    const { page, frame } = await embed("uitgebreid/stap-2/oorzaken-zoeken/hoe/?embed=1", { height: 5000, context: { viewport: { width, height: 800 } } });
    const opener = frame.locator("main a[aria-haspopup=dialog]").last();
    await opener.scrollIntoViewIfNeeded();
    await opener.click();
    await frame.waitForSelector("dialog[open]");
    assert.ok((await inHost(page, frame, "#popup-title")).inView, "its heading");
    assert.ok((await frame.locator("dialog").boundingBox()).height <= 800);
    const scrolled = await page.evaluate(() => scrollY);
    await page.keyboard.press("Escape");
    await frame.waitForSelector("dialog", { state: "detached" });
    assert.equal(await page.evaluate(() => scrollY), scrolled);
    assert.deepEqual(page.problems, []);
    await page.context().close();
  });
}

test("no message holds a word of the reader, and hostile ones from the host and a neighbour change nothing", async () => {
  const { page, frame } = await embed("werksessie/planner/?embed=1");
  const marker = "xqzgeheim";
  const field = frame.getByRole("textbox").first();
  await field.fill(marker);
  await field.blur();
  await go(frame, check);
  await arrived(frame, "check");
  const state = () => frame.evaluate(() => [document.documentElement.outerHTML.replace(/<p class="keep"[^]*?<\/p>/, ""), location.href, history.length].join());
  const before = await state();
  await page.evaluate(async () => {
    const guide = document.querySelector("#guide").contentWindow;
    const neighbour = document.querySelector("#sibling").contentWindow;
    const deep = (levels) => (levels === 0 ? 1 : { a: deep(levels - 1) });
    const lies = [
      null, undefined, 5, "x".repeat(100_000), deep(500), new ArrayBuffer(9), [[[]]], new Date(0), { target: "werkdruk-gids", v: 1, type: "theme", theme: "donker" },
      { source: "werkdruk-wegwijzer", v: 1, type: "route", id: "kort/stap-5" }, { source: "werkdruk-wegwijzer", v: 1, type: "height", height: 1e9 },
      JSON.parse('{"__proto__": {"type": "height"}, "constructor": {"prototype": 1}}'), { message: "height", value: "9", secret: "x" }, "take over", "wegwijzer:renew",
    ];
    for (let number = 0; number < 1000; number += 1) (number % 2 ? globalThis : neighbour).postMessage.call(guide, lies[number % lies.length], "*");
    await new Promise((done) => setTimeout(done, 0));
  });
  // The guide has had its turn once it answers a question of ours, which comes after them.
  await frame.evaluate(() => new Promise((done) => { const { port1, port2 } = new MessageChannel(); port1.onmessage = done; port2.postMessage(1); }));
  assert.equal(await state(), before);
  const said = await page.evaluate(() => JSON.stringify(globalThis.messages));
  assert.ok(said.includes("height"));
  assert.doesNotMatch(said, new RegExp(marker));
  const types = await page.evaluate(() => [...new Set(globalThis.messages.filter(({ source }) => source === "werkdruk-wegwijzer").flatMap((message) => Object.keys(message)))].sort());
  assert.deepEqual(types, ["height", "id", "source", "title", "top", "type", "v"]);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

for (const [thema, scheme] of [["licht", "light"], ["donker", "dark"], ["auto", "light"], ["auto;}*{color:red", "light"], ["x".repeat(5000), "light"]]) {
  test(`the theme ${thema.slice(0, 20)} of an address can be read, and nothing else of it counts`, async () => {
    const foreign = [];
    const query = new URLSearchParams({ embed: "1", thema, kleur: "#ff0", accent: "url(https://elders.example/x)", style: "}*{}" });
    const page = await world.open(`kort/stap-1/?${query}`, { context: { bypassCSP: true, colorScheme: "light" } });
    page.on("request", (request) => !request.url().startsWith(world.server.origin) && foreign.push(request.url()));
    assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme), scheme);
    assert.equal(await page.locator("html").getAttribute("style"), null);
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(foreign, []);
    await page.context().close();
  });
}

test("the keyboard goes through the guide from the field before it to the field after it, and back", async () => {
  const { page, frame } = await embed("kort/stap-1/?embed=1");
  const stops = await frame.locator("a[href], button, input, select, textarea, summary, [tabindex='0']").count();
  for (const [from, key, to] of [["#before", "Tab", "after"], ["#after", "Shift+Tab", "before"]]) {
    await page.locator(from).focus();
    let presses = 0;
    let inside = false;
    while ((await page.evaluate(() => document.activeElement.id)) !== to) {
      await page.keyboard.press(key);
      inside ||= await page.evaluate(() => document.activeElement.id === "guide");
      presses += 1;
      assert.ok(presses <= stops + 6, `${key}: still at ${await page.evaluate(() => document.activeElement.id)} after ${presses}`);
    }
    assert.ok(inside, "it went through the guide");
  }
  await page.context().close();
});

test("in a bare frame copying falls back to selected text, and the host's focus stays until the reader comes", async () => {
  const { page, frame } = await embed("werksessie/planner/?embed=1");
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "BODY");
  await frame.evaluate(() => { Document.prototype.execCommand = () => false; });
  await frame.getByRole("button", { name: "Kopieer de tekst" }).click();
  const field = frame.locator("#plan-uitnodiging-tekst");
  assert.ok(await field.evaluate((field) => field === document.activeElement && field.selectionEnd === field.value.length && field.selectionStart === 0));
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("three clicks on the same spot of a destructive button in a frame erase nothing", async () => {
  const { page, frame } = await embed(`${check}?embed=1`);
  await frame.getByRole("checkbox").first().check();
  await go(frame, "gegevens/");
  await arrived(frame, "gegevens");
  const button = frame.getByRole("button", { name: "Wis alles" });
  await button.scrollIntoViewIfNeeded();
  const box = await button.boundingBox();
  for (let click = 0; click < 3; click += 1) await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await frame.getByRole("button", { name: "Ja, wis dit" }).waitFor();
  assert.match(await frame.locator("main").innerText(), /1 afgevinkte vraag/);
  await page.context().close();
});

test("a frame registers no worker and offers no installation", async () => {
  const { page, frame } = await embed("kort/stap-1/?embed=1");
  await frame.evaluate(() => dispatchEvent(Object.assign(new Event("beforeinstallprompt", { cancelable: true }), { prompt() {} })));
  assert.equal(await frame.locator("[data-notice=install]").count(), 0);
  assert.equal(page.context().serviceWorkers().length, 0);
  assert.ok(world.server.requests.every(({ path }) => !path.endsWith("/sw.js")));
  await page.context().close();
});
