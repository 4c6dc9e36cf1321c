import { styleText } from "node:util";
import type { Fetch } from "@wabakit/core/vendor";

/** Where text goes. */
export interface Sink {
  readonly write: (text: string) => unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** Everything outside of the command. */
export interface World {
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly stdin: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean | undefined };
  readonly env: { readonly [name: string]: string | undefined };
  readonly cwd: string;
  /** Aborted by Ctrl-C, and when nobody reads the output any more. */
  readonly signal: AbortSignal;
  readonly fetch: Fetch;
  readonly now: () => number;
}

export type Look = "good" | "bad" | "warning" | "faint" | "strong";

const looks = { good: "green", bad: "red", warning: "yellow", faint: "dim", strong: "bold" } as const;

/** What a command says, and to whom. */
export interface Terminal {
  readonly world: World;
  readonly isJson: boolean;
  readonly isQuiet: boolean;
  /** The result, on stdout: a line of JSON with `--json`, else for people. */
  readonly print: (record: object, text: string) => void;
  /** On stderr: what helps, but is no result. Not with `--quiet`. */
  readonly note: (text: string) => void;
  /** On stderr: what must be known. */
  readonly warn: (text: string) => void;
  /** On stderr, with `--verbose`: what went over the wire. */
  readonly log: ((text: string) => void) | undefined;
  /** Text in a colour, where there are colours. */
  readonly paint: (look: Look, text: string) => string;
}

export interface TerminalFlags {
  readonly json: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
}

export function createTerminal(world: World, { json, quiet, verbose }: TerminalFlags): Terminal {
  const { stdout, stderr, env } = world;
  const say = (text: string): void => void stderr.write(`${harmless(text)}\n`);
  const coloured = hasColours(stdout, env);
  return {
    world,
    isJson: json,
    isQuiet: quiet,
    print: (record, text) => void stdout.write(json ? `${jsonLine(record)}\n` : `${harmless(text)}\n`),
    note: (text) => {
      if (!quiet) say(text);
    },
    warn: (text) => say(`wabakit: ${text}`),
    log: verbose ? say : undefined,
    paint: (look, text) => (coloured && !json ? coloursOf(look, text) : text),
  };
}

/** https://no-color.org, and the variable that Node and others know for the opposite. */
export function hasColours({ isTTY }: Sink, env: World["env"]): boolean {
  const { NO_COLOR: never = "", FORCE_COLOR: always = "" } = env;
  if (never !== "") return false;
  if (always !== "") return always !== "0" && always !== "false";
  return isTTY === true && env["TERM"] !== "dumb";
}

/** What decides is `hasColours`: `styleText` looks at another stream. */
const coloursOf = (look: Look, text: string): string => styleText(looks[look], text, { validateStream: false });

/** What others wrote may hold control characters, which move a terminal's cursor, rename its window or answer in the user's name. Colours stay. */
export const harmless = (text: string): string =>
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  text.replaceAll(/\u001b(?!\[[\d;]*m)|[\u0000-\u0008\u000b-\u001a\u001c-\u001f\u007f-\u009f]/g, (character) => escaped(character));

/** As JSON, in which the control characters that JSON lets stand are written as escapes too. */
export const jsonLine = (value: unknown): string => JSON.stringify(value).replaceAll(/[\u007f-\u009f\u2028\u2029]/g, escaped);

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
