import type { Message } from "@wabakit/core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plain, variants } from "../../../../tools/conformance/src/messages.ts";
import { type AnyProvider, providerFor, type ProviderUnderTest, providersUnderTest } from "../../../../tools/conformance/src/providers.ts";
import { launch } from "../../../../tools/docs/test/browser/browser.ts";
import { report } from "../../../../tools/presets/figures.ts";
import { isObject } from "../../src/json.ts";
import { type MockRequest, startMock } from "../../src/index.ts";
import { payloads } from "./payloads.ts";
import { expectNoComplaint, type Visit, visit } from "./visit.ts";

const mock = await startMock({ fast: true });
const vendors = await providersUnderTest();

let browser: Browser;
let visited: Visit;
beforeAll(async () => {
  browser = await launch();
  visited = await visit(browser, mock);
});
const count = { fields: 0, messages: 0 };
afterAll(async () => {
  report("hostile", { "hostile texts: payloads, fields, messages opened": `${payloads.length}, ${count.fields}, ${count.messages}` });
  await browser?.close();
  await mock.close();
});

type Path = readonly (string | number)[];
type Parsed = { readonly [member: string]: unknown };

/** Where texts stand in a body; JSON in a text is looked into. */
function textsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value === "string") {
    const inside = jsonIn(value);
    return inside === undefined ? [path] : textsIn(inside, path);
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => textsIn(member, [...path, Array.isArray(value) ? Number(name) : name]));
}

function jsonIn(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) || Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** A copy with another text at each of these places. */
function withTexts(value: unknown, places: readonly Path[], text: string): unknown {
  if (places.some((path) => path.length === 0)) return text;
  if (typeof value === "string") return JSON.stringify(withTexts(jsonIn(value), places, text));
  const within = (name: string | number): Path[] => places.filter(([first]) => first === name).map(([, ...rest]) => rest);
  if (Array.isArray(value)) return value.map((item, place) => changed(item, within(place), text));
  return isObject(value)
    ? Object.fromEntries(Object.entries(value).map(([name, item]) => [name, changed(item, within(name), text)]))
    : value;
}

const changed = (value: unknown, places: readonly Path[], text: string): unknown =>
  places.length === 0 ? value : withTexts(value, places, text);

/** The texts that may be anything: with another one there, the request still says a message of the same type. */
function freeTexts({ readRequest }: ProviderUnderTest, { operation = "" }: MockRequest, body: unknown): Path[] {
  const type = readRequest(operation, body)?.message.type;
  return textsIn(body).filter((path) => readRequest(operation, withTexts(body, [path], "<"))?.message.type === type);
}

/** A message as this vendor's client writes it; undefined for what the vendor cannot say, which does not leave. */
async function sentOf(provider: AnyProvider, message: Message): Promise<MockRequest | undefined> {
  const before = mock.requests.length;
  await provider.send(message).catch(() => {});
  return mock.requests[before];
}

/** Sends what a client of anybody's might, and gives the id of its request. */
async function sendRaw({ request: { path, headers } }: MockRequest, body: unknown): Promise<number> {
  const type = { "content-type": headers["content-type"] ?? "application/json" };
  await (await mock.fetch(mock.url + path, { method: "POST", headers: type, body: JSON.stringify(body) })).text();
  return mock.requests.at(-1)?.id ?? 0;
}

/**
 * Opens one message after the other, with the sheet that it has, and gives what the page contains that no page of ours does. In one go within the
 * page: they are thousands.
 */
