import type { Receipt } from "@wabakit/core";

/** What is kept of a vendor's receipt, in Redis. */
export interface KeptReceipt {
  /** The vendor that took it: `itniotech`. */
  readonly provider: string;
  /** The vendor's id of the message. Missing where a person said that it was sent, and did not know the id. */
  readonly messageId?: string;
  /** The vendor's correlation id of the HTTP call, where it gives one. */
  readonly requestId?: string;
}

/** A receipt without the vendor's answer, which repeats what the message says. */
export const keptReceipt = ({ provider, messageId, requestId }: Receipt): KeptReceipt => ({
  provider,
  messageId,
  ...(requestId === undefined ? {} : { requestId }),
});
