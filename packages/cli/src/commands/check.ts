import { type Fetch, SendError } from "@wabakit/core/vendor";
import { defineCommand, vendorFlags } from "../command.ts";
import { exitCodes } from "../exit-codes.ts";
import { Problem } from "../problem.ts";
import { table } from "../table.ts";
import type { Terminal } from "../terminal.ts";
import { chosenVendors, providerOf, type Vendor } from "../vendors.ts";
import { type Finding, type Verdict, verdictOf } from "../verdict.ts";

export const check = defineCommand({
  about: `Checks each vendor that is set up, by asking it for its business numbers: the key, the signature, this machine's clock, whether its
address may call, the account, and the number that sends. Nothing is sent or changed.`,
  usage: ["[--vendor NAME]"],
  flags: vendorFlags,
  examples: [
    ["wabakit check", "every vendor that is set up"],
    ["wabakit check --vendor itniotech --json | jq .findings", "one, for a program"],
    ["wabakit check --quiet || notify", "only by the exit code: 0 if all is in order, 1 if not"],
  ],
  async run(given, terminal) {
    const verdicts = await Promise.all(chosenVendors(given, terminal).map((vendor) => checkVendor(vendor, terminal)));
    for (const one of verdicts) show(one, terminal);
    return verdicts.every(({ verdict }) => verdict.ok) ? exitCodes.done : exitCodes.refused;
  },
});

interface Checked {
  readonly id: string;
  readonly baseUrl: string;
  readonly verdict: Verdict;
  readonly skewMs?: number | undefined;
  readonly error?: SendError | undefined;
}

async function checkVendor(vendor: Vendor, terminal: Terminal): Promise<Checked> {
  const { id, entry, options } = vendor;
  const baseUrl = String(options["baseUrl"] ?? entry.baseUrl);
  let skewMs: number | undefined;
  const fetch: Fetch = async (url, init) => {
    const { now } = terminal.world;
    const asked = now();
    const response = await terminal.world.fetch(url, init);
    const told = Date.parse(response.headers.get("date") ?? "");
    // The header counts whole seconds, and the answer was made somewhere between asking and now.
    if (!Number.isNaN(told)) skewMs = Math.round((asked + now()) / 2 - (told + 500));
    return response;
  };
  const answer = { from: String(options["from"] ?? ""), signs: Object.values(entry.secretHeaders).includes(null) };
  try {
    const { phoneNumbers } = await providerOf(vendor, terminal, fetch);
    if (phoneNumbers === undefined) throw new Problem(`${id} has no read-only query to check with.`);
    const numbers = await phoneNumbers({ signal: terminal.world.signal });
    return { id, baseUrl, verdict: verdictOf({ ...answer, numbers, skewMs }), skewMs };
  } catch (error) {
    if (error instanceof Problem) return { id, baseUrl, verdict: { ok: false, findings: [], text: error.message } };
    if (!SendError.is(error) || error.code === "aborted") throw error;
    const documented = (await entry.facts()).codes[error.vendorCode ?? ""];
    return { id, baseUrl, verdict: verdictOf({ ...answer, error, documented, skewMs }), skewMs, error };
  }
}

const signs = {
  ok: { look: "good", sign: "✓" },
  wrong: { look: "bad", sign: "✗" },
  unknown: { look: "faint", sign: "?" },
} as const satisfies { [state in Finding["state"]]: unknown };

function show({ id, baseUrl, verdict, skewMs, error }: Checked, terminal: Terminal): void {
  const { ok, findings, text } = verdict;
  const { paint } = terminal;
  const rows = findings.map(({ concern, state, text: found }) => [paint(signs[state].look, signs[state].sign), concern, found]);
  const all = `${paint(ok ? "good" : "bad", ok ? "✓" : "✗")} ${paint("strong", id)}: ${text}`;
  const record = { vendor: id, baseUrl, ok, verdict: text, findings, skewMs, code: error?.code, vendorCode: error?.vendorCode };
  terminal.print(record, terminal.isQuiet || rows.length === 0 ? all : `${paint("strong", id)}  ${baseUrl}\n${table(rows, "  ")}\n${all}`);
}
