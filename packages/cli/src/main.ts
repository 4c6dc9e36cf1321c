import { OptionError, SendError } from "@wabakit/core/vendor";
import { readArguments } from "./arguments.ts";
import { type Command, commonFlags } from "./command.ts";
import { commands } from "./commands.ts";
import { exitCodes, type ExitCode } from "./exit-codes.ts";
import { helpOf, overview } from "./help.ts";
import { didYouMean } from "./nearest.ts";
import { Problem } from "./problem.ts";
import { exitCodeOf, sendErrorText } from "./send-error-text.ts";
import { createTerminal, harmless, jsonLine, type World } from "./terminal.ts";
import { version } from "./version.ts";

/** Runs the command with these arguments. Never rejects: whatever goes wrong is told on stderr, and by the exit code. */
export async function main(args: readonly string[], world: World): Promise<ExitCode> {
  try {
    return await dispatch(args, world);
  } catch (error) {
    world.stderr.write(args.includes("--json") ? `${jsonLine({ error: factsOf(error) })}\n` : `wabakit: ${harmless(textOf(error))}\n`);
    return codeOf(error);
  }
}

async function dispatch(args: readonly string[], world: World): Promise<ExitCode> {
  const [first = "--help", second = ""] = args;
  if (first === "--version") return printed(world, `${version()}\n`);
  if (first === "--help" || first === "-h") return printed(world, overview());
  const names = Object.keys(commands);
  const name = [`${first} ${second}`, first].find((words) => Object.hasOwn(commands, words));
  const listed = name === undefined ? undefined : commands[name];
  if (name === undefined || listed === undefined) return withoutCommand(first, second, names, world);
  const rest = args.slice(name.split(" ").length);
  const command = await listed.load?.();
  if (command === undefined) return listed.run?.(rest, world) ?? exitCodes.done;
  if (rest.includes("--help") || rest.includes("-h")) return printed(world, helpOf(name, command));
  const { given, positionals } = readArguments(rest, { ...command.flags, ...commonFlags });
  checkPositionals(name, command, positionals);
  // `given` has the flags of this very command; which ones those are is its own matter.
  return command.run(given, createTerminal(world, given), positionals);
}

/** A first word alone, of commands that are called by two: what there is. */
function withoutCommand(first: string, second: string, names: readonly string[], world: World): ExitCode {
  const under = names.filter((name) => name.startsWith(`${first} `));
  const list = under.map((name) => `  wabakit ${name}\n`).join("");
  if (under.length > 0 && /^(?:--help|-h)$/.test(second)) return printed(world, list);
  if (under.length > 0)
    throw new Problem(`wabakit ${first} is one of\n${list}${didYouMean(`${first} ${second}`.trim(), under).trim()}`.trimEnd());
  if (first.startsWith("-")) throw new Problem(`The command comes first: wabakit send ${first} …. wabakit --help lists the commands.`);
  throw new Problem(`There is no command ${first}.${didYouMean(first, names)} wabakit --help lists them.`);
}

function checkPositionals(
  name: string,
  { positionals: { least, most } = { least: 0, most: 0 }, usage }: Command,
  given: readonly string[],
): void {
  const [extra] = given.slice(most);
  if (extra !== undefined) throw new Problem(`${JSON.stringify(extra)} is one argument too many. Usage: wabakit ${name} ${usage[0] ?? ""}`);
  if (given.length < least) throw new Problem(`Something is missing. Usage: wabakit ${name} ${usage[0] ?? ""}`);
}

function printed({ stdout }: World, text: string): ExitCode {
  stdout.write(text);
  return exitCodes.done;
}

function textOf(error: unknown): string {
  if (SendError.is(error)) return sendErrorText(error);
  if (error instanceof Problem || error instanceof OptionError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function factsOf(error: unknown): object {
  if (!SendError.is(error)) return { message: textOf(error) };
  const { code, provider, accepted, retryable, retryAfterMs, status, vendorCode, vendorMessage, requestId, issues, message, docs } = error;
  return { code, message, provider, accepted, retryable, retryAfterMs, status, vendorCode, vendorMessage, requestId, issues, docs };
}

function codeOf(error: unknown): ExitCode {
  if (SendError.is(error)) return exitCodeOf(error);
  if (error instanceof Problem) return error.exitCode;
  return error instanceof OptionError ? exitCodes.misused : exitCodes.refused;
}
