import type { MessageType } from "@wabakit/core";
import { print } from "../../../codegen/src/print.ts";
import { formatted } from "../reference/samples.ts";
import type { Link } from "../site/write-pages.ts";
import { type DocumentedVendor, sampleOf } from "../vendors.ts";

/** Who sends a type, and how it is written. */
export async function messageSample(type: MessageType, vendors: readonly DocumentedVendor[]): Promise<(link: Link) => string> {
  const code = await formatted(
    `import type { MessageOf } from "wabakit";\n\nconst message: MessageOf<"${type}"> = ${print(sampleOf(type))};`,
  );
  return (link) => `Sent by ${sendersOf(type, vendors, link).join(", ")}.\n\n\`\`\`ts\n${code}\`\`\``;
}

const sendersOf = (type: MessageType, vendors: readonly DocumentedVendor[], link: Link): string[] =>
  vendors.flatMap(({ id, name, calls, operations }) => {
    const operation = operations.find((one) => one.id === calls.get(`send ${type}`));
    return operation === undefined ? [] : [`[${name}](${link(`reference/${id}.html#${operation.place}`)})`];
  });
