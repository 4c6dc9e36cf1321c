/** The vendor took the message. It says nothing about delivery: that comes by webhook. */
export interface Receipt {
  /** The vendor's id of the message. */
  readonly messageId: string;
  /** The vendor that took it: `itniotech`. */
  readonly provider: string;
  /** The vendor's correlation id of the HTTP call, where it gives one. */
  readonly requestId?: string;
  /** The vendor's answer as it came. */
  readonly raw: unknown;
}
