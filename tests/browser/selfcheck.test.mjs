// The self-check: from "Herken je dit?" to a printed note, by keyboard alone, and without a trace.
import assert from "node:assert/strict";
import test from "node:test";
import { arrived, setup, until, violations, written } from "./harness.mjs";
import { pagesOf, words } from "./pdf.mjs";

const world = setup();
const narrow = { viewport: { width: 320, height: 700 } };
const titles = ["Zelfcheck", "Wat herken je?", "Wat merk je aan jezelf?", "Waar komt het door?", "Wat kun je zelf?", "Dit herken je", "Gespreksbriefje"];

const heading = (page, title) => page.getByRole("heading", { level: 1, name: title, exact: true }).waitFor();
const onward = (page) => page.locator("button.sign");
const box = (page, name) => page.getByRole("checkbox", { name, exact: true });
const answer = (page, question, name) => page.getByRole("group", { name: question, exact: true }).getByRole("radio", { name, exact: true });
const paper = (page) => page.getByRole("article", { name: "Zo ziet je briefje eruit" });
const storage = (page) => page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));


/// Goes on from page to page until the one with this title.
async function goTo(page, title) {
  for (let at = titles.indexOf(await page.locator("h1").innerText()); titles[at] !== title; at = titles.indexOf(await page.locator("h1").innerText())) {
    const before = titles[at];
    await onward(page).click();
    await page.waitForFunction((before) => document.querySelector("h1").textContent !== before, before);
  }
}

/// A self-check with something of everything, on the page of the note.
async function filled(page) {
  await goTo(page, "Wat herken je?");
  await answer(page, "Dingen die ertussendoor glippen", "bij mezelf en bij collega’s").check();
  await goTo(page, "Wat merk je aan jezelf?");
  await box(page, "Ik slaap slecht.").check();
  await goTo(page, "Waar komt het door?");
  await box(page, "Ik heb te weinig tijd voor wat er af moet.").first().check();
  await box(page, "Ik krijg waardering, met een beloning of met een goed woord.").check();
  await goTo(page, "Wat kun je zelf?");
  await answer(page, "Ik heb te weinig tijd voor wat er af moet.", "Hier heb ik mijn leidinggevende bij nodig").check();
  await goTo(page, "Gespreksbriefje");
}