const opened = (ids: readonly number[]): Promise<unknown> =>
  visited.page.evaluate(`(async () => {
    const until = async (holds) => { for (let turn = 0; !holds(); turn += 1) { if (turn > 2_000) throw new Error("It is not shown: " + location.hash); await new Promise((go) => setTimeout(go, 5)); } };
    const found = [];
    for (const id of ${JSON.stringify(ids)}) {
      location.hash = "#/" + id;
      await until(() => document.querySelector(".details h2")?.textContent.startsWith("#" + id + " "));
      document.querySelector(".bubble [aria-haspopup=dialog]")?.click();
      await new Promise((go) => setTimeout(go));
      if (document.querySelector(".bubble.in") === null) found.push(id + ": no message");
      for (const element of document.querySelectorAll("*")) {
        const name = element.localName;
        const attributes = [...element.attributes].map((attribute) => attribute.name);
        if (/^(?:script|iframe|object|embed|base|meta|link|style|template|math|video|audio|source|noscript|animate|use)$/.test(name) && element.closest("head") === null && !ours.has(element)) found.push(id + ": <" + name + ">");
        if (attributes.some((attribute) => /^on|^(?:srcdoc|formaction|action|srcset)$/.test(attribute))) found.push(id + ": " + element.outerHTML);
        if (name === "a" && !/^#\\/\\d+$|^https?:\\/\\//.test(element.getAttribute("href"))) found.push(id + ": " + element.outerHTML);
        if (name === "a" && element.target === "_blank" && element.rel !== "noopener noreferrer") found.push(id + ": " + element.outerHTML);
        if (name === "img" && !element.src.startsWith(location.origin)) found.push(id + ": " + element.outerHTML);
      }
    }
    return [...found, ...(window.ran === undefined ? [] : ["it ran"])];
  })()`);

test("the corpus has 50 different payloads", () => {
  expect(new Set(payloads).size).toBe(50);
});

describe.each(vendors)("$id", (vendor) => {
  const provider = providerFor(vendor, mock);
  const everything = [...Object.values(plain), ...Object.values(variants)].filter(({ type }) => provider.messageTypes.has(type));
  const types = [...provider.messageTypes].map((type) => [type, everything.filter((message) => message.type === type)] as const);

  beforeAll(() => visited.page.evaluate(`window.ours = new Set(document.querySelectorAll("body > noscript"))`));

  test.each(types)("50 payloads in every text of every %s run nothing", async (_, messages) => {
    const ids: number[] = [];
    const fields = new Set<string>();
    for (const message of messages) {
      const sent = await sentOf(provider, message);
      if (sent === undefined) continue;
      const body = JSON.parse(sent.request.body) as Parsed; // our own client wrote it
      const places = freeTexts(vendor, sent, body);
      const before = fields.size;
      for (const place of places) fields.add(place.map((step) => (typeof step === "number" ? "*" : step)).join("."));
      if (fields.size === before) continue; // another shape of the same
      for (const payload of payloads) ids.push(await sendRaw(sent, withTexts(body, places, payload)));
    }
    count.fields += fields.size;
    count.messages += ids.length;
    expect(ids.length).toBeGreaterThanOrEqual(50);
    expect(await opened(ids)).toEqual([]);
  });
});

test("nor does anything else of a request", async () => {
  for (const payload of payloads) {
    const headers = {
      "content-type": "text/plain",
      "x-text": encodeURIComponent(payload),
      [`x-${encodeURIComponent(payload)
        .toLowerCase()
        .replaceAll(/[^a-z]/g, "")}`]: "1",
    };
    const path = `/${encodeURIComponent(payload)}/${payload.replaceAll(/[^\x21-\x7E]/g, "").replaceAll(/[#?\\]/g, "")}`;
    await fetch(mock.url + path, { method: "POST", headers, body: payload });
  }
  const { page } = visited;
  for (const { id } of mock.requests.slice(-payloads.length)) await visited.open(id);
  expect(
    await page.evaluate(`[typeof window.ran, document.querySelectorAll("script:not(head script), iframe, object, embed").length]`),
  ).toEqual(["undefined", 0]);
});

test("what is searched for and filtered by runs nothing either", async () => {
  const { page } = visited;
  await page.getByRole("button", { name: "Filter" }).click();
  for (const payload of payloads) {
    await page.getByRole("searchbox", { name: "Search" }).fill(payload);
    await page.getByLabel("Number", { exact: true }).fill(payload);
  }
  expect(await page.evaluate("typeof window.ran")).toBe("undefined");
});

test("no dialog, no foreign request, no violation of the policy, no complaint", () => expectNoComplaint(visited));
