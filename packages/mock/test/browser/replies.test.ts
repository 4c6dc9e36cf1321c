import type { Message, MessageReceivedEvent, WebhookEvent } from "@wabakit/core";
import type { Browser, Locator } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { plain, variants } from "../../../../tools/conformance/src/messages.ts";
import { providerFor, type ProviderUnderTest, providersUnderTest } from "../../../../tools/conformance/src/providers.ts";
import { pushingVendors } from "../../../../tools/conformance/src/webhooks.ts";
import { launch } from "../../../../tools/docs/test/browser/browser.ts";
import { registry } from "../../src/generated/registry.ts";
import { knownVendor } from "../../src/options.ts";
import { simulations } from "../../src/simulate-push.ts";
import { type Mock, startMock } from "../../src/index.ts";
import { expectNoComplaint, type Visit, visit, type Webhook, webhook } from "./visit.ts";

const vendors = await providersUnderTest();
const parsers = new Map((await pushingVendors()).map(({ id, parse }) => [id, parse]));

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

let hook: Webhook;
let mock: Mock;
let visited: Visit;
beforeEach(async () => {
  hook = await webhook();
  mock = await startMock({ fast: true, webhookUrl: hook.url, statusTimes: { sent: 3_600_000, delivered: 3_600_000, read: 3_600_000 } });
  visited = await visit(browser, mock);
});
afterEach(async () => {
  await visited.page.context().close();
  await mock.close();
  await hook.close();
});

interface Press {
  readonly kind: string;
  readonly message: Message;
  /** What the person does in the preview. */
  readonly act: (visited: Visit) => Promise<void>;
  readonly received: MessageReceivedEvent["message"];
}

const quickReplies = variants["template with quick replies"] ?? plain.template;

const presses: readonly Press[] = [
  {
    kind: "text",
    message: plain.text,
    act: async ({ phone }) => {
      await phone.getByLabel("Reply as the user").fill("Thank *you* <b>");
      await phone.getByRole("button", { name: "Send the reply" }).click();
    },
    received: { type: "text", text: { body: "Thank *you* <b>" } },
  },
  {
    kind: "buttonReply",
    message: plain.buttons,
    act: ({ phone }) => phone.getByRole("button", { name: "Yes" }).click(),
    received: { type: "buttonReply", buttonReply: { id: "yes", title: "Yes" } },
  },
  {
    kind: "listReply",
    message: plain.list,
    act: async ({ phone }) => {
      await phone.getByRole("button", { name: "Choose" }).click();
      await phone.getByRole("dialog").getByRole("button", { name: "Morning" }).click();
    },
    received: { type: "listReply", listReply: { id: "am", title: "Morning" } },
  },
  {
    kind: "button",
    message: quickReplies,
    act: ({ phone }) => phone.getByRole("button", { name: "return-4471" }).click(),
    received: { type: "button", button: { text: "Button 2", payload: "return-4471" } },
  },
  {
    kind: "button",
    message: plain.template,
    act: async ({ phone }) => {
      await phone.getByLabel("Title of a quick reply").fill("Stop offers");
      await phone.getByRole("button", { name: "Press" }).click();
    },
    received: { type: "button", button: { text: "Stop offers", payload: "Stop offers" } },
  },
  {
    kind: "location",
    message: plain.locationRequest,
    act: ({ phone }) => phone.getByRole("button", { name: "Send location" }).click(),
    received: { type: "location", location: { latitude: 51.507351, longitude: -0.127758 } },
  },
];

const published = (vendor: ProviderUnderTest, event: "message-status" | "message-received"): readonly string[] =>
  simulations(registry[knownVendor(vendor.id)])[event];

type Sendable = Press & { readonly id: string; readonly vendor: ProviderUnderTest };

/** The presses that a message of the vendor's can offer. */
async function sendableBy(vendor: ProviderUnderTest): Promise<Sendable[]> {
  const other = await startMock({ fast: true });
  const provider = providerFor(vendor, other);
  const sendables: Sendable[] = [];
  for (const press of presses) {
    const isTaken = await provider.send(press.message).then(
      () => true,
      () => false, // what it cannot say does not leave
    );
    if (isTaken) sendables.push({ id: vendor.id, vendor, ...press });
  }
  await other.close();
  return sendables;
}

const sendable = (await Promise.all(vendors.map(sendableBy))).flat();
const isPublished = ({ vendor, kind }: Sendable): boolean => published(vendor, "message-received").includes(kind);

/** What the webhook got, as the vendor's real package reads it. */
const eventsOf = async ({ id }: ProviderUnderTest): Promise<WebhookEvent[]> =>
  (await Promise.all(hook.bodies.map((body) => parsers.get(id)?.(body) ?? []))).flat();

/** Sends a message, opens it, and gives its id. */
async function send(vendor: ProviderUnderTest, message: Message): Promise<string> {
  const { messageId } = await providerFor(vendor, mock).send(message);
  await visited.open(mock.requests.at(-1)?.id ?? 0);
  return messageId;
}

