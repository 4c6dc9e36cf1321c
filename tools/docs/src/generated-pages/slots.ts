import type { SendErrorCode } from "@wabakit/core";
import { messageTypes } from "../../../conformance/src/messages.ts";
import { accepted, errorsTable, isRetryable } from "../../../repo-checks/src/errors-table.ts";
import { table } from "../../../repo-checks/src/marked.ts";
import type { Guide } from "../site/sources.ts";
import type { Link, Slots } from "../site/write-pages.ts";
import type { DocumentedVendor } from "../vendors.ts";
import { messageSample } from "./message-samples.ts";
import { vendorSlots } from "./vendor-slots.ts";

/** What the hand-written pages leave to the code. */
export async function slots(vendors: readonly DocumentedVendor[], guides: readonly Guide[]): Promise<Slots> {
  const samples = await Promise.all(messageTypes.map(async (type) => [`message ${type}`, await messageSample(type, vendors)] as const));
  return {
    "errors table": errorsTable,
    ...Object.fromEntries(Object.keys(accepted).map((code) => [`error ${code}`, () => errorFacts(code as SendErrorCode)])), // the keys of a table typed by them
    ...Object.fromEntries(samples),
    "guides to choose from": (link) => guidesByWish(guides, link),
    ...vendorSlots(vendors),
  };
}

const errorFacts = (code: SendErrorCode): string =>
  `\`accepted\`: ${accepted[code].map((fate) => `\`"${fate}"\``).join(" or ")} · \`retryable\`: ${isRetryable(code) ? "`true`" : "`false`"}`;

/** A line for each guide that says who should read it. */
const guidesByWish = (guides: readonly Guide[], link: Link): string =>
  table(
    ["You want to", "Read"],
    guides.flatMap(({ answers, title, path }) =>
      answers === undefined ? [] : [[answers, `[${title}](${link(path.replace(/html$/, "md"))})`]],
    ),
  );
