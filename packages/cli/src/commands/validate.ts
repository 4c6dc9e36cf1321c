import type { Issue } from "@wabakit/core";
import type { Preflight } from "@wabakit/core/vendor";
import type { Flags } from "../arguments.ts";
import { defineCommand, vendorFlags } from "../command.ts";
import { trial } from "../dry-run.ts";
import { exitCodes } from "../exit-codes.ts";
import { asObject, readJson } from "../input.ts";
import { didYouMean } from "../nearest.ts";
import { Problem } from "../problem.ts";
import { chosenVendor, standIn, type Vendor, type VendorGiven } from "../vendors.ts";
import { entryOf } from "../settings.ts";
import type { Terminal } from "../terminal.ts";

const flags = {
  operation: { type: "text", value: "ID", about: "which operation's request it is: sendTemplateMessage (default: the one it fits best)" },
} as const satisfies Flags;

export const validate = defineCommand({
  about: `Holds a file against a vendor's contract: the body of a request, or a message as wabakit takes it ({ to, type, … }). Nothing is sent, and no
credentials are needed.`,
  usage: ["FILE --vendor NAME [--operation ID]"],
  positionals: { least: 1, most: 1 },
  flags: { ...flags, ...vendorFlags },
  examples: [
    ["wabakit validate request.json --vendor itniotech", "the body of a request"],
    ["wabakit validate request.json --vendor uspeedo --operation sendMessage", "of this operation"],
    ["cat message.json | wabakit validate - --vendor innopaas --json", "a message from stdin, for a program"],
  ],
  async run({ operation, ...given }, terminal, [file = "-"]) {
    const body = asObject(await readJson(file, terminal.world), file);
    const vendor = vendorFor(given, terminal);
    const { what, issues } =
      isMessage(body) && operation === undefined
        ? await heldAsMessage(vendor, body, terminal)
        : await heldAsRequest(vendor, body, operation);
    const ok = issues.length === 0;
    const told = issues.map(({ message, vendorCode }) => `\n  ${message}${vendorCode === undefined ? "" : ` (${vendorCode})`}`).join("");
    const sign = terminal.paint(ok ? "good" : "bad", ok ? "✓" : "✗");
    terminal.print(
      { vendor: vendor.id, as: what, ok, issues },
      `${sign} ${file === "-" ? "stdin" : file}, as ${what} of ${vendor.id}: ${ok ? "valid" : "not valid"}${told}`,
    );
    return ok ? exitCodes.done : exitCodes.refused;
  },
});

/** Settings are welcome, and not needed: a stand-in takes their place. */
function vendorFor(given: VendorGiven, terminal: Terminal): Vendor {
  if (given.vendor === undefined) return standIn(chosenVendor(given, terminal));
  return standIn({ id: given.vendor, entry: entryOf(given.vendor), options: {} });
}

/** Whether it is a message in wabakit's words: no vendor's request has a type with a member of its name, and `to`. */
const isMessage = (body: { readonly [member: string]: unknown }): boolean => {
  const { to, type } = body;
  return to !== undefined && typeof type === "string" && body[type] !== undefined;
};

interface Held {
  readonly what: string;
  readonly issues: readonly Issue[];
}

async function heldAsMessage(vendor: Vendor, message: { readonly [member: string]: unknown }, terminal: Terminal): Promise<Held> {
  const { error } = await trial(vendor, message, terminal);
  const what = `a ${String(message["type"])} message`;
  if (error === undefined) return { what, issues: [] };
  return { what, issues: error.issues.length > 0 ? error.issues : [{ path: "", rule: error.code, message: error.message }] };
}

async function heldAsRequest({ entry }: Vendor, body: object, asked: string | undefined): Promise<Held> {
  const [preflight, { operations }] = await Promise.all([entry.preflight(), entry.facts()]);
  const ids = Object.values(operations);
  const candidates = Object.entries(operations).filter(([, id]) => asked === undefined || id === asked);
  const [best] = candidates.map(([operation, id]) => held(preflight, operation, id, body)).toSorted((a, b) => misfit(a) - misfit(b));
  if (best === undefined)
    throw new Problem(`There is no operation ${asked ?? ""}; there are ${ids.join(", ")}.${didYouMean(asked ?? "", ids)}`);
  return best;
}

/** Rules whose breach says that it is another operation's request, more than that something in this one is wrong. */
const telling: ReadonlySet<string> = new Set(["oneOf", "const", "additionalProperties"]);

const misfit = ({ issues }: Held): number => issues.reduce((sum, { rule }) => sum + (telling.has(rule) ? 10 : 1), 0);

const held = (preflight: Preflight, operation: string, id: string, body: object): Held => ({
  what: `the request ${id} (${operation})`,
  issues: preflight(operation, body),
});