describe("what the person does in the preview", () => {
  test.each(sendable.filter(isPublished))("$id: a $kind reaches the webhook's handler", async ({ vendor, message, act, received }) => {
    await send(vendor, message);
    await act(visited);
    await expect.poll(() => eventsOf(vendor)).toMatchObject([{ type: "message-received", from: "447700900123", message: received }]);
    await visited.page.getByText(/^Pushed to .*: HTTP 200$/).waitFor();
    await visited.phone.locator(".bubble.out").waitFor();
    await visited.details.getByRole("button", { name: /^Push again/ }).click();
    await expect
      .poll(async () => (await eventsOf(vendor)).map((event) => event.type === "message-received" && event.message))
      .toEqual([received, received]);
    await expectNoComplaint(visited);
  });

  test.each(sendable.filter((press) => !isPublished(press)))("$id: a $kind is switched off, and the page says why", async (press) => {
    await send(press.vendor, press.message);
    for (const opener of await visited.phone.locator("[aria-haspopup=dialog]").all()) await opener.click();
    await visited.phone
      .getByText(/publishes no payload/)
      .first()
      .waitFor();
    const off =
      press.kind === "text"
        ? visited.phone.getByLabel("Reply as the user")
        : visited.phone.locator(".choice, .sheet-row, .quick-reply button").last();
    expect(await off.isDisabled()).toBe(true);
    await expectNoComplaint(visited);
  });
});

const statuses = ["sent", "delivered", "read", "failed"] as const;

test.each(vendors)(
  "$id: statuses are pushed by their buttons; those that the vendor does not publish are off, and the page says why",
  async (vendor) => {
    const messageId = await send(vendor, plain.text);
    const known = published(vendor, "message-status");
    const button = (status: string): Locator => visited.details.getByRole("button", { name: `Mark ${status}` });
    for (const status of statuses) expect(await button(status).isEnabled()).toBe(known.includes(status));
    expect(await visited.details.getByText(/publishes no payload/).count()).toBe(known.length < statuses.length ? 1 : 0);
    for (const [place, status] of known.entries()) {
      await button(status).click();
      await expect.poll(async () => (await eventsOf(vendor)).slice(place)).toMatchObject([{ type: "message-status", messageId, status }]);
    }
    await expectNoComplaint(visited);
  },
);

test("a failed status carries the reason that was chosen", async () => {
  const vendor = vendors.find((one) => published(one, "message-status").includes("failed"));
  if (vendor === undefined) throw new Error("No vendor publishes a failed status.");
  await send(vendor, plain.text);
  await visited.details.getByLabel("Why it failed").selectOption("131047");
  await visited.details.getByRole("button", { name: "Mark failed" }).click();
  await expect.poll(() => eventsOf(vendor)).toMatchObject([{ status: "failed", failure: { code: "window-closed", vendorCode: "131047" } }]);
});

describe("without a webhook URL", () => {
  beforeEach(async () => {
    await visited.page.context().close();
    await mock.close();
    mock = await startMock({ fast: true });
    visited = await visit(browser, mock);
  });

  test("everything is off and the page says what to do; a URL that is entered there switches it on, and is remembered", async () => {
    const vendor = vendors.find((one) => published(one, "message-received").includes("text"));
    if (vendor === undefined) throw new Error("No vendor publishes a text.");
    await providerFor(vendor, mock).send(plain.text);
    await visited.open(1);
    const { page, phone } = visited;
    const reply = phone.getByLabel("Reply as the user");
    expect(await reply.isDisabled()).toBe(true);
    await phone.getByText(/no webhook URL.*--webhook-url/i).waitFor();
    await page.getByRole("button", { name: "Webhook" }).click();
    await page.getByRole("textbox", { name: "URL" }).fill(hook.url);
    await page.getByRole("button", { name: "Save" }).click();
    await page.reload();
    await reply.fill("Hello");
    await reply.press("Enter");
    await expect.poll(() => hook.bodies.length).toBe(1);
    await expectNoComplaint(visited);
  });

  test("a webhook that does not answer is an error that stays to be read", async () => {
    const vendor = vendors.find((one) => published(one, "message-status").includes("delivered"));
    if (vendor === undefined) throw new Error("No vendor publishes a status.");
    await providerFor(vendor, mock).send(plain.text);
    await hook.close();
    const { page, details } = visited;
    await page.getByRole("button", { name: "Webhook" }).click();
    await page.getByRole("textbox", { name: "URL" }).fill(hook.url);
    await page.getByRole("button", { name: "Save" }).click();
    await visited.open(1);
    await details.getByRole("button", { name: "Mark delivered" }).click();
    await page.locator(".toast.error").waitFor();
    await expect.poll(() => details.getByText(/^no answer from/).count()).toBe(1);
    hook = await webhook();
  });
});
