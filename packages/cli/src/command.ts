import type { Flags, Given } from "./arguments.ts";
import type { ExitCode } from "./exit-codes.ts";
import type { Terminal } from "./terminal.ts";

/** A subcommand: what `--help` says, and what it does. */
export interface Command<F extends Flags = Flags> {
  readonly about: string;
  /** What stands behind `wabakit` and its name, a line for each way to use it. */
  readonly usage: readonly string[];
  readonly flags: F;
  readonly examples: readonly (readonly [command: string, what: string])[];
  /** How many positional arguments it takes. Default: none. */
  readonly positionals?: { readonly least: number; readonly most: number };
  readonly run: (given: Given<F & typeof commonFlags>, terminal: Terminal, positionals: readonly string[]) => Promise<ExitCode>;
}

/** Flags of every subcommand. */
export const commonFlags = {
  json: { type: "switch", about: "JSON Lines on stdout, for programs" },
  quiet: { type: "switch", short: "q", about: "nothing but results and errors" },
  verbose: { type: "switch", about: "what goes over the wire, on stderr: the messages too, but no credentials" },
  help: { type: "switch", short: "h", about: "print this" },
} as const satisfies Flags;

/** Flags of every subcommand that talks to a vendor. */
export const vendorFlags = {
  vendor: { type: "text", value: "NAME", about: "which vendor; needed when more than one is set up" },
  config: { type: "text", value: "FILE", about: "the settings (default: wabakit.config.json in this folder, if there is one)" },
  from: { type: "text", value: "NUMBER", about: "the business number that sends" },
  "base-url": { type: "text", value: "URL", about: "where the vendor's API is: a mock's address" },
  set: {
    type: "texts",
    value: "OPTION=VALUE",
    about: "another option of the vendor's, such as accountId=10001; may be given several times",
  },
  timeout: { type: "number", value: "SECONDS", about: "how long a call may take (default 30)" },
} as const satisfies Flags;

/** Keeps the types of a command's flags. */
export const defineCommand = <const F extends Flags>(command: Command<F>): Command<F> => command;
