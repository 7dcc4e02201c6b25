// Holds one whole version of the guide, so that every address starts without internet. Touches nothing that is not its own.

// The build fills these in: the name of the version, and of each type of file the addresses with their hashes.
const version = "";
const files = {};

const scope = new URL(registration.scope);
// Two guides on one origin each have their own: an address holds no spaces.
const prefix = `werkdruk-wegwijzer ${scope.pathname} `;
const name = prefix + version;
const lanes = 6;
/// The host's own file, which changes without a release. Nothing waits for it longer than this.
const config = new URL("wegwijzer.config.json", scope).href;
const patience = 3000;

const known = new Map(
  Object.entries(files).flatMap(([type, hashes]) =>
    Object.entries(hashes).map(([path, integrity]) => [new URL(path, scope).href, { type, integrity }]),
  ),
);

addEventListener("install", (event) => event.waitUntil(fill()));

addEventListener("activate", (event) => event.waitUntil(inherit().then(clear)));

addEventListener("message", (event) => {
  const [port] = event.ports;
  const { asked, files } = event.data ?? {};
  if (asked === "take over") skipWaiting();
  if (asked !== "whole") return;
  // Is everything there? What the browser threw away is fetched again first.
  const room = files.every((url) => known.has(url)) ? clear(event.source) : Promise.resolve();
  event.waitUntil(room.then(fill).then(hold).then(() => port.postMessage(true), () => port.postMessage(false)));
});

addEventListener("fetch", (event) => {
  const { request } = event;
  const answer = request.method === "GET" && request.url.startsWith(scope.href) && answerTo(request);
  if (answer) event.respondWith(answer);
});

/// Fetches what this version lacks. Nothing is written before everything is there and right.
async function fill() {
  const lacking = await lacks();
  if (lacking.length === 0) return;
  const whole = lacking.length === known.size;
  const fetched = [];
  const lane = async () => {
    for (let url = lacking.pop(); url; url = lacking.pop()) fetched.push([url, await collect(url)]);
  };
  await Promise.all(Array.from({ length: lanes }, lane)).catch((error) => {
    lacking.length = 0;
    throw error;
  });
  try {
    const cache = await caches.open(name);
    for (const [url, response] of fetched) await cache.put(url, response);
  } catch (error) {
    if (whole) await caches.delete(name);
    throw error;
  }
}

/// The addresses whose file is not here.
async function lacks() {
  const held = (await caches.has(name)) ? await (await caches.open(name)).keys() : [];
  const urls = new Set(held.map(({ url }) => url));
  // Taken from the end: what the page has just fetched comes first, while the browser still has it.
  return [...known.keys()].filter((url) => !urls.has(url)).sort((one, other) => isNamed(one) - isNamed(other));
}

/// Whether a file carries the hash of its contents in its name: sixteen digits, or less where the bundler leaves out zeros in front.
function isNamed(url) {
  return /-[0-9a-f]{10,16}[._]/.test(url);
}

/// A file, byte for byte as the build made it.
async function collect(url) {
  const { type, integrity } = known.get(url);
  const get = (cache) => fetch(url, { cache, integrity, mode: "same-origin", priority: "low" });
  // What carries its hash in its name may come from the browser's own cache, unless that is damaged.
  const response = await (isNamed(url) ? get("default").catch(() => get("reload")) : get("reload"));
  const said = (response.headers.get("content-type") ?? "").split(";")[0].trim().toLowerCase();
  // Hosts have several names for a type, or none. But a page is a page, and nothing else is one.
  const fits = (said === "text/html") === (type === "text/html");
  if (response.status !== 200 || !fits) throw new Error(`${url}: ${response.status} ${said}`);
  // Made anew: a response that was redirected would be refused for a page, and its length is that of the packed bytes.
  const headers = new Headers(response.headers);
  for (const one of ["content-encoding", "content-length", "vary"]) headers.delete(one);
  headers.set("content-type", type.startsWith("text/") ? `${type}; charset=utf-8` : type);
  return new Response(await response.arrayBuffer(), { headers });
}

/// What the version before has of the host goes on.
async function inherit() {
  for (const other of await otherVersions()) {
    const last = await caches.match(config, { cacheName: other });
    if (last && !(await held(config))) await keep(last);
  }
}

/// Takes the other versions away, unless a page is open that may still need its own. `page` needs none but this one.
async function clear(page) {
  const open = await clients.matchAll({ type: "window", includeUncontrolled: true });
  if (open.some(({ id, url }) => id !== page?.id && url.startsWith(scope.href))) return;
  for (const other of await otherVersions()) {
    // A newer one is nobody's to take away.
    if (!registration.waiting && !registration.installing) await caches.delete(other);
  }
}

async function otherVersions() {
  return (await caches.keys()).filter((other) => other.startsWith(prefix) && other !== name);
}

/// The answer to a request, or nothing where it is the network's.
function answerTo(request) {
  const { origin, pathname, search } = new URL(request.url);
  const url = origin + pathname.replace(/\/index\.html$/, "/");
  if (url === config) return ask();
  if (known.has(url)) return held(url).then((response) => response ?? fetch(request));
  // A page that is still open from before may ask for the first time for a part of its own version.
  if (request.mode !== "navigate") return isNamed(url) ? heldElsewhere(url).then((response) => response ?? fetch(request)) : null;
  // As a host does: the links of a page count from its folder.
  if (known.has(`${url}/`)) return Response.redirect(`${url}/${search}`, 301);
  // It may be a page of somebody else below this address. Without network it is none.
  return fetch(request).catch(missing);
}

/// The host's file as it is now, or as it last came when the host is slow or says something else.
async function ask() {
  const now = renew();
  const last = await held(config);
  return last ? Promise.race([now, soon().then(() => last)]) : now;
}

/// Asks the host for its file. That there is none is an answer too; a page in its place is not.
async function renew() {
  const response = await fetch(config, { cache: "no-cache" }).catch(() => Response.error());
  const isPage = (response.headers.get("content-type") ?? "").startsWith("text/html");
  const isAnswer = response.status === 404 || (response.ok && !response.redirected && !isPage);
  if (!isAnswer) return (await held(config)) ?? response;
  await keep(response.clone());
  return response;
}

/// Has the host's file here, if the host gives it in time. The guide is whole without it.
async function hold() {
  if (!(await held(config))) await Promise.race([renew(), soon()]);
}

/// Keeps the host's file, where there is room.
async function keep(response) {
  await caches.open(name).then((cache) => cache.put(config, response)).catch(() => {});
}

function soon() {
  return new Promise((done) => setTimeout(done, patience));
}

function held(url) {
  return caches.match(url, { cacheName: name });
}

/// A file as another version has it.
async function heldElsewhere(url) {
  for (const other of await otherVersions()) {
    const found = await caches.match(url, { cacheName: other });
    if (found) return found;
  }
  return null;
}

/// The page for an address that is not there, with links that hold at any depth.
async function missing() {
  const page = await held(new URL("404.html", scope).href);
  if (!page) return Response.error();
  const base = scope.pathname.replaceAll("&", "&amp;");
  const text = (await page.text()).replaceAll('="./', () => `="${base}`);
  return new Response(text, { status: 404, headers: page.headers });
}
