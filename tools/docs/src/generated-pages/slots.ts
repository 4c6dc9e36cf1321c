import type { MessageType, SendErrorCode } from "@wabakit/core";
import { retryable } from "../../../../packages/core/src/vendor/meanings.ts";
import { print } from "../../../codegen/src/print.ts";
import { messageTypes } from "../../../conformance/src/messages.ts";
import { accepted, errorsTable } from "../../../repo-checks/src/errors-table.ts";
import type { Slots } from "../site/write-pages.ts";
import { type DocumentedVendor, sampleOf } from "../vendors.ts";

/** What the hand-written pages leave to the code. */
export const slots = (vendors: readonly DocumentedVendor[]): Slots => ({
  "errors table": errorsTable(),
  ...Object.fromEntries(Object.keys(accepted).map((code) => [`error ${code}`, errorFacts(code as SendErrorCode)])), // the keys of a table typed by them
  ...Object.fromEntries(messageTypes.map((type) => [`message ${type}`, messageSample(type, vendors)])),
  "vendor choices": choices(vendors, ""),
  "vendor choices zh": choices(vendors, "zh/"),
  "vendor codes": codesOf(vendors),
});

const errorFacts = (code: SendErrorCode): string =>
  `\`accepted\`: ${accepted[code].map((fate) => `\`"${fate}"\``).join(" or ")} · \`retryable\`: ${retryable.has(code) ? "`true`" : "`false`"}`;

/** Who sends a type, and how it is written. */
function messageSample(type: MessageType, vendors: readonly DocumentedVendor[]): string {
  const senders = vendors.flatMap(({ id, name, calls, operations }) => {
    const operation = operations.find((one) => one.id === calls.get(`send ${type}`));
    return operation === undefined ? [] : [`[${name}](../reference/${id}.html#${operation.place})`];
  });
  return `Sent by ${senders.join(", ")}.\n\n\`\`\`ts\nimport type { MessageOf } from "wabakit";\n\nconst message: MessageOf<"${type}"> = ${print(sampleOf(type))};\n\`\`\``;
}

const choices = (vendors: readonly DocumentedVendor[], folder: string): string =>
  `<ul class="choices">\n${vendors
    .map(({ id, name, provider }) => {
      const text =
        folder === ""
          ? `${provider.messageTypes.size} of ${messageTypes.length} message types`
          : `支持 ${provider.messageTypes.size} 种消息类型（共 ${messageTypes.length} 种）`;
      return `<li><a href="guides/start-${id}.html"><strong>${name}</strong>${text}</a></li>`;
    })
    .join("\n")}\n</ul>`;

/** Which of a vendor's codes become which of ours. */
function codesOf(vendors: readonly DocumentedVendor[]): string {
  return vendors
    .map(({ id, name, vendor }) => {
      const byCode = Map.groupBy(Object.entries(vendor.codes), ([, meaning]) =>
        typeof meaning === "string" ? meaning : meaning.mayBeSent,
      );
      const rows = [...byCode].map(
        ([code, entries]) => `- [\`${code}\`](#${code}): ${entries.map(([vendorCode]) => `\`${vendorCode}\``).join(", ")}`,
      );
      return `### ${name}\n\nWhat each number means: [${name}'s codes](../reference/${id}.html#/codes).\n\n${rows.toSorted().join("\n")}`;
    })
    .join("\n\n");
}
