// Debian's Chromium, and a page whose every breach of the policy and every request is seen.

import assert from "node:assert/strict";

import { chromium } from "playwright-core";

const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];

export function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", ...quiet],
  });
}

/** Opens a page; `clean` fails where anything was refused by the policy, asked elsewhere, or complained of. */
export async function open(browser, origin, path, options = {}) {
  const context = await browser.newContext(options);
  await context.addInitScript(() => {
    globalThis.breaches = [];
    addEventListener("securitypolicyviolation", (event) => {
      globalThis.breaches.push(`${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
  const page = await context.newPage();
  const [elsewhere, asked, complaints] = [[], [], []];
  page.on("request", (request) => {
    const url = new URL(request.url());
    (url.origin === origin ? asked : elsewhere).push(url.pathname);
  });
  page.on("console", (message) => {
    complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(origin + path);
  return {
    page,
    asked,
    clean: async () => {
      assert.deepEqual(await page.evaluate(() => globalThis.breaches), []);
      assert.deepEqual(elsewhere, []);
      assert.deepEqual(complaints, []);
    },
    close: () => context.close(),
  };
}
