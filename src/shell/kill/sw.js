// Takes the worker off every device. For when a worker that was published does harm: put this file in the place of `sw.js`.
// One visit clears the guide's own copies, takes the worker away and loads the open pages once more, from the network.
// What a reader kept is in localStorage and is not touched.

const prefix = `werkdruk-wegwijzer ${new URL(registration.scope).pathname} `;

addEventListener("install", () => skipWaiting());

addEventListener("activate", (event) => event.waitUntil(stop()));

async function stop() {
  for (const name of await caches.keys()) if (name.startsWith(prefix)) await caches.delete(name);
  await registration.unregister();
  // Only the pages that an older worker answered. They ask for this file again, but it does not answer them: so once is all.
  for (const client of await clients.matchAll({ type: "window" })) client.navigate(client.url).catch(() => {});
}
