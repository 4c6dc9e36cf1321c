import { withRetry } from "wabakit";
import type { Flags } from "../arguments.ts";
import { bulkFlags } from "../bulk/flags.ts";
import { defineCommand, vendorFlags } from "../command.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { asObject, readJson } from "../input.ts";
import { type AnyMessage, type MessageGiven, messageFlags, messageFrom, typesIn } from "../message.ts";
import { Problem } from "../problem.ts";
import { asked, chosen } from "../prompts.ts";
import type { Terminal } from "../terminal.ts";
import { chosenVendor, providerOf, type Vendor, type VendorGiven, vendorsSetUp } from "../vendors.ts";
import { printDryRun } from "../dry-run.ts";

const sendFlags = {
  "dry-run": { type: "switch", about: "send nothing: print the request that would leave, and what preflight says of it" },
  interactive: { type: "switch", short: "i", about: "ask for what is missing; on a terminal only" },
  attempts: { type: "count", value: "N", about: "how often a message is tried that certainly was not taken (default 3)" },
} as const satisfies Flags;

export const send = defineCommand({
  about: "Sends a message, or one for each row of a file.",
  usage: [
    "--to NUMBER --text TEXT [options]",
    "--to NUMBER --template NAME --language CODE [--param TEXT …]",
    "--message FILE",
    "--file ROWS --template NAME --language CODE [--per-second N]",
  ],
  flags: { ...messageFlags, ...bulkFlags, ...sendFlags, ...vendorFlags },
  examples: [
    [`wabakit send --vendor itniotech --to +447700900123 --text "hello"`, "a text, to somebody who has written within 24 hours"],
    [`wabakit send --to +447700900123 --template parcel_ready --language en_US --param Ada --param 4471`, "a template, at any time"],
    [`wabakit send --to +447700900123 --document https://example.com/bill.pdf --filename bill.pdf --dry-run`, "what would leave"],
    [`echo '{"type":"buttons","buttons":{…}}' | wabakit send --to +447700900123 --message -`, "any type, as JSON"],
    [
      `wabakit send --file rows.csv --to "{phone}" --template parcel_ready --language en_US --param "{name}" --per-second 20`,
      "a row each; the same command again goes on where it was interrupted, and sends none twice",
    ],
    ["wabakit send --interactive", "asks for the vendor, the number and the text"],
    ["wabakit send --file messages.jsonl --dry-run", "a whole message in each line; what of them is broken"],
  ],
  async run(flags, terminal) {
    const { file } = flags;
    if (file !== undefined) {
      const { sendFile } = await import("../bulk/bulk.ts");
      return sendFile(file, chosenVendor(flags, terminal), flags, terminal);
    }
    checkAlone(flags);
    const given = flags.interactive ? await completed(flags, terminal) : flags;
    const message = await messageOf(given, terminal);
    const vendor = chosenVendor(given, terminal);
    if (given["dry-run"]) return printDryRun(vendor, message, terminal);
    return sendOne(vendor, message, given.attempts, terminal);
  },
});

/** The flags, with what is missing asked for. */
async function completed<G extends MessageGiven & VendorGiven>(given: G, terminal: Terminal): Promise<G> {
  const ids = vendorsSetUp(given, terminal);
  const vendor = given.vendor ?? (ids.length > 1 ? await chosen("Through which vendor?", ids, terminal) : undefined);
  const to = given.to ?? (await asked("To which number, with country code?", "+447700900123", terminal));
  const isText = typesIn(given).length === 0 && given.message === undefined;
  const text = isText ? await asked("What is the text?", "hello", terminal) : given.text;
  return { ...given, vendor, to, text };
}

/** What is said of many messages means nothing for one. */
function checkAlone(given: { readonly [flag: string]: unknown }): void {
  const flag = Object.keys(bulkFlags).find((name) => given[name] !== undefined && given[name] !== false);
  if (flag !== undefined) throw new Problem(`--${flag} goes with --file.`);
}

/** The one message that the flags say, or that the file holds. */
async function messageOf(given: MessageGiven, { world }: Terminal): Promise<AnyMessage> {
  if (given.message === undefined) {
    if (given.to === undefined) throw new Problem("Say who it goes to: --to +447700900123.");
    return messageFrom(given);
  }
  const [type] = typesIn(given);
  if (type !== undefined) throw new Problem(`--message and --${type} are two messages; give one of them.`);
  const message = asObject(await readJson(given.message, world), given.message);
  return given.to === undefined ? message : { ...message, to: given.to };
}

async function sendOne(vendor: Vendor, message: AnyMessage, attempts: number | undefined, terminal: Terminal): Promise<ExitCode> {
  const provider = withRetry(await providerOf(vendor, terminal), { attempts });
  // The provider checks the message at run time, whatever it is.
  const { messageId, provider: id, requestId } = await provider.send(message as never, { signal: terminal.world.signal });
  terminal.print({ messageId, provider: id, requestId }, `${terminal.paint("good", "✓")} ${id} took the message: ${messageId}`);
  return exitCodes.done;
}
