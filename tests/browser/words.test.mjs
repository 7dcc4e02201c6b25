// Somebody who types and clicks at random in the planner loses no word: each one is in storage at the end, whatever came after it.
import assert from "node:assert/strict";
import test from "node:test";
import { setup } from "./harness.mjs";

const world = setup();
const planner = "werksessie/planner/";
/// What takes words away because somebody asks for it, and fields that hold no words.
const takesAway = /haal|verwijder|wis|leeg|ongedaan|opnieuw|terug|nieuw plan|kopie van|alleen de knelpunten|voeg die/i;
const holdsNoWords = /datum|begin|hoeveel|minuten|tijd|duur|lengte|klaar/i;

/// The same numbers below `limit` for the same seed, on every machine.
function dice(seed) {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/// Words that are part of no other one.
const wordOf = (number) => `woord${String(number).padStart(3, "0")}x`;

for (const seed of [3, 14, 15]) {
  test(`nothing that was typed is lost in a random hour with the planner, ${seed}`, { timeout: 240_000 }, async () => {
    const throwDice = dice(seed);
    const page = await world.open(planner);
    await page.waitForSelector(".planner");
    const typed = [];
    const done = [];
    const type = async () => {
      const fields = await page.locator(".planner textarea:visible, .planner input[type=text]:visible").all();
      const field = fields[throwDice(fields.length)];
      const name = await field.evaluate((element) => element.labels[0]?.innerText ?? element.getAttribute("aria-label") ?? "");
      if (holdsNoWords.test(name)) return;
      const word = wordOf(typed.length);
      await field.press("End");
      await page.keyboard.type(` ${word}`);
      if (!(await field.inputValue()).includes(word)) return;
      typed.push(word);
      done.push(`typed ${word} in ${name}`);
      if (throwDice(3) === 0) await page.keyboard.press("Enter");
    };
    const click = async () => {
      const buttons = await page.locator(".planner button:visible:enabled").all();
      const button = buttons[throwDice(buttons.length)];
      const name = await button.evaluate((element) => element.getAttribute("aria-label") ?? element.innerText);
      if (takesAway.test(name)) return;
      done.push(`clicked ${name}`);
      await button.click({ timeout: 3000 });
    };
    const reload = async () => {
      done.push("loaded again");
      await page.reload();
      await page.waitForSelector(".planner");
    };
    const leave = async () => {
      done.push("away and back");
      await page.evaluate(() => document.querySelector("[data-trail=kort]").click());
      await page.waitForSelector("main[data-screen^=kort]");
      await page.goBack();
      await page.waitForSelector(".planner");
    };
    const side = async () => {
      const name = ["Voorbereiden", "Uitvoeren", "Vastleggen"][throwDice(3)];
      done.push(`went to ${name}`);
      await page.locator(".plan-sides").getByRole("button", { name }).click({ timeout: 3000 });
    };
    for (let turn = 0; turn < 70; turn += 1) {
      const which = throwDice(20);
      const act = which < 10 ? type : which < 15 ? click : which < 18 ? side : which === 18 ? reload : leave;
      // What the page took away meanwhile cannot be clicked: a person would not either.
      await act().catch((error) => done.push(`could not: ${error.message.split("\n")[0]}`));
    }
    await reload().catch(() => page.goto(world.url(planner)));
    const kept = await page.evaluate(() => Object.values(localStorage).join("\n"));
    const lost = typed.filter((word) => !kept.includes(word));
    assert.ok(typed.length >= 15, `only ${typed.length} words were typed`);
    assert.deepEqual(lost, [], done.join("\n"));
    assert.deepEqual(page.problems, []);
    await page.context().close();
  });
}
