import type { Flags } from "./arguments.ts";
import { type Command, commonFlags } from "./command.ts";
import { commands } from "./commands.ts";
import { exitCodeTexts } from "./exit-codes.ts";
import { table } from "./table.ts";

const exitCodesHelp = `Exit codes:\n${table(
  exitCodeTexts.map(([code, meaning]) => [String(code), meaning]),
  "  ",
)}`;

/** What `wabakit --help` prints. */
export function overview(): string {
  const rows = Object.entries(commands).map(([name, { about }]) => [name, about]);
  return `Sends WhatsApp Business messages through whichever vendor, and looks after them.

Usage: wabakit COMMAND [options]

${table(rows, "  ")}

wabakit COMMAND --help says more, with examples. wabakit --version prints the version.

Credentials come from wabakit.config.json or from the environment: ITNIOTECH_API_KEY for itniotech's apiKey, and so on.
wabakit check says what is missing, or wrong.

${exitCodesHelp}
`;
}

/** What `wabakit COMMAND --help` prints. */
export function helpOf(name: string, { about, usage, flags, examples }: Command): string {
  return `${about}

${usage.map((line, index) => `${index === 0 ? "Usage:" : "      "} wabakit ${name} ${line}`.trimEnd()).join("\n")}

${table([...rowsOf(flags), ...rowsOf(commonFlags)], "  ")}

${examplesHelp(examples)}

${exitCodesHelp}
`;
}

export const examplesHelp = (examples: Command["examples"]): string =>
  `Examples:\n${examples.map(([command, what]) => `  ${what}\n    ${command}`).join("\n")}`;

const rowsOf = (flags: Flags): string[][] =>
  Object.entries(flags).map(([name, { short, value, about, type }]) => [
    `${short === undefined ? "" : `-${short}, `}--${name}${type === "switch" ? "" : ` ${value ?? "VALUE"}`}`,
    about,
  ]);
