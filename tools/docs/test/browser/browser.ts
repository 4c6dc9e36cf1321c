import { existsSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";

const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
// The sandbox needs a user other than root; the rest keeps Chromium itself from asking the network for anything.
const args =
  "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";

export async function launch(): Promise<Browser> {
  if (!existsSync(executablePath)) {
    throw new Error(
      `There is no Chromium at ${executablePath}. Install it (\`apt-get update && apt-get install -y chromium\`), or set CHROMIUM to the path of another one.`,
    );
  }
  return chromium.launch({ executablePath, args: args.split(" ") });
}

export const viewport = { width: 1440, height: 1000 };
export const phone = { width: 390, height: 844 };

/** What a page asked for that it should not, and what it complained about. */
export interface Heard {
  readonly strangers: string[];
  readonly failed: string[];
  readonly errors: string[];
}

export const nothing: Heard = { strangers: [], failed: [], errors: [] };

export function listen(page: Page, origin: string): Heard {
  const heard: Heard = { strangers: [], failed: [], errors: [] };
  page.on("request", (request) => {
    if (!request.url().startsWith(origin) && !/^(?:file|data):/.test(request.url())) heard.strangers.push(request.url());
  });
  page.on("requestfailed", (request) => {
    // What the page no longer waits for when it is left, such as its icon, has not failed.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") heard.failed.push(request.url());
  });
  page.on("response", (response) => {
    if (response.status() >= 400) heard.failed.push(`${response.status()} ${response.url()}`);
  });
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") heard.errors.push(message.text());
  });
  page.on("pageerror", (error) => heard.errors.push(String(error)));
  return heard;
}
