import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { WebhookEvent } from "@wabakit/core";
import type { RawWebhook } from "@wabakit/core/webhook";
import { type Document, readDocument } from "../../codegen/src/document.ts";
import { readRegistry, type Vendor } from "../../codegen/src/registry.ts";

/** A vendor that pushes, with its contract, its fixtures and its built `./webhook`. */
export interface PushingVendor {
  readonly id: string;
  readonly document: Document;
  readonly fixtures: readonly Fixture[];
  /** What each fixture becomes, without `eventId`, `provider` and `raw`. */
  readonly expected: { readonly [fixture: string]: object };
  /** Reads a push that nothing proves to be the vendor's. */
  readonly parse: (rawBody: string) => Promise<WebhookEvent[]>;
}

export interface Fixture {
  /** The webhook's name in the contract, and the variant after a dash: `billing-event-free`. */
  readonly name: string;
  readonly text: string;
}

/** Every vendor of `specs/redocly.yaml` with a `./webhook`; their packages must be built. */
export const pushingVendors = (): Promise<PushingVendor[]> =>
  Promise.all(
    readRegistry()
      .filter((vendor) => existsSync(join(folderOf(vendor), "src/webhook.ts")))
      .map(load),
  );

const folderOf = ({ output }: Vendor): string => dirname(dirname(output));

async function load(vendor: Vendor): Promise<PushingVendor> {
  const fixtures = join(dirname(vendor.spec), "webhooks");
  const [document, { parseWebhook }, { expected }] = await Promise.all([
    readDocument(vendor.spec),
    // Every vendor's ./webhook exports it; its options differ, but for this one.
    import(pathToFileURL(join(folderOf(vendor), "dist/webhook.js")).href) as Promise<{
      parseWebhook: (request: RawWebhook, options: { unsigned: true }) => Promise<WebhookEvent[]>;
    }>,
    // Every vendor that pushes has a table there.
    import(`./pushes/${vendor.id}.ts`) as Promise<{ expected: PushingVendor["expected"] }>,
  ]);
  return {
    id: vendor.id,
    document,
    fixtures: readdirSync(fixtures).map((file) => ({
      name: file.replace(/\.json$/, ""),
      text: readFileSync(join(fixtures, file), "utf8"),
    })),
    expected,
    parse: (rawBody) => parseWebhook({ headers: {}, rawBody }, { unsigned: true }),
  };
}
