// The calendar file of the planner, as a reader of such files takes it that shares nothing with ours.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { pathToFileURL } from "node:url";
import { setup } from "./harness.mjs";

const { default: ICAL } = await import(pathToFileURL(join(process.env.WEGWIJZER_NODE_MODULES, "ical.js/dist/ical.js")));
const world = setup();

/// The planner on a day, in the zone of a device that may stand anywhere.
const open = async ({ today = "2026-10-12T10:00:00+02:00", zone = "Europe/Amsterdam" } = {}) => {
  const page = await world.open("404.html", { ready: false, context: { acceptDownloads: true, timezoneId: zone } });
  await page.clock.setFixedTime(today);
  await page.goto(world.url("werksessie/planner/"));
  await page.waitForSelector(".planner");
  page.problems.length = 0;
  return page;
};
const field = (page, name) => page.getByLabel(name, { exact: true });
const enter = async (page, name, text) => {
  await field(page, name).fill(text);
  await field(page, name).blur();
};

/// The bytes of the file that the page gives.
const download = async (page) => {
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Download het agendabestand" }).click()]);
  return readFileSync(await file.path());
};

/// What another program makes of the file: its events, with their times in the zone that the file itself defines.
const read = (bytes) => {
  const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  const calendar = new ICAL.Component(ICAL.parse(text));
  assert.equal(calendar.name, "vcalendar");
  assert.equal(calendar.getFirstPropertyValue("version"), "2.0");
  assert.ok(calendar.getFirstPropertyValue("prodid"));
  const zones = calendar.getAllSubcomponents("vtimezone").map((component) => new ICAL.Timezone(component));
  assert.deepEqual(zones.map((zone) => zone.tzid), ["Europe/Amsterdam"]);
  const moment = (property) => {
    const name = property.getParameter("tzid");
    const time = property.getFirstValue();
    // Without a zone a time would be everybody's own.
    assert.ok(name === "Europe/Amsterdam" || time.zone === ICAL.Timezone.utcTimezone, `${property.toICALString()}`);
    if (name) time.zone = zones[0];
    return new Date(time.toUnixTime() * 1000).toISOString().replace(":00.000Z", "Z");
  };
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    const at = (name) => moment(component.getFirstProperty(name));
    return { uid: event.uid, sequence: event.sequence, start: at("dtstart"), end: at("dtend"), made: at("dtstamp"), title: event.summary, place: event.location, text: event.description };
  });
};
const times = (events) => events.map(({ start, end }) => `${start} ${end}`);

test("the times are right before, in and after the nights that the clock changes, on a device in any zone", async () => {
  for (const zone of ["Europe/Amsterdam", "Pacific/Auckland"]) {
    const page = await open({ zone });
    const check = async (date, start, expected) => {
      await enter(page, "Datum", date);
      await enter(page, "Begin", start);
      assert.deepEqual(times(read(await download(page))), [expected], `${date} ${start} in ${zone}`);
    };
    // Five hours and five minutes, whatever the clock on the wall does meanwhile.
    await check("23 oktober 2026", "13.00", "2026-10-23T11:00Z 2026-10-23T16:05Z");
    await check("24 oktober 2026", "23.30", "2026-10-24T21:30Z 2026-10-25T02:35Z");
    await check("25 oktober 2026", "21.10", "2026-10-25T20:10Z 2026-10-26T01:15Z");
    // It ends at the time that comes twice, the second time.
    await check("24 oktober 2026", "22.25", "2026-10-24T20:25Z 2026-10-25T01:30Z");
    await check("26 oktober 2026", "13.00", "2026-10-26T12:00Z 2026-10-26T17:05Z");
    await check("27 maart 2027", "23.30", "2027-03-27T22:30Z 2027-03-28T03:35Z");
    await check("29 maart 2027", "9.00", "2027-03-29T07:00Z 2027-03-29T12:05Z");
    await check("31 december 2026", "22.00", "2026-12-31T21:00Z 2027-01-01T02:05Z");
    assert.deepEqual(page.problems, []);
    await page.context().close();
  }
});