/// Presses Tab until what has the focus is this, as somebody without a mouse does.
async function reach(page, target) {
  const handle = await target.elementHandle();
  for (let presses = 0; presses < 150; presses += 1) {
    if (await handle.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  assert.fail(`Tab never came to ${target}`);
}

async function press(page, target, key) {
  await reach(page, target);
  await page.keyboard.press(key);
}

test("from the first screen to a printed note by keyboard alone, at 320 px, without a typed word", async () => {
  const page = await world.open("", { context: narrow });
  await page.evaluate(() => (window.print = () => { dispatchEvent(new Event("beforeprint")); window.printed = true; dispatchEvent(new Event("afterprint")); }));
  const isWhole = async () => assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `sideways scroll on ${await page.locator("h1").innerText()}`);
  await press(page, page.locator("summary", { hasText: "Ja, bij mezelf" }), "Enter");
  await press(page, page.getByRole("main").getByRole("link", { name: "zelfcheck" }), "Enter");
  for (const title of titles) {
    await heading(page, title);
    await until(() => page.evaluate(() => document.activeElement.localName === "h1"), `the focus on ${title}`);
    await isWhole();
    if (title === "Wat herken je?") {
      await press(page, answer(page, "Moe thuiskomen en eerst met rust gelaten willen worden", "bij mezelf"), "Space");
      await press(page, answer(page, "Niet loskomen van het werk, ook als je thuis nodig bent", "bij mezelf"), "Space");
      await page.keyboard.press("ArrowUp");
    } else if (title === "Wat merk je aan jezelf?") {
      await press(page, box(page, "Ik ben moe."), "Space");
    } else if (title === "Waar komt het door?") {
      await press(page, box(page, "Er ligt meer werk voor me dan er in mijn uren past.").first(), "Space");
      await press(page, box(page, "Over mijn werk wordt beslist zonder dat ik meepraat.").first(), "Space");
      await press(page, page.getByRole("group", { name: "Wat weegt het zwaarst?" }).getByRole("checkbox").first(), "Space");
    } else if (title === "Wat kun je zelf?") {
      await press(page, answer(page, "Er ligt meer werk voor me dan er in mijn uren past.", "Dit kan ik zelf"), "Space");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
    } else if (title === "Dit herken je") {
      const text = await page.getByRole("main").innerText();
      assert.match(text, /Ik kom moe thuis en wil dan eerst rust\./);
      assert.match(text, /Er ligt meer werk voor me dan er in mijn uren past\. Dit weegt voor jou zwaar\./);
      const found = await page.locator("main .found").allInnerTexts();
      assert.ok(found.length >= 2);
      assert.doesNotMatch(found.join(" "), /\d/, "a number in what is recognised");
    }
    if (title !== "Gespreksbriefje") await press(page, onward(page), "Enter");
  }
  await press(page, page.getByRole("checkbox", { name: "Ik kom moe thuis en wil dan eerst rust." }), "Space");
  assert.doesNotMatch(await paper(page).innerText(), /moe thuis/);
  await page.keyboard.press("Space");
  assert.match(await paper(page).innerText(), /moe thuis/);
  await press(page, page.getByRole("button", { name: "Afdrukken" }), "Enter");
  assert.ok(await page.evaluate(() => window.printed));
  assert.equal(await page.locator("[data-said=left]").innerText(), "", "nobody says that it was refused");
  const sheets = await pagesOf(await page.pdf({ preferCSSPageSize: true }));
  assert.equal(sheets.length, 1);
  assert.match(sheets[0].text, /Om iets te doen aan de hoeveelheid werk, heb ik jouw hulp nodig\./);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("what is typed is found nowhere, until the reader keeps it; what is kept comes back, and is erased", async () => {
  const page = await world.open("werkdruk/oorzaken/");
  const seen = [];
  page.on("request", (request) => seen.push(request.url(), request.postData() ?? ""));
  page.on("console", (message) => seen.push(message.text()));
  const other = await page.context().newPage();
  await other.goto(world.url("gegevens/"));
  await other.evaluate(() => { window.heard = []; new BroadcastChannel("werkdruk-wegwijzer").onmessage = (event) => window.heard.push(JSON.stringify(event.data)); });
  await page.evaluate(() => { window.heard = []; addEventListener("message", (event) => window.heard.push(JSON.stringify(event.data))); });
  await page.evaluate((path) => { const link = document.querySelector("main a"); link.href = path; link.click(); }, new URL(world.url("zelfcheck/")).pathname);
  await heading(page, "Zelfcheck");
  const before = await storage(page);
  await filled(page);
  await page.goBack();
  await heading(page, "Dit herken je");
  await page.goBack();
  await heading(page, "Wat kun je zelf?");
  let count = 0;
  const mark = async (field) => { count += 1; await field.fill(`merkteken${count}x`); };
  for (const field of await page.locator("main input[type=text]").all()) await mark(field);
  await goTo(page, "Gespreksbriefje");
  await page.locator("summary", { hasText: "Verander de zinnen" }).click();
  for (const field of await page.locator("main textarea").all()) await mark(field);
  assert.ok(count >= 10, `only ${count} fields`);
  assert.match(await paper(page).innerText(), new RegExp(`merkteken${count}x`));
  await written(page);

  const traces = async () => {
    const places = { storage: await storage(page), seen: seen.join("\n"), cookies: JSON.stringify(await page.context().cookies()), heard: JSON.stringify(await other.evaluate(() => window.heard)) };
    places.page = await page.evaluate(() => [location.href, document.title, JSON.stringify(history.state), window.name, ...(window.heard ?? [])].join("\n"));
    // The caches hold the guide itself: there only words of the reader would be a trace.
    places.caches = await page.evaluate(async () => {
      const found = [];
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) found.push(request.url, await (await cache.match(request)).text());
      }
      found.push(JSON.stringify(await indexedDB.databases()));
      return found.join("\n");
    });
    return Object.keys(places).filter((place) => (place === "caches" ? /merkteken/ : /merkteken|tijdsdruk|slecht-slapen/).test(places[place]));
  };
  const memory = await page.evaluate(() => JSON.stringify(window.wegwijzerMemory ?? {}));
  assert.doesNotMatch(memory, /merkteken/);
  assert.equal(await storage(page), before);
  assert.deepEqual(await traces(), []);

  const keeps = page.getByRole("button", { name: "Bewaar op dit apparaat" });
  const keepsNot = page.getByRole("button", { name: "Toch niet bewaren" });
  await keeps.click();
  await keepsNot.waitFor();
  assert.deepEqual(await traces(), ["storage"], "the search finds what is kept");
  await keepsNot.click();
  await keeps.waitFor();
  assert.deepEqual(await traces(), []);
  assert.match(await paper(page).innerText(), /merkteken/, "taking keeping back leaves the answers here");
  await written(page);
  assert.deepEqual(await traces(), []);

  await keeps.click();
  await keepsNot.waitFor();
  await page.reload();
  await page.waitForSelector("html[data-app=ready]");
  await heading(page, "Zelfcheck");
  await page.getByRole("button", { name: "Naar wat je herkent" }).click();
  await heading(page, "Dit herken je");
  assert.match(await page.getByRole("main").innerText(), /Ik slaap slecht\./);
  await goTo(page, "Gespreksbriefje");
  assert.match(await paper(page).innerText(), new RegExp(`merkteken${count}x`));
  await page.getByRole("button", { name: "Wis en sluit" }).click();
  await arrived(page, "start/herken-je-dit");
  assert.deepEqual(await traces(), []);
  await page.goto(world.url("zelfcheck/"));
  await page.waitForSelector("html[data-app=ready]");
  assert.equal(await page.getByText("Je antwoorden van eerder staan er nog.").count(), 0);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("what is kept is listed on 'Mijn gegevens' and erased there, and nothing here brings it back", async () => {
  const page = await world.open("zelfcheck/");
  await filled(page);
  await page.getByRole("button", { name: "Bewaar op dit apparaat" }).click();
  await page.getByRole("button", { name: "Toch niet bewaren" }).waitFor();
  await page.getByRole("link", { name: "Wat wij niet kunnen beloven" }).click();
  await arrived(page, "gegevens");
  await page.getByText("1 zelfcheck", { exact: false }).first().waitFor();
  await page.getByRole("button", { name: "Wis de zelfcheck", exact: true }).click();
  await page.getByText("Dit gaat weg uit deze browser: 1 zelfcheck.").waitFor();
  // A click right after another one does nothing there.
  await page.waitForTimeout(700);
  await page.getByRole("button", { name: "Ja, wis dit" }).click();
  await page.waitForFunction(() => !Object.keys(localStorage).some((key) => key.includes("selfcheck")));
  await page.goBack();
  await arrived(page, "zelfcheck");
  await page.getByRole("button", { name: "Bewaar op dit apparaat" }).waitFor();
  assert.equal(await page.evaluate(() => Object.keys(localStorage).some((key) => key.includes("selfcheck"))), false);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("back never loses an answer, and taking one back is one click", async () => {
  const page = await world.open("zelfcheck/");
  await filled(page);
  for (const title of titles.slice(0, -1).reverse()) {
    await page.goBack();
    await heading(page, title);
    if (title === "Waar komt het door?") {
      assert.ok(await box(page, "Ik heb te weinig tijd voor wat er af moet.").first().isChecked());
    } else if (title === "Wat merk je aan jezelf?") {
      assert.ok(await box(page, "Ik slaap slecht.").isChecked());
    }
    assert.equal(new URL(page.url()).search + new URL(page.url()).hash, "");
    assert.equal(await page.title(), "Zelfcheck | Werkdruk Wegwijzer");
  }
  await page.goForward();
  await heading(page, "Wat herken je?");
  const chosen = answer(page, "Dingen die ertussendoor glippen", "bij mezelf en bij collega’s");
  assert.ok(await chosen.isChecked());
  await page.getByRole("button", { name: /^Haal weg ?: Dingen die ertussendoor glippen$/ }).click();
  assert.ok(!(await chosen.isChecked()));
  await answer(page, "Dingen die ertussendoor glippen", "weet ik niet").check();
  await page.getByRole("link", { name: "Wat wij niet kunnen beloven" }).click();
  await arrived(page, "gegevens");
  await page.goBack();
  await heading(page, "Wat herken je?");
  assert.ok(await answer(page, "Dingen die ertussendoor glippen", "weet ik niet").isChecked());
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("three causes can weigh most; a fourth says why not", async () => {
  const page = await world.open("zelfcheck/");
  await goTo(page, "Waar komt het door?");
  const group = page.getByRole("group", { name: "Het werk zelf" });
  for (const at of [0, 1, 2, 3]) await group.getByRole("checkbox").nth(at).check();
  const weighs = page.getByRole("group", { name: "Wat weegt het zwaarst?" }).getByRole("checkbox");
  for (const at of [0, 1, 2]) await weighs.nth(at).check();
  await weighs.nth(3).click();
  assert.ok(!(await weighs.nth(3).isChecked()));
  await page.getByText("Je koos er al drie.").waitFor();
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("many complaints or worry point calmly to huisarts and bedrijfsarts", async () => {
  const page = await world.open("zelfcheck/");
  await goTo(page, "Wat merk je aan jezelf?");
  const help = page.getByText("Je hoeft er niet alleen mee rond te lopen.");
  await box(page, "Ik ben moe.").check();
  assert.ok(!(await help.isVisible()));
  await box(page, "Ik maak me zorgen over hoe het met me gaat.").check();
  assert.ok(await help.isVisible());
  assert.equal(await page.locator("main [role=alert]").count(), 0);
  await page.context().close();
});

test("erasing clears this window and the others, leads to the first screen, and Back brings nothing back", async () => {
  const page = await world.open("werkdruk/wat-is-werkdruk/");
  const other = await page.context().newPage();
  await other.goto(world.url("zelfcheck/"));
  await other.waitForSelector("html[data-app=ready]");
  await goTo(other, "Wat herken je?");
  await answer(other, "Dingen die ertussendoor glippen", "bij mezelf").check();
  await page.goto(world.url("werknemer/in-gesprek/"));
  await page.waitForSelector("html[data-app=ready]");
  await page.getByRole("main").getByRole("link", { name: "zelfcheck" }).first().click();
  await heading(page, "Zelfcheck");
  await filled(page);
  await page.getByRole("button", { name: "Wis en sluit" }).click();
  await arrived(page, "start/herken-je-dit");
  await page.getByText("Alles is gewist.").waitFor();
  assert.match(await page.getByText("Alles is gewist.").innerText(), /geschiedenis van je browser/);
  await heading(other, "Zelfcheck");
  await goTo(other, "Wat herken je?");
  assert.ok(!(await answer(other, "Dingen die ertussendoor glippen", "bij mezelf").isChecked()));
  // The way back through the history ends on the first screen, with the page before the self-check right behind it.
  await page.waitForFunction(() => !/step=/.test(history.state));
  await page.waitForFunction((path) => location.pathname === path, new URL(world.url("")).pathname);
  await page.goBack();
  await arrived(page, "werknemer/in-gesprek");
  await page.goForward();
  await arrived(page, "start/herken-je-dit");
  await page.goto(world.url("zelfcheck/"));
  await page.waitForSelector("html[data-app=ready]");
  await goTo(page, "Dit herken je");
  assert.match(await page.getByRole("main").innerText(), /Er staat hier nog niets\./);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("erasing on a check that was opened by itself leaves only the first screen in the history", async () => {
  const page = await world.open("zelfcheck/");
  await filled(page);
  await page.getByRole("button", { name: "Wis en sluit" }).click();
  await arrived(page, "start/herken-je-dit");
  await page.getByText("Alles is gewist.").waitFor();
  await page.waitForFunction((path) => location.pathname === path && !history.state.includes("steps_before"), new URL(world.url("")).pathname);
  await page.evaluate(() => new Promise((done) => { addEventListener("popstate", done, { once: true }); setTimeout(() => history.back(), 100); }));
  await arrived(page, "start/herken-je-dit");
  assert.equal(new URL(page.url()).pathname, new URL(world.url("")).pathname);
  await page.context().close();
});

for (const scheme of ["light", "dark"]) {
  test(`every page of the self-check is accessible at 360 px, ${scheme}`, async () => {
    const page = await world.open("zelfcheck/", { context: { viewport: { width: 360, height: 800 }, colorScheme: scheme } });
    for (const title of titles) {
      await goTo(page, title);
      if (title === "Wat herken je?") await answer(page, "Dingen die ertussendoor glippen", "bij mezelf").check();
      if (title === "Wat merk je aan jezelf?") await box(page, "Ik maak me zorgen over hoe het met me gaat.").check();
      if (title === "Waar komt het door?") await page.getByRole("group", { name: "Het werk zelf" }).getByRole("checkbox").first().check();
      if (title === "Gespreksbriefje") await page.locator("summary", { hasText: "Verander de zinnen" }).click();
      assert.deepEqual(await violations(page), [], title);
    }
    await page.context().close();
  });
}

test("the printed note is the sheet and nothing else", async () => {
  const page = await world.open("zelfcheck/");
  await filled(page);
  const [sheet, ...more] = await pagesOf(await page.pdf({ preferCSSPageSize: true }));
  assert.equal(more.length, 0);
  assert.equal(sheet.text, words(`Waar ik het over wil hebben Voor het gesprek met mijn leidinggevende
    Ik wil graag bespreken hoe het gaat met mijn werk, en wat er beter kan. Daarom heb ik een paar dingen opgeschreven.
    Wat ik merk Er glipt bij mij vaker iets tussendoor. Bij collega’s glipt er vaker iets tussendoor.
    Waar het volgens mij door komt Ik heb te weinig tijd voor wat er af moet.
    Wat me al helpt Ik krijg waardering, met een beloning of met een goed woord.
    Wat ik nodig heb Om iets te doen aan de tijdsdruk, heb ik jouw hulp nodig.
    Wat ik wil vragen Wil je met me meedenken over wat we kunnen veranderen, en waarmee we beginnen?
    Wat spreken we af? Gemaakt met de Werkdruk Wegwijzer. Niet op een server bewaard.`));
  await page.context().close();
});

test("much on a note goes on one page in small letters; too much is said before it is printed", async () => {
  const page = await world.open("zelfcheck/");
  await goTo(page, "Waar komt het door?");
  for (const name of ["Het werk zelf", "Alles om het werk heen", "Wat je zelf kunt regelen", "Wat je helpt"]) {
    for (const one of await page.getByRole("group", { name }).getByRole("checkbox").all()) await one.check();
  }
  await goTo(page, "Wat kun je zelf?");
  for (const radio of await page.getByRole("radio", { name: "Samen met collega’s" }).all()) await radio.check();
  await goTo(page, "Gespreksbriefje");
  assert.equal(await paper(page).getAttribute("data-fit"), "close");
  assert.equal((await pagesOf(await page.pdf({ preferCSSPageSize: true }))).length, 1);
  await page.locator("summary", { hasText: "Verander de zinnen" }).click();
  await page.getByLabel("Wat ik merk, eigen zin erbij").fill("Nog veel meer. ".repeat(300));
  await page.getByText("Dit past niet op één bladzijde.").waitFor();
  await page.context().close();
});

test("ten unusual texts come out literally, on the sheet, on paper and on the clipboard", async () => {
  const page = await world.open("zelfcheck/", { context: { permissions: ["clipboard-read", "clipboard-write"] } });
  await goTo(page, "Gespreksbriefje");
  await page.locator("summary", { hasText: "Verander de zinnen" }).click();
  const field = page.getByLabel("Wat ik merk, eigen zin erbij");
  const unusual = [
    "a".repeat(5000), "👩🏽‍💻 moe 🫠", "שלום עולם", "\u202Eomgekeerd\u202C", "<img src=x onerror=alert(1)>", "eerste\ntweede\n\nvierde",
    "&amp; &lt;b&gt; \"'`", "${7*7} {{7*7}} %s \\n", "Zażółć gęślą jaźń 日本語", "  spaties   blijven\t.",
  ];
  for (const text of unusual) {
    await field.fill(text);
    assert.equal(await paper(page).locator("[data-own='own/notice']").evaluate((line) => line.textContent), text);
    // That it was copied stands there from the time before as well, and a clipboard that is being written refuses to be read.
    await page.getByRole("button", { name: "Kopieer als tekst" }).click();
    await until(() => page.evaluate(async (text) => (await navigator.clipboard.readText()).includes(text), text), "the text on the clipboard");
    await page.getByRole("button", { name: "Kopieer met opmaak" }).click();
    let html = null;
    await until(async () => (html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      if (!item?.types.includes("text/html")) return null;
      return item.getType("text/html").then((form) => form.text()).catch(() => null);
    })), "the text with its headings on the clipboard");
    const copied = await page.evaluate((html) => {
      const read = new DOMParser().parseFromString(html, "text/html");
      read.querySelectorAll("br").forEach((one) => one.replaceWith("\n"));
      return { text: read.body.textContent, headings: read.querySelectorAll("h1, h2").length, odd: read.querySelectorAll("img, script, b").length };
    }, html);
    assert.ok(copied.text.includes(text), `copied as ${copied.text.slice(0, 200)}`);
    assert.ok(copied.headings >= 3);
    assert.equal(copied.odd, 0);
  }
  await field.fill("<b>vet</b> & 日本 שלום");
  assert.ok((await pagesOf(await page.pdf({ preferCSSPageSize: true })))[0].text.includes("<b>vet</b> &"));
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("the note on behalf of colleagues holds nothing of the reader, and each version keeps its own words", async () => {
  const page = await world.open("zelfcheck/");
  await filled(page);
  await page.locator("summary", { hasText: "Verander de zinnen" }).click();
  await page.getByLabel("Begin van het gesprek").fill("Eigen begin.");
  await answer(page, "Met wie wil je praten?", "Namens collega’s").check();
  const sheet = await paper(page).innerText();
  assert.match(sheet, /Bij collega’s glipt er vaker iets tussendoor\./);
  assert.match(sheet, /Voorstel voor de agenda/);
  assert.doesNotMatch(sheet, /\b(ik heb|bij mij|slaap|Eigen begin)\b/i);
  await answer(page, "Met wie wil je praten?", "Mijn leidinggevende").check();
  assert.match(await paper(page).innerText(), /Eigen begin\./);
  await page.getByRole("button", { name: /^Zet terug ?: Begin van het gesprek$/ }).click();
  assert.match(await paper(page).innerText(), /Ik wil graag bespreken hoe het gaat met mijn werk/);
  await answer(page, "Met wie wil je praten?", "De bedrijfsarts").check();
  assert.match(await paper(page).innerText(), /Ik slaap slecht\./);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("where clipboard and printing are refused, the page says what to do instead", async () => {
  const page = await world.open("zelfcheck/", {
    init: () => {
      Object.defineProperty(navigator, "clipboard", { value: undefined });
      window.print = () => {};
    },
  });
  await goTo(page, "Gespreksbriefje");
  await page.getByRole("button", { name: "Afdrukken" }).click();
  await page.getByText("Afdrukken mag hier niet.").waitFor();
  await page.getByRole("button", { name: "Kopieer als tekst" }).click();
  await page.getByText("Kopiëren met de knop mag hier niet.").waitFor();
  assert.match(await page.evaluate(() => getSelection().toString()), /Waar ik het over wil hebben/);
  await page.context().close();
});

test("without script the page says what it is and leads to the same in the guide", async () => {
  const page = await world.open("zelfcheck/", { context: { javaScriptEnabled: false }, ready: false });
  assert.equal(await page.locator("h1").innerText(), "Zelfcheck");
  const links = page.getByRole("main").getByRole("link");
  for (const name of ["welke signalen op werkdruk wijzen", "welke klachten van stress kunnen komen", "waar werkdruk door ontstaat", "hoe je erover in gesprek gaat"]) {
    assert.ok(await links.filter({ hasText: name }).isVisible(), name);
  }
  await page.context().close();
});
