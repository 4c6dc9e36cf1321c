import { mkdirSync } from "node:fs";
import type { Message } from "@wabakit/core";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { plain, variants } from "../../../../tools/conformance/src/messages.ts";
import { providerFor, providersUnderTest } from "../../../../tools/conformance/src/providers.ts";
import { launch, phone as phoneSize, viewport } from "../../../../tools/docs/test/browser/browser.ts";
import { sendMany } from "../../../../tools/bench/src/load.ts";
import { report } from "../../../../tools/presets/figures.ts";
import { type Mock, startMock } from "../../src/index.ts";
import { type Call, callsOf, initFor } from "../support/calls.ts";
import { expectNoComplaint, seriousFindings, type Visit, visit } from "./visit.ts";

const vendors = await providersUnderTest();

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
const figures: { [what: string]: string } = {};
afterAll(async () => {
  report("inbox", figures);
  await browser?.close();
});

let mock: Mock;
let visited: Visit;
beforeEach(async () => {
  mock = await startMock({ fast: true });
  visited = await visit(browser, mock);
});
afterEach(async () => {
  await visited.page.context().close();
  await mock.close();
});

const text = callsOf("itniotech").find(({ name }) => name === "text");
const call = (changed: object = {}): Call => {
  if (text === undefined) throw new Error("The contract has an example of a text.");
  return { ...text, body: { ...text.body, ...changed } };
};
const send = async (body: string, recipient = "447700900123"): Promise<void> => {
  const sent = call({ recipient, text: { body } });
  await (await mock.fetch(mock.url + sent.path, initFor(sent))).text();
};
const rows = () => visited.page.getByRole("navigation", { name: "Messages" }).getByRole("link");

describe("while nothing has come", () => {
  test("it says how to send the first message, for every vendor, and its command works", async () => {
    const { page } = visited;
    await page.getByRole("heading", { name: "Waiting for the first message" }).waitFor();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    for (const { id } of vendors) {
      await page
        .getByRole("group", { name: "Vendor" })
        .getByRole("button", { name: new RegExp(id, "i") })
        .click();
      for (const value of [mock.url, ...Object.values(mock.credentials[id] ?? {})])
        expect(await page.locator(".facts").innerText()).toContain(value);
      await page.getByRole("button", { name: "Copy curl command" }).click();
      await page.getByText("Copied").waitFor();
      const command = await page.evaluate("navigator.clipboard.readText()");
      expect(command).toBe(await page.getByLabel("curl command", { exact: true }).innerText());
      expect(command).toContain(`${mock.url}/`);
    }
    await expectNoComplaint(visited);
  });

  test("the first message takes its place without a reload", async () => {
    await send("Hello");
    await rows().getByText("Hello").waitFor();
    expect(await visited.page.getByRole("heading", { name: /Waiting/ }).count()).toBe(0);
    await expectNoComplaint(visited);
  });
});

describe("the list", () => {
  beforeEach(async () => {
    for (const [place, body] of ["one", "two", "three"].entries()) await send(body, `44770090012${place}`);
    const refused = call({ type: "nonsense" });
    await mock.fetch(mock.url + refused.path, initFor(refused));
    await fetch(`${mock.url}/nowhere`);
    await rows().nth(4).waitFor();
  });

  const shown = async (): Promise<string[]> => (await rows().allInnerTexts()).map((row) => row.split("\n").at(0) ?? "");

  test("has every request, newest first, also those without a message", async () => {
    expect(await shown()).toEqual(["GET /nowhere", "POST /wa/custom/sendMsg", "+447700900122", "+447700900121", "+447700900120"]);
    await expectNoComplaint(visited);
  });

  test("is searched, and filtered by vendor, type, number and outcome", async () => {
    const { page } = visited;
    await page.getByRole("searchbox", { name: "Search" }).fill("two");
    await expect.poll(shown).toEqual(["+447700900121"]);
    await page.getByText("1 of 5").waitFor();
    await page.getByRole("button", { name: "Show all" }).click();
    await page.getByRole("button", { name: "Filter" }).click();
    await page.getByLabel("Vendor", { exact: true }).selectOption("itniotech");
    await expect.poll(shown).toHaveLength(4);
    await page.getByLabel("Outcome", { exact: true }).selectOption("accepted");
    await expect.poll(shown).toHaveLength(3);
    await page.getByLabel("Number", { exact: true }).fill("+44 7700 900120");
    await expect.poll(shown).toEqual(["+447700900120"]);
    await page.getByRole("button", { name: "Show all" }).click();
    await page.getByLabel("Type", { exact: true }).selectOption("none");
    await expect.poll(shown).toEqual(["GET /nowhere", "POST /wa/custom/sendMsg"]);
    await expectNoComplaint(visited);
  });

  test("is walked through by keys; every message has its address", async () => {
    const { page } = visited;
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await expect.poll(() => page.url()).toBe(`${mock.url}/#/3`);
    await page.keyboard.press("k");
    await expect.poll(() => page.url()).toBe(`${mock.url}/#/4`);
    await page.keyboard.press("/");
    await page.keyboard.type("jk?");
    expect(await page.getByRole("searchbox", { name: "Search" }).inputValue()).toBe("jk?");
    await page.keyboard.press("Escape");
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Keys" }).waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.url()).toBe(`${mock.url}/`);
    await expectNoComplaint(visited);
  });

  test("is cleared here and there: another page that is open hears of it", async () => {
    const other = await visit(browser, mock);
    const { page } = visited;
    await page.getByRole("button", { name: "Clear" }).click();
    await page.getByRole("button", { name: "Forget" }).click();
    await page.getByRole("heading", { name: /Waiting/ }).waitFor();
    await other.page.getByRole("heading", { name: /Waiting/ }).waitFor();
    expect(mock.requests).toEqual([]);
    await expectNoComplaint(other);
    await expectNoComplaint(visited);
  });
});

