import type * as Prompts from "@clack/prompts";
import { exitCodes } from "./exit-codes.ts";
import { Problem } from "./problem.ts";
import type { Terminal } from "./terminal.ts";

/** Asks for a yes or a no. */
export async function confirmed(message: string, terminal: Terminal): Promise<boolean> {
  const { confirm } = await prompts(terminal);
  return answered(await confirm({ message, initialValue: false }));
}

/** Asks for a choice. */
export async function chosen(message: string, names: readonly string[], terminal: Terminal): Promise<string> {
  const { select } = await prompts(terminal);
  return answered(await select({ message, options: names.map((value) => ({ value, label: value })) }));
}

/** Asks for a text. */
export async function asked(message: string, placeholder: string, terminal: Terminal): Promise<string> {
  const { text } = await prompts(terminal);
  return answered(
    await text({ message, placeholder, validate: (value = "") => (value.trim() === "" ? "Something must stand here." : undefined) }),
  );
}

/** Loaded only where somebody is asked. */
function prompts({ world: { stdin, stdout } }: Terminal): Promise<typeof Prompts> {
  if (stdin.isTTY !== true || stdout.isTTY !== true) throw new Problem("--interactive asks on a terminal; this is none.");
  return import("@clack/prompts");
}

/** What was answered; a Ctrl-C in a question ends the command. */
function answered<T extends string | boolean>(answer: T | typeof Prompts.CANCEL_SYMBOL): T {
  if (typeof answer === "symbol") throw new Problem("Nothing was done.", exitCodes.interrupted);
  return answer;
}
