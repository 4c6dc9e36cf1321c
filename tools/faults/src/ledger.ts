import type { Outcome } from "wabakit";
import type { AnswerFaultName } from "./faults.ts";

/**
 * The answers by which a server refuses a request: it was read whole, and its sender is told in full that nobody acts on it. A request that was answered
 * otherwise, or not at all, may have been acted on: after a reset or a page of a gateway the vendor may well send the message. One that was never read
 * whole can not: there is nothing to act on.
 */
const refusing: readonly AnswerFaultName[] = [
  "page-400",
  "page-401",
  "page-403",
  "page-404",
  "page-429",
  "retry-after-seconds",
  "retry-after-date",
  "documented-code-400",
  "undocumented-code-401",
  "undocumented-code-429",
];

const refusals: ReadonlySet<AnswerFaultName> = new Set(refusing);

/** Whether a server that answers like this may have acted on the request. */
export const mayAct = (answer: AnswerFaultName): boolean => !refusals.has(answer);

/** A request that a server has read whole. */
export interface Handled {
  readonly vendor: string;
  /** How many requests that server had read before. The message id that it answers ends with this. */
  readonly index: number;
  readonly answer: AnswerFaultName;
}

/** What servers did with each message: the truth, whatever the clients heard. */
export class Ledger {
  readonly #handled = new Map<string, Handled[]>();

  note(marker: string, request: Handled): void {
    const earlier = this.#handled.get(marker);
    if (earlier === undefined) this.#handled.set(marker, [request]);
    else earlier.push(request);
  }

  /** The requests with a message, in the order in which they were read. */
  of(marker: string): readonly Handled[] {
    return this.#handled.get(marker) ?? [];
  }
}

/** How often a message was sent again although a server may have acted on it before. */
export function duplicatesOf(requests: readonly Handled[]): number {
  const first = requests.findIndex(({ answer }) => mayAct(answer));
  return first === -1 ? 0 : requests.length - 1 - first;
}

/** Why what the caller was told of a message is not true; undefined if it is. */
export function untruthOf(outcome: Outcome<unknown>, requests: readonly Handled[]): string | undefined {
  const acting = requests.filter(({ answer }) => mayAct(answer));
  if (outcome.ok) {
    const { provider, messageId } = outcome.receipt;
    const given = acting.some(
      ({ vendor, index }) => vendor === provider && messageId.startsWith(`${vendor}-`) && messageId.endsWith(`-${index}`),
    );
    return given ? undefined : `There is a receipt, ${messageId}, which no server gave for this message.`;
  }
  const [taken] = acting;
  if (outcome.error.accepted === "unknown" || taken === undefined) return undefined;
  return `It is said not to be accepted (${outcome.error.code}), and ${taken.vendor} may have acted on it.`;
}
