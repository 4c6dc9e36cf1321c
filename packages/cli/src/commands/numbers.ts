import { defineCommand, vendorFlags } from "../command.ts";
import { exitCodes } from "../exit-codes.ts";
import { Problem } from "../problem.ts";
import { table } from "../table.ts";
import { chosenVendors, providerOf } from "../vendors.ts";

export const numbers = defineCommand({
  about: "Lists the business numbers of each vendor that is set up: what they may do, and how recipients take what they send.",
  usage: ["[--vendor NAME]"],
  flags: vendorFlags,
  examples: [
    ["wabakit numbers", "as a table"],
    [`wabakit numbers --json | jq -r 'select(.status == "CONNECTED").number'`, "those that can send"],
  ],
  async run(given, terminal) {
    const rows: string[][] = [];
    for (const vendor of chosenVendors(given, terminal)) {
      const { phoneNumbers } = await providerOf(vendor, terminal);
      if (phoneNumbers === undefined) throw new Problem(`${vendor.id} lists no numbers.`);
      for (const { raw: _, ...number } of await phoneNumbers({ signal: terminal.world.signal })) {
        if (terminal.isJson) terminal.print({ provider: vendor.id, ...number }, "");
        rows.push([
          vendor.id,
          number.number,
          number.displayName ?? "-",
          number.status ?? "-",
          number.quality ?? "-",
          number.messagingTier ?? "-",
        ]);
      }
    }
    const head = ["VENDOR", "NUMBER", "NAME", "STATUS", "QUALITY", "TIER"].map((title) => terminal.paint("strong", title));
    if (!terminal.isJson) terminal.print({}, rows.length === 0 ? "There are no numbers." : table([head, ...rows]));
    return exitCodes.done;
  },
});
