import type { SendOptions } from "../provider.ts";
import { SendError } from "../send-error.ts";
import { callOptions } from "./client-options.ts";
import type { Client } from "./client-types.ts";
import type { BodyOf } from "./define-provider.ts";
import { mayBeSent } from "./meanings.ts";
import { type AnswerLike, settle, unexpected, type VendorAnswers } from "./settle.ts";

/** What a call that sends no message does at the vendor. */
export type Effect = "read" | "change";

/** An answer that said success. */
export interface Told {
  /** The body as it came. */
  readonly raw: unknown;
  /** The error to throw where what is needed is not in it: `a list without its entries`. */
  readonly unreadable: (what: string) => SendError;
}

/** Makes one vendor's calls that send no message: it gives the answer if that is success, and throws `SendError` for everything else. */
export type Call<Paths> = <P extends keyof Paths>(effect: Effect, path: P, body: BodyOf<Paths[P]>, options?: SendOptions) => Promise<Told>;

/** The calls of a vendor that send no message. Their errors say `accepted: "no"` where nothing can have been changed: after every read. */
export function caller<Paths>(answers: VendorAnswers, client: Client<Paths>): Call<Paths> {
  // One client has one POST per path; which path it is, the caller says.
  const post = (client as unknown as { POST(path: PropertyKey, init: object): Promise<AnswerLike> }).POST;

  return async (effect, path, body, options) => {
    try {
      const success = settle(answers, await post(path, { ...callOptions(answers.id, options), body }));
      return { raw: success.raw, unreadable: (what) => about(effect, unexpected(answers.id, success, success.status, what)) };
    } catch (error) {
      throw SendError.is(error) ? about(effect, error) : error;
    }
  };
}

const instead: { readonly [effect in Effect]: string } = {
  read: "Nothing was changed: it is safe to ask again.",
  change: "The vendor may have made the change: look before you ask for it again.",
};

/** The same error, of a call that sends no message. */
const about = (effect: Effect, error: SendError): SendError =>
  new SendError(error.code, error.message.replace(mayBeSent, instead[effect]), {
    ...error,
    accepted: effect === "read" ? "no" : error.accepted,
    cause: error.cause,
  });

/** The entries of a list in an answer. Vendors write an empty one as null, too, or leave it out. */
export function entriesOf({ unreadable }: Told, list: unknown, what: string): readonly unknown[] {
  if (list === undefined || list === null) return [];
  if (Array.isArray(list)) return list;
  throw unreadable(`${what} that are no list`);
}
