import { createReadStream } from "node:fs";
import { writeFile } from "node:fs/promises";
import type { Message } from "@wabakit/core";
import { parse } from "csv-parse";

/** A line of the campaign's file. */
export interface Customer {
  readonly phone: string;
  readonly name: string;
  readonly parcel: string;
  readonly day: string;
}

/** One message of the campaign, with the key that makes it one. */
export interface CampaignEntry {
  readonly messageKey: string;
  readonly message: Message;
}

const columns = ["phone", "name", "parcel", "day"] as const;
const names = ["Ada", "Grace", "Edsger", "Barbara, Lady", "Leslie", "Radia", "Donald", "Frances"];
const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];

/** As many customers as that, of whom a few have no phone number that could be one. */
export async function writeCustomers(file: string, count: number, wrong: number): Promise<void> {
  const pick = (list: readonly string[], index: number): string => list[index % list.length] ?? "";
  const lines = Array.from({ length: count }, (_, index) => {
    // These numbers are never assigned.
    const phone = index < wrong ? "unknown" : `+447700900${123 + (index % 800)}`;
    return `${phone},"${pick(names, index)}",m-${index},${pick(days, index)}`;
  });
  await writeFile(file, `${columns.join(",")}\n${lines.join("\n")}\n`);
}

/** Reads a campaign a line at a time, however long the file is. */
export async function* entriesOf(file: string): AsyncGenerator<CampaignEntry> {
  const rows: AsyncIterable<Customer> = createReadStream(file).pipe(parse({ columns: true, trim: true, skip_empty_lines: true }));
  for await (const customer of rows) {
    const missing = columns.find((column) => typeof customer[column] !== "string" || customer[column] === "");
    if (missing !== undefined) throw new Error(`${file}: a line has no ${missing}; the columns are ${columns.join(", ")}.`);
    yield { messageKey: `parcel ${customer.parcel}`, message: toMessage(customer) };
  }
}

/** The campaign's template, with its variables filled in. */
export const toMessage = ({ phone, name, parcel, day }: Customer): Message => ({
  to: phone,
  type: "template",
  template: {
    name: "parcel_ready",
    language: "en_GB",
    components: [{ type: "body", parameters: [name, parcel, day].map((text) => ({ type: "text", text })) }],
  },
});
