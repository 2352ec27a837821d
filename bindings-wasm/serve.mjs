// A static server for the example page and for the tests, with the strict headers that the package is made for.

import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const TYPES = {
  ".css": "text/css;charset=utf-8",
  ".html": "text/html;charset=utf-8",
  ".js": "text/javascript;charset=utf-8",
  ".json": "application/json",
  ".txt": "text/plain;charset=utf-8",
  ".wasm": "application/wasm",
};

/** What loading the package asks of a page's policy. */
export const BARE_POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; require-trusted-types-for 'script'";

/** The example's own: its style sheet, and whatever else can be shut. */
export const PAGE_POLICY =
  `${BARE_POLICY}; trusted-types 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** Serves folders by their first step in the address: `{ "": folder, dist: folder }`. */
export function serve(folders, { policy = PAGE_POLICY, port = 0 } = {}) {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, "http://here").pathname));
    const [, first, ...rest] = path.endsWith("/") ? `${path}index.html`.split("/") : path.split("/");
    const file = rest.length && folders[first] ? join(folders[first], ...rest) : join(folders[""], first, ...rest);
    const found = !path.includes("..") && statSync(file, { throwIfNoEntry: false })?.isFile();
    response.setHeader("content-security-policy", policy);
    response.setHeader("x-content-type-options", "nosniff");
    response.setHeader("referrer-policy", "no-referrer");
    response.setHeader("cache-control", "no-store");
    response.writeHead(found ? 200 : 404, { "content-type": (found && TYPES[extname(file)]) || "text/plain" });
    found && request.method !== "HEAD" ? createReadStream(file).pipe(response) : response.end();
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const origin = `http://127.0.0.1:${server.address().port}`;
      const close = () => new Promise((done) => (server.closeAllConnections(), server.close(done)));
      resolve({ origin, close });
    });
  });
}

const here = fileURLToPath(new URL(".", import.meta.url));

/** The example page over this package. */
export function serveExample(options) {
  return serve({ "": join(here, "example"), dist: join(here, "dist") }, options);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { origin } = await serveExample({ port: Number(process.argv[2] ?? 8080) });
  console.log(`${origin}/  (Ctrl+C ends it)`);
}
