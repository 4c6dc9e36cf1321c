import { setTimeout as sleep } from "node:timers/promises";
import { inspect } from "node:util";
import { SendError } from "@wabakit/core";
import { duplicatesOf, type Ledger, untruthOf } from "./ledger.ts";
import type { Sent } from "./senders.ts";

/** What became of many messages. */
export interface Tally {
  readonly messages: number;
  readonly receipts: number;
  /** How many were received more than once, duplicates or not. */
  readonly repeated: number;
  /** How often a message was sent again although a server may have acted on it before. */
  readonly duplicates: number;
  /** How many have no outcome. */
  readonly lost: number;
  /** What was told and is not so. */
  readonly untruths: readonly string[];
}

/** A request that its sender has given up arrives a moment later, or never. */
const moment = 20;

/** Holds the outcomes of the messages from number 0 on against what the servers know. */
export async function tallyOf({ messages, outcomes }: Sent, ledger: Ledger): Promise<Tally> {
  await sleep(moment);
  const markers = Array.from({ length: messages }, (_, number) => `m-${number}`);
  const untruths: string[] = [];
  const told = new Set<string>();
  for (const outcome of outcomes) {
    const marker = `m-${outcome.index}`;
    if (told.has(marker)) untruths.push(`${marker} has two outcomes.`);
    told.add(marker);
    if (!outcome.ok && !SendError.is(outcome.error)) untruths.push(`${marker} ended in ${inspect(outcome.error)}`);
    const untruth = untruthOf(outcome, ledger.of(marker));
    if (untruth !== undefined) untruths.push(`${marker}: ${untruth}\n${inspect(ledger.of(marker))}`);
  }
  return {
    messages,
    receipts: outcomes.filter(({ ok }) => ok).length,
    repeated: markers.filter((marker) => ledger.of(marker).length > 1).length,
    duplicates: markers.reduce((sum, marker) => sum + duplicatesOf(ledger.of(marker)), 0),
    lost: markers.filter((marker) => !told.has(marker)).length,
    untruths,
  };
}

/** The sums of several, as they are reported. */
export function totals(tallies: readonly Tally[]): { readonly [what: string]: number } {
  const sum = (count: "messages" | "repeated" | "duplicates" | "lost"): number => tallies.reduce((all, tally) => all + tally[count], 0);
  return {
    "messages sent through compositions that met faults": sum("messages"),
    "messages sent again after a refusal": sum("repeated"),
    "messages sent twice": sum("duplicates"),
    "messages lost": sum("lost"),
  };
}
