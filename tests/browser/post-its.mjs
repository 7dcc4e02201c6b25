// A werksessie as large as it may get: twenty plans, and five hundred post-its on the first. And what a key costs there.

/// Fills the storage with it, from the page of the planner, and opens the sheets.
export async function fillSheets(page, url) {
  await page.getByRole("button", { name: "Vastleggen" }).first().click();
  await page.getByLabel(/^Nieuwe post-it bij Buffers/).fill("Eerste");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.includes(":session:") && localStorage[key].includes("Eerste")));
  await page.goto(new URL("404.html", url).href);
  await page.evaluate(() => {
    const key = Object.keys(localStorage).find((key) => key.includes(":session:"));
    const record = JSON.parse(localStorage[key]);
    const [first] = record.data.capture.problems;
    record.data.capture.problems = Array.from({ length: 500 }, (_, index) => ({ ...first, id: String(index + 1), note: { ...first.note, text: `Knelpunt nummer ${index + 1}` } }));
    record.data.capture.counter = 500;
    localStorage[key] = JSON.stringify(record);
    for (let copy = 1; copy < 20; copy += 1) {
      const id = `00000000-0000-4000-8000-0000000000${String(copy).padStart(2, "0")}`;
      localStorage[key.replace(/[^:]+$/, id)] = JSON.stringify({ ...record, saved: "2020-01-01T00:00:00.000Z", data: { ...record.data, id, capture: {} } });
    }
  });
  await page.goto(new URL("werksessie/planner/", url).href);
  await page.waitForFunction(() => document.querySelectorAll(".note").length === 500);
}

/// Gives the first plan, once its sheets are filled, forty blocks, and opens one of them.
export async function fillAgenda(page, url) {
  await page.goto(new URL("404.html", url).href);
  await page.evaluate(() => {
    const key = Object.keys(localStorage).find((key) => key.includes(":session:") && JSON.parse(localStorage[key]).data.capture.problems?.length >= 500);
    const record = JSON.parse(localStorage[key]);
    const { first } = record.data.setup.meetings;
    first.blocks = Array.from({ length: 40 }, (_, index) => ({ ...first.blocks[index % first.blocks.length], id: String(index + 1) }));
    delete record.data.view;
    localStorage[key] = JSON.stringify(record);
  });
  await page.goto(new URL("werksessie/planner/", url).href);
  await page.waitForFunction(() => document.querySelectorAll(".plan-item").length === 40);
  await page.locator(".plan-change").nth(20).click();
}

/// Milliseconds of script, style and layout that a key costs in a field, at a quarter of the processor.
/// The keys follow each other as somebody types them; it is written down in the quiet after them.
export async function keyCost(page, name) {
  const client = await page.context().newCDPSession(page);
  await client.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await client.send("Performance.enable", { timeDomain: "threadTicks" });
  const costs = ["ScriptDuration", "LayoutDuration", "RecalcStyleDuration"];
  const spent = async () => {
    const { metrics } = await client.send("Performance.getMetrics");
    return metrics.filter((one) => costs.includes(one.name)).reduce((sum, one) => sum + one.value * 1000, 0);
  };
  const drawn = () => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  const text = "Te weinig tijd";
  await page.getByLabel(name).focus();
  await drawn();
  const before = await spent();
  await page.keyboard.type(text);
  await drawn();
  const cost = ((await spent()) - before) / text.length;
  await client.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  return cost;
}
