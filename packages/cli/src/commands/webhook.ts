import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { WebhookEvent } from "@wabakit/core";
import { OptionError } from "@wabakit/core/vendor";
import { webhookListener, type WebhookParser } from "@wabakit/core/webhook";
import type { Flags } from "../arguments.ts";
import { defineCommand, vendorFlags } from "../command.ts";
import { exitCodes } from "../exit-codes.ts";
import { registry } from "../generated/registry.ts";
import { Problem } from "../problem.ts";
import { entryOf, readSettings, settingsFile } from "../settings.ts";
import type { Terminal } from "../terminal.ts";
import { webhookOptionsOf, webhookVariableOf } from "../vendors.ts";

const flags = {
  port: { type: "text", value: "N", about: "port to listen on; 0 takes a free one (default 3000)" },
  host: { type: "text", value: "ADDRESS", about: "address to listen on (default 127.0.0.1, this machine only)" },
  unsigned: { type: "switch", about: "take pushes that prove nothing; the default where the vendor's never do" },
} as const satisfies Flags;

export const listenToWebhook = defineCommand({
  about: `Listens for a vendor's pushes and prints each event as it comes. Give the vendor, or a mock, the address that it prints; for a vendor it must be
reachable from outside, by a tunnel for example.`,
  usage: ["--vendor NAME [--port N]"],
  flags: { ...flags, vendor: vendorFlags.vendor, config: vendorFlags.config },
  examples: [
    ["wabakit webhook listen --vendor itniotech --port 3000", "pushes of itniotech, on this machine"],
    ["wabakit mock --webhook-url http://127.0.0.1:3000", "a mock that pushes there, beside it"],
    [`wabakit webhook listen --vendor itniotech --json | jq 'select(.type == "message-received").message'`, "what users write"],
  ],
  async run({ port, host = "127.0.0.1", unsigned, ...given }, terminal) {
    const id = given.vendor ?? readSettings(given.config, terminal.world).vendor;
    if (id === undefined) throw new Problem(`Say whose pushes: --vendor ${publishing().join(" or --vendor ")}.`);
    const parse = await parserOf(id, unsigned, webhookOptionsOf(id, given.config, terminal));
    const onEvent = (event: WebhookEvent): void => terminal.print(withoutRaw(event), lineOf(event, terminal));
    const onError = (error: unknown): void =>
      terminal.warn(`a push was not taken: ${error instanceof Error ? error.message : String(error)}`);
    const server = createServer(
      webhookListener(parse, { onEvent, onError }) as (request: IncomingMessage, response: ServerResponse) => void,
    );
    const address = await listening(server, portOf(port), host);
    terminal.note(`Listening for pushes of ${id} on ${address}. Ctrl-C ends it.`);
    await new Promise<void>((resolve) => {
      if (terminal.world.signal.aborted) resolve();
      else terminal.world.signal.addEventListener("abort", () => resolve(), { once: true });
    });
    server.close();
    server.closeAllConnections();
    return exitCodes.done;
  },
});

/** The vendors that publish what they push. */
const publishing = (): string[] => Object.entries(registry).flatMap(([name, { webhook }]) => (webhook === undefined ? [] : [name]));

async function parserOf(id: string, unsigned: boolean, configured: { readonly [option: string]: unknown }): Promise<WebhookParser> {
  const entry = entryOf(id);
  const parseWebhook = await entry.webhook?.();
  if (parseWebhook === undefined)
    throw new Problem(`${id} publishes nothing of what it pushes, so it cannot be read; ${publishing().join(" and ")} do.`);
  const options = unsigned || entry.webhookCredentials.length === 0 ? { unsigned: true } : configured;
  const parse: WebhookParser = (request) => parseWebhook(request, options as never); // it checks them
  await checked(id, entry.webhookCredentials, parse);
  return parse;
}

/** Options that cannot be worked with are told now, not with the first push. */
async function checked(id: string, names: readonly string[], parse: WebhookParser): Promise<void> {
  try {
    await parse({ headers: {}, rawBody: "" });
  } catch (error) {
    if (!(error instanceof OptionError)) return; // the push is no push
    const variables = names.map((name) => webhookVariableOf(id, name));
    throw new Problem(
      `${error.message} Set ${variables.join(" and ")}, or vendors.${id}.webhook in ${settingsFile}; or take whatever comes with --unsigned.`,
    );
  }
}

function portOf(text = "3000"): number {
  const port = /^\d+$/.test(text) ? Number(text) : NaN;
  if (port <= 65_535) return port;
  throw new Problem(`--port must be a whole number from 0 to 65535, not ${JSON.stringify(text)}.`);
}

function listening(server: ReturnType<typeof createServer>, port: number, host: string): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const problem =
        error.code === "EADDRINUSE" ? `Port ${port} on ${host} is taken. Choose another, or 0 for a free one.` : error.message;
      reject(new Problem(problem));
    });
    server.listen(port, host, () => {
      const { address, port: taken, family } = server.address() as AddressInfo; // a TCP server's address is one
      resolve(`http://${family === "IPv6" ? `[${address}]` : address}:${taken}`);
    });
  });
}

function withoutRaw(event: WebhookEvent): object {
  const { raw: _, ...rest } = event;
  return rest;
}

/** `12:00:00 message-status delivered 447700900123 (id)` */
function lineOf(event: WebhookEvent, { paint, world }: Terminal): string {
  const at = (event.occurredAt ?? new Date(world.now())).toISOString().slice(11, 19);
  const parts = [paint("faint", at), paint("strong", event.type), ...factsOf(event)];
  return parts.filter((part) => part !== "").join(" ");
}

function factsOf(event: WebhookEvent): string[] {
  switch (event.type) {
    case "message-status": {
      const why =
        event.status === "failed" ? `: ${event.failure.code} ${event.failure.message ?? event.failure.vendorCode ?? ""}`.trimEnd() : "";
      return [`${event.status}${why}`, event.recipient ?? "", `(${event.messageId})`];
    }
    case "message-received":
      return [event.from ?? "", contentOf(event.message), `(${event.messageId})`];
    case "template-status":
      return [event.name ?? event.templateId, event.language ?? "", event.status, event.reason ?? ""];
    case "billing":
      return [event.fee ?? "", event.currency ?? "", event.conversationType ?? "", `(${event.messageId})`];
    case "unknown":
      return [event.vendorType ?? "", JSON.stringify(event.raw)];
    default:
      return event satisfies never;
  }
}

const contentOf = (message: Extract<WebhookEvent, { type: "message-received" }>["message"]): string =>
  message.type === "text" ? JSON.stringify(message.text.body) : `${message.type} ${JSON.stringify(Object(message)[message.type])}`;
