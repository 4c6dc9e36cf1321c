import { messageFailure } from "@wabakit/core/webhook";
import { defineCommand, vendorFlags } from "../command.ts";
import { exitCodes } from "../exit-codes.ts";
import { registry } from "../generated/registry.ts";
import { didYouMean } from "../nearest.ts";
import { Problem } from "../problem.ts";
import { entryOf } from "../settings.ts";
import type { Terminal } from "../terminal.ts";
import type { DocumentedCode } from "../vendor-entry.ts";

export const explain = defineCommand({
  about: `Says what a vendor's code means, and what to do now: from the vendor's contract. It knows Meta's codes too, which come with failed statuses.`,
  usage: ["CODE [--vendor NAME]"],
  positionals: { least: 1, most: 1 },
  flags: { vendor: vendorFlags.vendor },
  examples: [
    ["wabakit explain -117 --vendor itniotech", "one vendor's code, by number or name"],
    ["wabakit explain 131047", "Meta's code of a message that failed after it was taken"],
    ["wabakit explain insufficientBalance", "what every vendor says for it"],
  ],
  async run({ vendor }, terminal, [code = ""]) {
    const ids = vendor === undefined ? Object.keys(registry) : [vendor];
    const explained = (await Promise.all(ids.map((id) => explanations(id, code)))).flat();
    for (const one of explained) showExplanation(one, terminal);
    if (explained.length > 0 || showMeta(code, terminal)) return exitCodes.done;
    throw new Problem(await unknownText(code, ids), exitCodes.refused);
  },
});

interface Explanation {
  readonly id: string;
  readonly code: string;
  readonly documented: DocumentedCode;
  /** As `SendError` says it. */
  readonly meaning: { readonly code: string; readonly accepted: "no" | "unknown" } | undefined;
}

/** What one vendor documents under this number or name. */
async function explanations(id: string, asked: string): Promise<Explanation[]> {
  const entry = entryOf(id);
  const [{ codes }, meanings] = await Promise.all([entry.facts(), entry.meanings()]);
  return Object.entries(codes)
    .filter(([code, { name }]) => code === asked || name === asked)
    .map(([code, documented]) => {
      const meaning = meanings[code];
      const fate =
        typeof meaning === "string"
          ? { code: meaning, accepted: "no" as const }
          : meaning && { code: meaning.mayBeSent, accepted: "unknown" as const };
      return { id, code, documented, meaning: fate };
    });
}

const fates = {
  no: "the vendor does not have the message: it can be sent again",
  unknown: "the vendor may have the message: look before you send it again",
};

function showExplanation({ id, code, documented, meaning }: Explanation, terminal: Terminal): void {
  const { name, meaning: means, action, operations, "x-confidence": confidence } = documented;
  const lines = [
    terminal.paint("strong", `${id} ${code}: ${name}`),
    `  ${means.trim().replaceAll("\n", " ")}`,
    `  What to do: ${action.trim().replaceAll("\n", " ")}`,
    ...(meaning === undefined ? [] : [`  In wabakit: ${meaning.code}; ${fates[meaning.accepted]}.`]),
    ...(operations === undefined ? [] : [`  Answered by: ${operations.join(", ") || "no documented operation"}.`]),
    ...(confidence === undefined ? [] : [`  How sure this is: ${confidence}.`]),
  ];
  const record = {
    vendor: id,
    code,
    name,
    meaning: means,
    action,
    sendError: meaning?.code,
    accepted: meaning?.accepted,
    operations,
    confidence,
  };
  terminal.print(record, lines.join("\n"));
}

/** Meta's codes are the same with every vendor; they say why a message failed after it was taken. */
function showMeta(code: string, terminal: Terminal): boolean {
  const { code: sendError } = messageFailure(code, undefined);
  if (sendError === "rejected") return false; // which is what it says of every code it does not know
  const text = `${terminal.paint("strong", `Meta ${code}`)}: ${sendError}. It comes with a failed status, after the vendor took the message.`;
  terminal.print({ vendor: "meta", code, sendError }, text);
  return true;
}

async function unknownText(code: string, ids: readonly string[]): Promise<string> {
  const known = (await Promise.all(ids.map((id) => entryOf(id).facts()))).flatMap(({ codes }) =>
    Object.entries(codes).flatMap(([number, { name }]) => [number, name]),
  );
  const where = ids.length === 1 ? `${ids[0] ?? ""} documents` : "No vendor documents";
  return ids.length === 1 ? `${where} no code ${code}.${didYouMean(code, known)}` : `${where} a code ${code}.${didYouMean(code, known)}`;
}
