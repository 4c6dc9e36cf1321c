import type { MessageFeature } from "@wabakit/core";
import { messageFeatures, messageTypes, samplesUsing } from "../../../conformance/src/messages.ts";
import { table } from "../../../repo-checks/src/marked.ts";
import { operations } from "../../../repo-checks/src/support.ts";
import type { MarkdownPage } from "../site/page.ts";
import type { DocumentedVendor } from "../vendors.ts";

/** What each vendor sends, each cell with a link to the operation that does it. */
export function matrixPage(vendors: readonly DocumentedVendor[]): MarkdownPage {
  const titles = vendors.map(({ id, name }) => `[${name}](${id}.html)`);
  const row = (name: string, link: string, call: string): string[] => [
    link === "" ? `\`${name}\`` : `[\`${name}\`](${link})`,
    ...vendors.map((vendor) => cell(vendor, call)),
  ];
  return {
    path: "reference/matrix",
    markdown: `# What each vendor sends

Made from the providers themselves: each is given a good message of every kind, in a mock. A ✓ leads to the operation that the call is. What a vendor does not send, or a
feature it does not honour, does not compile; from JavaScript it is refused as [\`unsupported\`](../guides/errors.md#unsupported) before anything leaves.

## Message types

${table(
  ["message type", ...titles],
  messageTypes.map((type) => row(type, `../guides/messages.md#${type.toLowerCase()}`, `send ${type}`)),
)}

## Features

${table(
  ["feature", ...titles],
  messageFeatures.map((feature) => [`\`${feature}\``, ...vendors.map((vendor) => featureCell(vendor, feature))]),
)}

## Besides sending

${table(
  ["call", ...titles],
  Object.keys(operations).map((call) => row(call, "", call)),
)}

## Refused by name

The vendor has no place for these parts; the error names the component.

${vendors.flatMap(({ name, refused }) => (refused.length === 0 ? [] : [`- ${name}: ${refused.join(", ")}`])).join("\n")}

## The whole of each API

Every operation is in the vendor's typed client, the facade or not.

${vendors.map(wholeApi).join("\n\n")}
`,
  };
}

const cell = (vendor: DocumentedVendor, call: string): string => linksTo(vendor, [call]) || "–";

/** The operations of the messages that take the feature, and which do not. */
function featureCell(vendor: DocumentedVendor, feature: MessageFeature): string {
  const refused = vendor.refusedIn.get(feature);
  if (refused === undefined) return "–";
  const taking = samplesUsing(feature).filter(({ message }) => !refused.includes(message.type));
  const links = linksTo(
    vendor,
    taking.map(({ message }) => `send ${message.type}`),
  );
  return refused.length === 0 ? links : `${links}, not in ${refused.map((type) => `\`${type}\``).join(", ")}`;
}

/** A ✓ for each operation that one of the calls is. */
function linksTo({ id, calls, operations: all }: DocumentedVendor, made: readonly string[]): string {
  const ids = new Set(made.map((call) => calls.get(call)));
  return all
    .filter((operation) => ids.has(operation.id))
    .map((operation) => `[✓ ${operation.id}](${id}.html#${operation.place})`)
    .join(", ");
}

const wholeApi = ({ id, name, operations: all, document }: DocumentedVendor): string => {
  const pushes = Object.keys(Object(document["webhooks"])).map((event) => `\`${event}\``);
  return `### ${name}\n\n${all.map((one) => `- [${one.id}](${id}.html#${one.place}): ${one.summary}`).join("\n")}\n\nPushes: ${pushes.length === 0 ? "it publishes no payload of them" : pushes.join(", ")}.`;
};
