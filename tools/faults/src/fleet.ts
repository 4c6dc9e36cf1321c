import { type AnyProvider, type ProviderUnderTest, providerFor } from "../../conformance/src/providers.ts";
import type { AnswerFaultName, OpeningFaultName } from "./faults.ts";
import { type FaultyServer, startFaultyServer } from "./faulty-server.ts";
import { Ledger } from "./ledger.ts";

/** The providers that a composition is made of. */
export type Parts = readonly [a: AnyProvider, b: AnyProvider, c: AnyProvider];

/** Three vendors. */
export type Vendors = readonly [a: ProviderUnderTest, b: ProviderUnderTest, c: ProviderUnderTest];

/** A faulty server for each of three vendors, with one ledger. */
export interface Fleet {
  readonly vendors: Vendors;
  readonly parts: Parts;
  readonly servers: readonly FaultyServer[];
  readonly ledger: Ledger;
  readonly close: () => Promise<void>;
}

/** What a server answers the request that has a message for the first time there, for the second time, … */
export type Plan = (number: number, server: number) => readonly AnswerFaultName[];

/** Vendors in turn, with another one first each time, so that each is the primary and the backup of something. */
export function vendorsFrom(vendors: readonly ProviderUnderTest[], first: number): Vendors {
  const at = (place: number): ProviderUnderTest => {
    const vendor = vendors[(first + place) % vendors.length];
    if (vendor === undefined) throw new Error("There is no vendor.");
    return vendor;
  };
  return [at(0), at(1), at(2)];
}

/**
 * Starts three servers that answer each message, known by the number in its marker, as planned; after the plan's last, with success.
 *
 * @param openings what goes wrong with the first connection to each, the second, …
 */
export async function startFleet(vendors: Vendors, plan: Plan, openings: readonly (OpeningFaultName | "none")[] = []): Promise<Fleet> {
  const ledger = new Ledger();
  const start = (vendor: ProviderUnderTest, place: number): Promise<FaultyServer> =>
    startFaultyServer({
      vendor,
      openings,
      fault({ index, markers }) {
        const [marker = ""] = markers;
        const before = ledger.of(marker).filter((request) => request.vendor === vendor.id).length;
        const answer = plan(Number(marker.slice(2)), place)[before] ?? "none";
        ledger.note(marker, { vendor: vendor.id, index, answer });
        return answer;
      },
    });
  const [a, b, c] = vendors;
  const [atA, atB, atC] = await Promise.all([start(a, 0), start(b, 1), start(c, 2)]);
  const servers = [atA, atB, atC];
  return {
    vendors,
    parts: [providerFor(a, atA), providerFor(b, atB), providerFor(c, atC)],
    servers,
    ledger,
    close: async () => void (await Promise.all(servers.map((server) => server.close()))),
  };
}
