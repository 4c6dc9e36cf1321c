import type { Message } from "@wabakit/core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plain, variants } from "../../../../tools/conformance/src/messages.ts";
import { type AnyProvider, providerFor, type ProviderUnderTest, providersUnderTest } from "../../../../tools/conformance/src/providers.ts";
import { launch } from "../../../../tools/docs/test/browser/browser.ts";
import { report } from "../../../../tools/presets/figures.ts";
import { isObject } from "../../src/json.ts";
import { type MockRequest, startMock } from "../../src/index.ts";
import { type Gallery, serveGallery } from "./gallery.ts";
import { payloads } from "./payloads.ts";
import { expectNoComplaint, type Visit, visit, visitGallery } from "./visit.ts";

const mock = await startMock({ fast: true });
const vendors = await providersUnderTest();

let browser: Browser;
let gallery: Gallery;
/** The inbox, and every message at once. */
let visited: Visit;
let hung: Visit;
beforeAll(async () => {
  browser = await launch();
  gallery = await serveGallery();
  visited = await visit(browser, mock);
  hung = await visitGallery(browser, gallery);
});
const count = { fields: 0, messages: 0 };
afterAll(async () => {
  report("hostile", { "hostile texts: payloads, fields, messages shown": `${payloads.length}, ${count.fields}, ${count.messages}` });
  await browser?.close();
  gallery?.close();
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

/** In a page: what it contains that no page of ours does. */
const foreign = `(() => {
  const tags = /^(?:script|iframe|object|embed|base|meta|link|style|template|math|video|audio|source|noscript|animate|use)$/;
  const isForeign = (element) => {
    const { localName } = element;
    if (tags.test(localName)) return !element.matches("head *, body > noscript:first-child");
    if (element.getAttributeNames().some((name) => /^on|^(?:srcdoc|formaction|action|srcset)$/.test(name))) return true;
    if (localName === "img") return !element.src.startsWith(location.origin);
    if (localName !== "a") return false;
    if (element.target === "_blank" && element.rel !== "noopener noreferrer") return true;
    return !/^#\\/\\d+$|^https?:\\/\\//.test(element.getAttribute("href"));
  };
  const found = [...document.querySelectorAll("*")].filter(isForeign).map((element) => (element.closest("[data-id]")?.dataset.id ?? location.hash) + ": " + element.outerHTML);
  return window.ran === undefined ? found : [...found, "it ran"];
})()`;

/** Opens a message in the inbox, with the sheet that it has. */
async function opened(id: number): Promise<unknown> {
  await visited.open(id);
  const { page, phone } = visited;
  await phone.getByRole("article", { name: "Message" }).waitFor();
  await page.evaluate(`document.querySelector(".bubble [aria-haspopup=dialog]")?.click()`);
  return page.evaluate(foreign);
}

/** Shows messages all at once, with the sheets that they have. */
async function shown(ids: readonly number[]): Promise<unknown> {
  const told = async (path: string): Promise<string> => (await mock.fetch(`${mock.url}/_mock${path}`)).text();
  const entries = await Promise.all(ids.map((id) => told(`/requests/${id}`)));
  return hung.page.evaluate(`(async () => {
    show([${entries.join(",")}], ${await told("")});
    for (const opener of document.querySelectorAll(".bubble [aria-haspopup=dialog]")) opener.click();
    await new Promise(requestAnimationFrame); // the sheets are drawn, and what has come asks for its files
    const missing = ${ids.length} - document.querySelectorAll(".bubble.in").length;
    return [...(missing === 0 ? [] : [missing + " are not shown"]), ...${foreign}];
  })()`);
}

test("the corpus has 50 different payloads", () => {
  expect(new Set(payloads).size).toBe(50);
});

describe.each(vendors)("$id", (vendor) => {
  const provider = providerFor(vendor, mock);
  const everything = [...Object.values(plain), ...Object.values(variants)].filter(({ type }) => provider.messageTypes.has(type));
  const types = [...provider.messageTypes].map((type) => [type, everything.filter((message) => message.type === type)] as const);

  test.each(types)("50 payloads in every text of every %s run nothing", async (_, messages) => {
    const ids: number[] = [];
    const all: number[] = [];
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
      all.push(await sendRaw(sent, withTexts(body, places, payloads.join("\n"))));
    }
    count.fields += fields.size;
    count.messages += ids.length;
    expect(ids.length).toBeGreaterThanOrEqual(50);
    for (let from = 0; from < ids.length; from += 100) expect(await shown(ids.slice(from, from + 100))).toEqual([]);
    for (const id of all) expect(await opened(id)).toEqual([]);
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

test("no dialog, no foreign request, no violation of the policy, no complaint", async () => {
  await expectNoComplaint(visited);
  await expectNoComplaint(hung);
});
