import { SendError } from "@wabakit/core/vendor";
import { exitCodes, type ExitCode } from "./exit-codes.ts";
import type { AnyMessage } from "./message.ts";
import type { Terminal } from "./terminal.ts";
import { providerOf, secretsOf, type Vendor } from "./vendors.ts";
import { curl, held, type HeldRequest, withoutProof, withoutSecrets } from "./wire.ts";

/** What would become of a message. */
export type Trial = { readonly request: HeldRequest; readonly error?: never } | { readonly error: SendError; readonly request?: never };

/** Makes the request of a message, without sending it. */
export async function trial(vendor: Vendor, message: AnyMessage, terminal: Terminal): Promise<Trial> {
  try {
    const request = await held(async (fetch) => {
      const provider = await providerOf(vendor, { ...terminal, log: undefined }, fetch);
      return provider.send(message as never); // it is checked at run time
    });
    if (request === undefined) throw new Error("A message was taken that never left.");
    return { request };
  } catch (error) {
    if (SendError.is(error)) return { error };
    throw error;
  }
}

/** Prints the request that would leave and the equivalent command, without secrets, and what preflight says. */
export async function printDryRun(vendor: Vendor, message: AnyMessage, terminal: Terminal): Promise<ExitCode> {
  const { request, error } = await trial(vendor, message, terminal);
  const { paint } = terminal;
  if (error !== undefined) {
    const { code, issues } = error;
    const told = issues.length === 0 ? [error.message] : issues.map((issue) => issue.message);
    const verdict = `${paint("bad", "✗")} preflight: ${code}; nothing would leave\n${told.map((line) => `  ${line}`).join("\n")}`;
    terminal.print({ preflight: { ok: false, code, issues, message: error.message } }, verdict);
    return exitCodes.refused;
  }
  const secrets = secretsOf(vendor);
  const { method, url, body } = request;
  const headers = withoutProof(request.headers, secrets);
  const text = withoutSecrets(typeof body === "string" ? body : "", secrets);
  const command = withoutSecrets(curl(request, secrets), secrets);
  const lines = [
    paint("strong", `${method} ${url}`),
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    "",
    indented(text),
    "",
    paint("faint", "# the same for a shell; <…> is a signature over the time, which only a program can make"),
    command,
    "",
    `${paint("good", "✓")} preflight: in order; nothing was sent`,
  ];
  terminal.print({ preflight: { ok: true }, request: { method, url, headers, body: parsed(text) }, curl: command }, lines.join("\n"));
  return exitCodes.done;
}

/** JSON for people; anything else as it is. */
function indented(text: string): string {
  const value = parsed(text);
  return value === text ? text : JSON.stringify(value, undefined, 2);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
