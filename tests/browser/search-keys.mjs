// How long search takes to answer a key: from the key to the finished layout of what it shows.
import { median } from "./harness.mjs";

const typed = ["werkdruk", "ondernemingsraad", "oorzaken van werkdruk", "burn-out", "leidinggevende", "xqzxqz", "OR"];

/// Types words on the page of search, key by key. Gives `{ words, time }` of each key, the quickest first. A key is typed in
/// several rounds and counts at its median: at its slowest it tells what else the machine does, and at its quickest it slipped
/// between the moments at which a browser holds the processor back. `rate` slows the processor.
export async function keyTimes(page, { rate, rounds }) {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate });
  const keys = await page.evaluate(async ([typed, rounds]) => {
    const input = document.querySelector("input[type=search]");
    const answer = document.querySelector("[data-answer]");
    const idle = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const type = async (words) => {
      await idle();
      input.value = words;
      const start = performance.now();
      input.dispatchEvent(new InputEvent("input", { bubbles: true }));
      answer.getBoundingClientRect();
      return performance.now() - start;
    };
    const starts = typed.flatMap((words) => [...words].map((_, at) => words.slice(0, at + 1)));
    const keys = starts.map((words) => ({ words, times: [] }));
    for (let round = 0; round < rounds; round += 1) for (const key of keys) key.times.push(await type(key.words));
    return keys;
  }, [typed, rounds]);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  return keys.map(({ words, times }) => ({ words, time: median(times) })).sort((one, other) => one.time - other.time);
}
