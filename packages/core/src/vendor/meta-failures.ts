import type { SendErrorCode } from "../send-error.ts";
import type { MessageFailure } from "../webhook-event.ts";
import { given } from "./given.ts";

/**
 * What Meta's codes of failed messages mean for the caller: its page of error codes, as far as it is about messages
 * (https://developers.facebook.com/documentation/business-messaging/whatsapp/support/error-codes, of 2026-05-15). Its tables are known from what others have
 * taken over from them; `test/meta-failures.test.ts` names them, code by code. A code that is newer than those is `rejected`.
 *
 * Left out are codes that no message of a vendor can fail with: of registering numbers (133000, 133005 to 133009, 133015, 133016, 136xxx), groups (131020,
 * 131041, 131059, 1312xx), calls (131044, 138xxx), making Flows, blocking users and Direct Send (139xxx), making templates and moving numbers (seven digits),
 * of received messages only (131060), of the Graph API in general (17, 32, 102, 506, 613, 803), and of the On-Premises API that Meta has ended (4xx, 1xxx, 2xxx).
 */
const meanings: { readonly [code: string]: SendErrorCode } = {
  // authorization; 200 to 299 are below
  "0": "unauthorized",
  "3": "unauthorized",
  "10": "unauthorized",
  "190": "unauthorized", // access token expired
  // throttling
  "4": "rate-limited",
  "80007": "rate-limited",
  "130429": "rate-limited",
  "131048": "rate-limited", // too many earlier messages were blocked or reported as spam
  "131056": "rate-limited", // too many messages to this recipient
  "131064": "rate-limited", // too many templates in the wrong category; lifted after a time that Meta does not tell
  // integrity: Meta has restricted the business
  "368": "unauthorized",
  "130497": "unauthorized", // in the recipient's country
  "131031": "unauthorized",
  // other
  "1": "rejected", // invalid request or server error: Meta does not say which
  "2": "provider-unavailable",
  "33": "unauthorized", // the business number was deleted
  "100": "invalid-message",
  "130403": "recipient-unavailable", // the business itself has blocked the user
  "130472": "recipient-unavailable", // in an experiment of Meta's that gets no marketing
  "131000": "provider-unavailable", // unknown error: try again
  "131005": "unauthorized",
  "131008": "invalid-message",
  "131009": "invalid-message",
  "131016": "provider-unavailable",
  "131021": "invalid-message", // recipient and sender are the same
  "131026": "recipient-unavailable", // not on WhatsApp, terms not accepted, or too old a version
  "131030": "unauthorized", // a test number, and a recipient that is not in its list: the account is not set up
  "131037": "unauthorized", // the display name is not approved
  "131042": "insufficient-balance", // no credit line, or one that is used up
  "131045": "unauthorized", // the business number is not registered
  "131047": "window-closed",
  "131049": "rate-limited", // Meta's limit of marketing messages to one user: wait, and longer each time
  "131050": "recipient-unavailable", // opted out of your marketing
  "131051": "invalid-message",
  "131052": "invalid-message", // media cannot be downloaded
  "131053": "invalid-message", // media cannot be uploaded
  "131055": "invalid-message", // Marketing Messages Lite takes marketing templates only
  "131057": "provider-unavailable", // maintenance of the account
  "131062": "invalid-message", // this type of message does not go to a user id, only to a phone number
  "131063": "unauthorized", // a setting of the account lets marketing go by Marketing Messages only
  "133004": "provider-unavailable",
  "133010": "unauthorized", // the business number is not registered
  "134011": "unauthorized", // terms of WhatsApp payments not accepted
  "135000": "invalid-message",
  "137000": "invalid-message", // the recipient's identity key is another one by now
  // templates; other codes from 132000 to 132999 are below
  "132000": "template-unavailable", // number of parameters
  "132001": "template-unavailable", // does not exist in the language, or is not approved
  "132005": "template-unavailable", // too long with its parameters
  "132007": "template-unavailable", // its content breaks a policy
  "132008": "template-unavailable", // value of a parameter
  "132012": "template-unavailable", // format of a parameter
  "132015": "template-unavailable", // paused
  "132016": "template-unavailable", // disabled
  "132018": "template-unavailable", // parameters
  "132068": "template-unavailable", // its flow is blocked
  "132069": "rate-limited", // its flow is throttled
  "134101": "template-unavailable", // Marketing Messages Lite: still being synchronised
  "134102": "template-unavailable", // Marketing Messages Lite: not available for it
  // earlier editions of the page
  "131001": "invalid-message", // too long
  "131002": "invalid-message", // recipient type
  "131006": "invalid-message", // no such resource
  "131014": "invalid-message", // media link cannot be fetched (sample of InnoPaaS' status page)
  "131043": "recipient-unavailable", // not delivered before it expired
};

const families: readonly { readonly form: RegExp; readonly meaning: SendErrorCode }[] = [
  { form: /^2\d\d$/, meaning: "unauthorized" }, // permissions
  { form: /^132\d{3}$/, meaning: "template-unavailable" },
];

/** What one of Meta's codes means; undefined if Meta does not document it. */
export const meaningOfFailure = (vendorCode: string): SendErrorCode | undefined =>
  Object.hasOwn(meanings, vendorCode) ? meanings[vendorCode] : families.find(({ form }) => form.test(vendorCode))?.meaning;

/** Why a message failed, by Meta's code; `rejected` if there is none, or one that Meta does not document. */
export const messageFailure = (vendorCode: string | undefined, message: string | undefined): MessageFailure =>
  given({ code: (vendorCode === undefined ? undefined : meaningOfFailure(vendorCode)) ?? "rejected", vendorCode, message });

/** Meta's code in a text that may carry one: `131047 Re-engagement message`, `(#131047) …`. Shorter numbers could be anything. */
export const failureCodeIn = (text: string): string | undefined =>
  text.match(/(?<!\d)\d{5,6}(?!\d)/g)?.find((number) => meaningOfFailure(number) !== undefined);
