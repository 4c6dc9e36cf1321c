#!/usr/bin/env node
import { parseArgs } from "node:util";
import type { VendorId } from "./generated/registry.ts";
import { MockError } from "./mock-error.ts";
import { type Mock, startMock } from "./start-mock.ts";

const usage = `Plays the WhatsApp APIs of InnoPaaS, Itniotech and uSpeedo on this machine, from wabakit's contracts.

Usage: wabakit-mock [options]

  --port N       port to listen on; 0 takes a free one (default 4010)
  --host H       address to listen on (default 127.0.0.1, this machine only)
  --vendor V     play only this vendor; may be given several times (default all)
  --json         print one line of JSON, {"url": …}, instead of text
  --help         print this
`;

async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: "string" },
      host: { type: "string" },
      vendor: { type: "string", multiple: true },
      fast: { type: "boolean" },
      json: { type: "boolean" },
      quiet: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help === true) return void process.stdout.write(usage);
  const port = values.port === undefined ? 4010 : /^\d+$/.test(values.port) ? Number(values.port) : NaN;
  const mock = await startMock({ fast: values.fast, port, host: values.host, vendors: values.vendor as VendorId[] | undefined }); // startMock checks the names
  process.stdout.write(
    values.json === true
      ? `${JSON.stringify({ url: mock.url, vendors: mock.vendors, credentials: mock.credentials })}\n`
      : announcement(mock),
  );
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void mock.close());
}

function announcement({ url, credentials }: Mock): string {
  const lines = Object.entries(credentials).map(
    ([vendor, keys]) =>
      `  ${vendor.padEnd(10)} ${Object.entries(keys)
        .map(([name, value]) => `${name}: "${value}"`)
        .join(", ")}`,
  );
  return `The mock listens on ${url}. Use it as baseUrl, with these credentials:\n${lines.join("\n")}\nCtrl-C ends it.\n`;
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const expected =
    error instanceof MockError || (error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"));
  process.stderr.write(
    expected
      ? `wabakit-mock: ${error.message}\n`
      : `wabakit-mock: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exitCode = 1;
});
