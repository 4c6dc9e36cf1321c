// Runs in every runtime: plain JavaScript once its types are gone, with nothing but what the packages give and what every runtime has.
import type * as Facade from "../../../../packages/wabakit/src/index.ts";
import type { Message, Provider, WebhookEvent } from "../../../../packages/core/src/index.ts";

/** What one vendor's package gives, and what to try it with. It travels as JSON but for the functions. */
export interface Vendor extends VendorCase {
  readonly createProvider: (options: object) => Provider<Message>;
  /** Of a vendor that pushes. */
  readonly parseWebhook?: (request: object, options: object) => Promise<readonly WebhookEvent[]>;
}

/** What a vendor is tried with. */
export interface VendorCase {
  readonly id: string;
  /** What its provider takes, for a mock. */
  readonly options: { readonly baseUrl: string };
  /** Put over these options, they are refused. */
  readonly wrongCredentials: object;
  readonly push?: { readonly headers: object; readonly rawBody: string; readonly options: object; readonly event: object };
}

/** What was tried, and what was wrong; nothing, if it is left out. */
export interface Tried {
  readonly what: string;
  readonly problem?: string;
}

type Check = (vendors: readonly Vendor[], facade: typeof Facade) => Promise<void>;

const to = "+447700900123";
const text: Message = { to, type: "text", text: { body: "Hello 👋" } };
const template: Message = { to, type: "template", template: { name: "parcel_ready", language: "en_US" } };

const checks: { readonly [what: string]: Check } = {
  async send(vendors, { createWhatsApp }) {
    for (const { id, createProvider, options } of vendors) {
      const receipt = await createWhatsApp({ provider: createProvider(options) }).send(text);
      if (receipt.provider !== id || receipt.messageId === "") throw new Error(`${id} gave ${JSON.stringify(receipt)}`);
    }
  },
  /** The first vendor refuses the credentials, so the second one gets the message. */
  async failover([first, second], { createWhatsApp, failover }) {
    if (first === undefined || second === undefined) throw new Error("There are less than two vendors.");
    const refused = first.createProvider({ ...first.options, ...first.wrongCredentials });
    const receipt = await createWhatsApp({ provider: failover([refused, second.createProvider(second.options)]) }).send(template);
    if (receipt.provider !== second.id) throw new Error(`the receipt is from ${receipt.provider}`);
  },
  /** The error comes from one package, and another one recognises it. */
  async errors(vendors, { SendError }) {
    for (const { id, createProvider, options } of vendors) {
      const cut = { ...text, to: "+44" };
      const error: unknown = await createProvider(options)
        .send(cut)
        .catch((caught: unknown) => caught);
      if (!SendError.is(error) || error.code !== "invalid-message") throw new Error(`${id} gave ${String(error)}`);
    }
  },
  async webhook(vendors) {
    for (const { id, parseWebhook, push } of vendors) {
      if (parseWebhook === undefined || push === undefined) continue;
      const request = new Request("https://example.com/", { method: "POST", headers: { ...push.headers }, body: push.rawBody });
      for (const given of [request, { headers: push.headers, rawBody: push.rawBody }]) {
        const [event] = await parseWebhook(given, push.options);
        const wrong = Object.entries(push.event).filter(([name, value]) => Object(event)[name] !== value);
        if (wrong.length > 0) throw new Error(`${id} gave ${JSON.stringify(event)}, not ${JSON.stringify(push.event)}`);
      }
    }
  },
};

/** Tries everything, and says what came of each. */
export async function tryAll(vendors: readonly Vendor[], facade: typeof Facade): Promise<Tried[]> {
  const tried: Tried[] = [];
  for (const [what, check] of Object.entries(checks)) tried.push(await attempt(what, () => check(vendors, facade)));
  return tried;
}

/** For what only some runtimes can do. */
export async function attempt(what: string, check: () => Promise<unknown>): Promise<Tried> {
  try {
    await check();
    return { what };
  } catch (error) {
    return { what, problem: String(error) };
  }
}