test("each meeting is an event of its own, one in summer time and one in winter time", async () => {
  const page = await open();
  await enter(page, "Datum", "20 oktober 2026");
  await page.getByRole("radio", { name: "Twee bijeenkomsten" }).check();
  const events = read(await download(page));
  assert.deepEqual(times(events), ["2026-10-20T11:00Z 2026-10-20T13:25Z", "2026-10-27T12:00Z 2026-10-27T14:55Z"]);
  assert.notEqual(events[0].uid, events[1].uid);
  assert.deepEqual(events.map((event) => event.made), ["2026-10-12T08:00Z", "2026-10-12T08:00Z"]);
  await page.context().close();
});

test("a changed plan is a newer version of the same event; what no calendar shows changes nothing", async () => {
  const page = await open();
  await field(page, "Plek mag leeg blijven").fill("Zaal 1");
  const [first] = read(await download(page));
  await page.getByRole("checkbox", { name: "Een kookwekker" }).check();
  const [same] = read(await download(page));
  assert.deepEqual(same, first);
  await enter(page, "Begin", "9.00");
  const [later] = read(await download(page));
  assert.equal(later.uid, first.uid);
  assert.ok(later.sequence > first.sequence, `${later.sequence} after ${first.sequence}`);
  // Undone is a change too for who has the event already; and all of it is there after a reload.
  await page.getByRole("button", { name: "Ongedaan maken" }).click();
  const [undone] = read(await download(page));
  assert.equal(undone.uid, first.uid);
  assert.equal(undone.start, first.start);
  assert.ok(undone.sequence > later.sequence, `${undone.sequence} after ${later.sequence}`);
  await page.waitForFunction((revision) => Object.values(localStorage).some((record) => record.includes(`"revision":${revision},`)), undone.sequence);
  await page.reload();
  await page.waitForSelector(".planner");
  const [again] = read(await download(page));
  assert.deepEqual([again.uid, again.sequence], [undone.uid, undone.sequence]);
  // A copy is another plan, and so another event.
  await page.getByText("Je plannen").last().click();
  await page.getByRole("button", { name: "Maak een kopie" }).click();
  const [copy] = read(await download(page));
  assert.notEqual(copy.uid, first.uid);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("every word comes through: signs with a meaning, long lines, letters of more than one octet", async () => {
  const page = await open();
  const name = "Team; Noord, \\n en \\ Zuid: “drukte” 🐻‍❄️ BEGIN:VEVENT";
  const place = "Café ’t Hoekje; zaal 2, achter";
  const words = `Beste collega,\n\n${"Een lange zin met één ë, een 🐻 en een komma, zonder einde. ".repeat(30)}\n\tEND:VEVENT\nDTSTART:19700101T000000Z\n;,:"\\N`;
  await field(page, "Naam van dit plan").fill(name);
  await field(page, "Plek mag leeg blijven").fill(place);
  await field(page, "Tekst van de uitnodiging").fill(words);
  const bytes = await download(page);
  const events = read(bytes);
  assert.equal(events.length, 1);
  assert.ok(events[0].title.includes(name), events[0].title);
  assert.equal(events[0].place, place);
  assert.equal(events[0].text, words);
  // RFC 5545, 3.1: every line ends with CR LF and has at most 75 octets; a folded one is whole again without its folds.
  const text = bytes.toString("utf8");
  assert.ok(text.endsWith("\r\n"));
  const lines = text.slice(0, -2).split("\r\n");
  assert.ok(lines.every((line) => !/[\r\n]/.test(line)));
  assert.deepEqual(lines.filter((line) => Buffer.byteLength(line) > 75), []);
  assert.ok(lines.filter((line) => line.startsWith(" ")).length > 20);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});
