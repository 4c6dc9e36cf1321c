import { providersUnderTest } from "../../../conformance/src/providers.ts";
import { type FaultyServer, startFaultyServer } from "../../../faults/src/faulty-server.ts";
import type { AnswerFaultName } from "../../../faults/src/faults.ts";
import { senderData, type SenderData } from "../senders.ts";
import type { Took } from "./summary.ts";

/** A vendor's server with its troubles, which knows what it took. */
export interface VendorServer extends Took {
  readonly sender: SenderData;
  readonly server: FaultyServer;
}

/** What goes wrong at a server, by how many requests it happens once. */
export type Troubles = { readonly [trouble in AnswerFaultName]?: number };

/** Answers after which a message was not taken. A reset leaves the sender in the dark: this server has taken the message. */
const notTaken: ReadonlySet<AnswerFaultName> = new Set(["page-429", "page-503"]);

/** Starts a server for each of the first vendors of the registry: the primary, the backup. */
export async function startVendorServers(troubles: readonly Troubles[]): Promise<VendorServer[]> {
  const vendors = await providersUnderTest();
  return Promise.all(
    troubles.map(async (own, place) => {
      const vendor = vendors[place];
      if (vendor === undefined) throw new Error(`There are only ${vendors.length} vendors.`);
      const took = new Map<string, number>();
      const server = await startFaultyServer({
        vendor,
        fault({ index, markers: [marker = ""] }) {
          const answer = troubleAt(own, index + 1);
          if (!notTaken.has(answer)) took.set(marker, (took.get(marker) ?? 0) + 1);
          return answer;
        },
      });
      return { vendor: vendor.id, took, server, sender: senderData(vendor, server) };
    }),
  );
}

function troubleAt(troubles: Troubles, request: number): AnswerFaultName {
  const [trouble] = Object.entries(troubles).find(([, every]) => request % every === 0) ?? [];
  return trouble === undefined ? "none" : (trouble as AnswerFaultName); // a key of a table typed by them
}