test("of a refused request it tells the broken rules, the code, and why the signature is wrong, and shows no secret", async () => {
  const wrong = call({ text: {}, businessPhone: 447_700_900_001 });
  const { headers, ...init } = initFor(wrong, { Sign: "00000000000000000000000000000000" });
  await mock.fetch(mock.url + wrong.path, { ...init, headers });
  await visited.open(1);
  const { details } = visited;
  const told = await details.innerText();
  for (const piece of [
    "refused",
    "rule: signature",
    "Why the signature is wrong",
    "<apiKey><apiSecret>",
    "00000000000000000000000000000000",
  ])
    expect(told).toContain(piece);
  await details.getByText(/^\d+ headers$/).click();
  const list = await details.locator(".headers").innerText();
  expect(list).toContain("api-key\n***");
  expect(list).not.toContain("demo-api-key");
  await expectNoComplaint(visited);
});

test("a message that is quoted is shown by its words, and leads to it", async () => {
  const vendor = vendors.find(({ id }) => id === "itniotech");
  if (vendor === undefined) throw new Error("There is no such vendor.");
  const provider = providerFor(vendor, mock);
  const { messageId } = await provider.send(plain.text);
  await provider.send({ ...plain.text, text: { body: "As I said." }, replyTo: messageId });
  await visited.open(2);
  await visited.phone.getByText("Your parcel 4471 is out for delivery.").waitFor();
  await visited.phone.getByRole("link", { name: "#1" }).click();
  await visited.page.getByRole("heading", { name: "#1 Text" }).waitFor();
  await expectNoComplaint(visited);
});

test("a message that is no longer remembered, or never was, is said to be gone", async () => {
  await visited.page.goto(`${mock.url}/#/99`);
  await visited.page.getByText("There is no request 99, or it was forgotten.").waitFor();
  expect(visited.heard.strangers).toEqual([]);
});

test("it finds the mock again after a restart, and shows what that one has", async () => {
  await send("before");
  await rows().getByText("before").waitFor();
  const port = Number(new URL(mock.url).port);
  await mock.close();
  await visited.page.getByText("Reconnecting").waitFor();
  mock = await startMock({ fast: true, port });
  await send("after");
  await rows().getByText("after").waitFor();
  expect(await rows().count()).toBe(1);
});

describe("10,000 messages", () => {
  test("are listed by drawing those in sight, and stay quick to use", async () => {
    const parcels = Array.from({ length: 10_000 }, (_, place) => call({ text: { body: `parcel-${place + 1}.` } }));
    const requests = parcels.map((parcel) => ({ path: parcel.path, ...initFor(parcel) }));
    const { page } = visited;
    await page.goto("about:blank");
    await sendMany(mock.url, requests, requests.length, 1); // on one connection they come in their order
    await page.goto(`${mock.url}/`);
    const search = page.getByRole("searchbox", { name: "Search" });
    await expect.poll(() => rows().first().getAttribute("href"), { timeout: 30_000 }).toBe("#/10000");
    expect(await rows().count()).toBeLessThan(40);
    await search.fill("parcel-1234.");
    await expect.poll(() => rows().count()).toBe(1);
    await search.fill("");
    await page.locator(".list").evaluate((list: { scrollTop: number; scrollHeight: number }) => (list.scrollTop = list.scrollHeight));
    await rows().getByText("parcel-1.", { exact: true }).waitFor();
    // How long the page answered nobody while it was scrolled through; a figure and no rule, as machines differ.
    const longest = await page.evaluate(`new Promise((resolve) => {
      let longest = 0, last = performance.now(), turns = 0;
      const list = document.querySelector(".list");
      const frame = (now) => { longest = Math.max(longest, now - last); last = now; list.scrollTop = (turns * 9_973) % list.scrollHeight; (turns += 1) < 60 ? requestAnimationFrame(frame) : resolve(longest); };
      requestAnimationFrame(frame);
    })`);
    figures["inbox of 10,000: longest frame while scrolling"] = `${Math.round(Number(longest))} ms`;
    await expectNoComplaint(visited);
  });
});

