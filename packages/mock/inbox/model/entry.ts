import type { MockEntry } from "@wabakit/mock";

/** One request, its answer, and what has become of the message since: as the mock's HTTP API tells it. */
export type Entry = MockEntry & { readonly repeat: Repeat };

/** A request, to be sent by hand. */
export interface Repeat {
  readonly curl: string;
  readonly typescript: string;
}
