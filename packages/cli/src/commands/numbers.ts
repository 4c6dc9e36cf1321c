import { defineCommand, vendorFlags } from "../command.ts";
import { exitCodes } from "../exit-codes.ts";
import { createListing } from "../listing.ts";
import { Problem } from "../problem.ts";
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
    const titles = ["VENDOR", "NUMBER", "NAME", "STATUS", "QUALITY", "TIER"];
    const listing = createListing(terminal, titles, "There are no numbers.");
    for (const vendor of chosenVendors(given, terminal)) {
      const { phoneNumbers } = await providerOf(vendor, terminal);
      if (phoneNumbers === undefined) throw new Problem(`${vendor.id} lists no numbers.`);
      for (const { raw: _, ...one } of await phoneNumbers({ signal: terminal.world.signal })) {
        const { number, displayName = "-", status = "-", quality = "-", messagingTier = "-" } = one;
        listing.add({ provider: vendor.id, ...one }, [vendor.id, number, displayName, status, quality, messagingTier]);
      }
    }
    listing.end();
    return exitCodes.done;
  },
});