/** One message of each type, and those with most in them. */
const pictured: readonly Message[] = [
  ...Object.values(plain),
  ...Object.entries(variants).flatMap(([name, message]) =>
    /everything|quick replies|image in its header|many scripts/.test(name) ? [message] : [],
  ),
];

/** Sends it through the first vendor that can say it. */
async function sendByAny(message: Message): Promise<void> {
  for (const vendor of vendors) {
    const provider = providerFor(vendor, mock);
    const taken =
      provider.messageTypes.has(message.type) &&
      (await provider.send(message).then(
        () => true,
        () => false,
      ));
    if (taken) return;
  }
  throw new Error(`No vendor sends ${JSON.stringify(message)}.`);
}

const looks = [
  { look: "light", options: { viewport, colorScheme: "light" } },
  { look: "dark", options: { viewport, colorScheme: "dark" } },
  { look: "phone", options: { viewport: phoneSize, colorScheme: "light", isMobile: true, hasTouch: true } },
  { look: "dark phone", options: { viewport: phoneSize, colorScheme: "dark", isMobile: true, hasTouch: true } },
] as const;

describe.each(looks)("in its $look look", ({ look, options }) => {
  const picture = async ({ page }: Visit, name: string): Promise<void> => {
    const folder = process.env["WABAKIT_PICTURES"];
    if (folder === undefined) return;
    mkdirSync(folder, { recursive: true });
    await page.screenshot({ path: `${folder}/${look}-${name}.png` });
  };
  const overflow = ({ page }: Visit): Promise<unknown> => page.evaluate("document.documentElement.scrollWidth - innerWidth");

  test("axe finds nothing serious while nothing has come, in the dialogs, and in the filters", async () => {
    const seen = await visit(browser, mock, options);
    const { page } = seen;
    await page.getByRole("heading", { name: /Waiting/ }).waitFor();
    await picture(seen, "empty");
    expect(await seriousFindings(page)).toEqual([]);
    for (const name of ["Keys", "Webhook"]) {
      await page.getByRole("button", { name }).click();
      await page.getByRole("dialog", { name }).waitFor();
      expect(await seriousFindings(page)).toEqual([]);
      await page.keyboard.press("Escape");
    }
    await send("Hello");
    await page.getByRole("button", { name: "Filter" }).click();
    await picture(seen, "list");
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole("button", { name: "Clear" }).click();
    expect(await seriousFindings(page)).toEqual([]);
    await expectNoComplaint(seen);
  });

  test("axe finds nothing serious in any message, and none is wider than the screen", async () => {
    await Promise.all(pictured.map(sendByAny));
    const refused = call({ type: "nonsense", businessPhone: 447_700_900_001 });
    await mock.fetch(mock.url + refused.path, initFor(refused, { Sign: "wrong" }));
    const seen = await visit(browser, mock, options);
    for (const { id } of mock.requests) {
      await seen.open(id);
      await picture(seen, String(id));
      expect([id, await seriousFindings(seen.page), await overflow(seen)]).toEqual([id, [], 0]);
    }
    await expectNoComplaint(seen);
  });
});

test("the theme is the system's until another is chosen, and is remembered", async () => {
  const { page } = visited;
  const background = (): Promise<unknown> => page.evaluate("getComputedStyle(document.documentElement).backgroundColor");
  const light = await background();
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await background();
  expect(dark).not.toBe(light);
  await page.getByRole("button", { name: "Theme: auto" }).click();
  await page.getByRole("button", { name: "Theme: light" }).waitFor();
  expect(await background()).toBe(light);
  await page.reload();
  await page.getByRole("button", { name: "Theme: light" }).waitFor();
  expect(await background()).toBe(light);
  await expectNoComplaint(visited);
});

test("on a phone the list and the message take turns", async () => {
  await send("Hello");
  const seen = await visit(browser, mock, { viewport: phoneSize });
  const list = seen.page.getByRole("navigation", { name: "Messages" });
  await list.getByRole("link").click();
  await seen.phone.waitFor();
  expect(await list.isVisible()).toBe(false);
  await seen.page.getByRole("button", { name: "Messages" }).click();
  await list.waitFor();
  expect(await seen.phone.count()).toBe(0);
  await expectNoComplaint(seen);
});
