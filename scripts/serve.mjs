// Serves a folder of static files as a plain host does: directory indexes, 404.html, and the headers of its _headers file.
// Used by `make serve` and by the browser tests.
import { createServer } from "node:http";
import { readFile, stat } from "node:fs/promises";
import { existsSync, readFileSync } from "node:fs";
import { extname, join, normalize, resolve } from "node:path";
import { pathToFileURL } from "node:url";

export const types = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8", ".json": "application/json", ".webmanifest": "application/manifest+json", ".wasm": "application/wasm",
  ".svg": "image/svg+xml", ".png": "image/png", ".woff2": "font/woff2", ".txt": "text/plain; charset=utf-8",
};

/// Reads the Netlify form: a path pattern per block, headers indented below it.
function headerRules(root) {
  const file = join(root, "_headers");
  if (!existsSync(file)) return [];
  const rules = [];
  for (const line of readFileSync(file, "utf8").split("\n")) {
    if (/^\S/.test(line) && !line.startsWith("#")) {
      const pattern = line.trim().replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*");
      rules.push({ pattern: new RegExp(`^${pattern}$`), headers: [] });
    } else if (/^\s+\S/.test(line)) {
      const [name, ...value] = line.trim().split(":");
      rules.at(-1)?.headers.push([name.trim(), value.join(":").trim()]);
    }
  }
  return rules;
}

/// Starts a server for `root` below `base`. `change(path, response)` may answer a request itself by returning true.
export async function serve({ root, port = 0, base = "/", change = async () => false, headers = {} }) {
  const top = resolve(root);
  const rules = headerRules(top);
  const requests = [];
  const server = createServer(async (request, response) => {
    const url = new URL(request.url, "http://localhost");
    requests.push({ path: url.pathname, agent: request.headers["user-agent"] });
    try {
      if (await change(url.pathname, response, request)) return;
      await answer(url, response);
    } catch {
      response.writeHead(400).end();
    }
  });

  async function answer(url, response) {
    const path = decodeURIComponent(url.pathname);
    if (!path.startsWith(base)) return send(response, 404, "text/plain; charset=utf-8", "Outside the base", "/");
    const below = path.slice(base.length);
    const file = normalize(join(top, below));
    if (!file.startsWith(top)) return send(response, 404, "text/plain; charset=utf-8", "Outside the folder", "/");
    const found = await stat(file).catch(() => null);
    if (found?.isDirectory() && !path.endsWith("/")) {
      response.writeHead(301, { location: `${url.pathname}/${url.search}` }).end();
      return;
    }
    const target = found?.isDirectory() ? join(file, "index.html") : file;
    const body = await readFile(target).catch(() => null);
    if (body) return send(response, 200, types[extname(target)] ?? "application/octet-stream", body, `/${below}`);
    const missing = await readFile(join(top, "404.html")).catch(() => "Not found");
    return send(response, 404, types[".html"], missing, `/${below}`);
  }

  function send(response, status, type, body, below) {
    const all = { "content-type": type, ...headers };
    for (const rule of rules) if (rule.pattern.test(below)) for (const [name, value] of rule.headers) all[name.toLowerCase()] = value;
    all["content-type"] = type;
    response.writeHead(status, all).end(body);
  }

  await new Promise((done, failed) => server.once("error", failed).listen(port, "127.0.0.1", done));
  const origin = `http://localhost:${server.address().port}`;
  return { origin, url: origin + base, requests, close: () => new Promise((done) => (server.closeAllConnections(), server.close(done))) };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [root = "dist", port = "8080"] = process.argv.slice(2);
  const started = await serve({ root, port: Number(port) }).catch((error) => {
    console.error(error.code === "EADDRINUSE" ? `Port ${port} is in use: stop what runs there and try again.` : error.message);
    process.exit(1);
  });
  console.log(`Werkdruk Wegwijzer: ${started.origin}/ (Ctrl-C stops)`);
}
