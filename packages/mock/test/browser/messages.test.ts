import type { Message } from "@wabakit/core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { messageFeatures, plain, samplesUsing, variants } from "../../../../tools/conformance/src/messages.ts";
import { providerFor, providersUnderTest } from "../../../../tools/conformance/src/providers.ts";
import { clientFor } from "../../../../tools/conformance/src/vendors.ts";
import { launch } from "../../../../tools/docs/test/browser/browser.ts";
import { startMock } from "../../src/index.ts";
import { seenIn } from "./seen.ts";
import { expectNoComplaint, type Visit, visit } from "./visit.ts";

const mock = await startMock({ fast: true });
const vendors = await providersUnderTest();
const samples: readonly (readonly [name: string, message: Message])[] = [
  ...Object.entries(plain),
  ...Object.entries(variants),
  ...messageFeatures.flatMap((feature) => samplesUsing(feature).map(({ name, message }) => [`${feature}: ${name}`, message] as const)),
];

let browser: Browser;
let visited: Visit;
beforeAll(async () => {
  browser = await launch();
  visited = await visit(browser, mock);
});
afterAll(async () => {
  await browser?.close();
  await mock.close();
});

const lastId = (): number => mock.requests.at(-1)?.id ?? 0;

/** What the person can read: the bubble, and the sheet that its button opens. */
async function readable(): Promise<string> {
  const { page, phone } = visited;
  const bubble = phone.getByRole("article", { name: "Message" });
  await bubble.waitFor();
  const opener = bubble.locator("[aria-haspopup=dialog]");
  const own = await bubble.innerText();
  if ((await opener.count()) === 0) return own;
  await opener.click();
  const sheet = phone.getByRole("dialog");
  const inside = await sheet.innerText();
  await page.keyboard.press("Escape");
  await sheet.waitFor({ state: "detached" });
  return `${own}\n${inside}`;
}

describe.each(vendors)("$id", (vendor) => {
  const { messageTypes } = providerFor(vendor, mock);
  const sent = samples.filter(([, { type }]) => messageTypes.has(type));

  test.each(sent)("%s is shown as the person would see it", async (_, message) => {
    const before = mock.requests.length;
    const isTaken = await providerFor(vendor, mock)
      .send(message)
      .then(
        () => true,
        () => false,
      );
    expect(mock.requests).toHaveLength(before + (isTaken ? 1 : 0)); // what this vendor cannot say does not leave
    if (!isTaken) return;
    await visited.open(lastId());
    const text = await readable();
    for (const piece of seenIn(message)) expect(text).toContain(piece);
  });

  test("every type that it sends was among them", () => {
    expect(new Set(sent.map(([, { type }]) => type))).toEqual(messageTypes);
  });

  const examples = vendor.operations.flatMap(({ path, examples: bodies }) => bodies.map(([name, body]) => [path, name, body] as const));

  test.each(examples)("the contract's own example %s %s is shown, and told in full", async (path, _, body) => {
    await clientFor(vendor, mock).POST(path, { body });
    await visited.open(lastId());
    const { phone, details } = visited;
    await phone.getByRole("article", { name: "Message" }).or(phone.getByText("No message in this request")).waitFor();
    const told = (what: string): Promise<string> => details.getByLabel(what, { exact: true }).innerText();
    expect(JSON.parse(await told("request body"))).toEqual(body);
    expect(await told("response body")).toMatch(/^\{/);
    expect(await told("curl command")).toMatch(/^curl /);
    expect(await told("TypeScript")).toMatch(/^import /);
  });
});

test("nothing of all this was missing, foreign or complained of", () => expectNoComplaint(visited));
