#!/usr/bin/env node
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { setFlagsFromString } from "node:v8";
import type { VendorId } from "./generated/registry.ts";
import type { Coverage, Mock, MockRequest } from "./index.ts";
import { version } from "./version.ts";

const usage = `Plays the WhatsApp APIs of InnoPaaS, Itniotech and uSpeedo on this machine, from wabakit's contracts.

Usage: wabakit-mock [options]

  --port N           port to listen on; 0 takes a free one (default 4010)
  --host H           address to listen on (default 127.0.0.1, this machine only)
  --vendor V         play only this vendor; may be given several times (default all)
  --webhook-url URL  push the statuses of accepted messages there, as the vendor would
  --seed N           same seed, same ids (default 1)
  --strict           check timestamps and the 24-hour window (our simulation: the vendors document neither)
  --fast             for load tests: leave Prism out
  --coverage FILE    at the end write there what was exercised of the contracts, as JSON, and print it for people
  --json             print one line of JSON, {"url": …}, and nothing else
  --quiet            print no line for each request
  --version          print the version
  --help             print this
`;

async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: "string" },
      host: { type: "string" },
      vendor: { type: "string", multiple: true },
      "webhook-url": { type: "string" },
      seed: { type: "string" },
      strict: { type: "boolean" },
      fast: { type: "boolean" },
      coverage: { type: "string" },
      json: { type: "boolean", default: false },
      quiet: { type: "boolean", default: false },
      version: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help === true) return print(usage);
  if (values.version === true) return print(`${version()}\n`);
  const { coverageInWords, startMock } = await import("./index.ts"); // only now: help and mistakes need not wait for the contracts
  const mock = await startMock({
    port: values.port === undefined ? 4010 : wholeNumber(values.port),
    host: values.host,
    vendors: values.vendor as VendorId[] | undefined, // startMock checks the names
    webhookUrl: values["webhook-url"],
    seed: values.seed === undefined ? undefined : wholeNumber(values.seed),
    strict: values.strict,
    fast: values.fast,
    coverage: values.coverage === undefined ? undefined : true,
    onRequest: values.json || values.quiet ? undefined : (request) => print(lineOf(request)),
  });
  if (values.fast !== true) boundMemory();
  // Before anything is printed: who reads it may end the mock at once.
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void end());
  const { url, vendors, credentials } = mock;
  print(values.json ? `${JSON.stringify({ url, inbox: `${url}/`, vendors, credentials })}\n` : announcement(mock));
  if (!isLocal(values.host)) process.stderr.write(`wabakit-mock: other machines can reach it: it listens on ${values.host ?? ""}.\n`);

  async function end(): Promise<void> {
    await mock.close();
    if (values.coverage !== undefined) {
      const coverage = mock.coverage();
      if (!values.json && !values.quiet) print(coverageInWords(coverage));
      writeReport(values.coverage, coverage);
    }
    process.exit();
  }
}

function writeReport(file: string, coverage: Coverage): void {
  try {
    writeFileSync(file, `${JSON.stringify(coverage, undefined, 2)}\n`);
  } catch (error) {
    process.stderr.write(`wabakit-mock: the coverage could not be written: ${String(error)}\n`);
    process.exitCode = 1;
  }
}

/**
 * By default V8 lets the young part of its memory grow to 128 MB under load, and keeps much compiled code; Prism takes so long that it gains nothing by it. There are
 * no options for a process that runs already; a mock that is part of another program leaves that program's memory alone.
 */
function boundMemory(): void {
  setFlagsFromString("--optimize-for-size");
  setFlagsFromString("--semi-space-growth-factor=1");
  setFlagsFromString("--heap-growing-percent=50");
}

/** Who reads the output may go: the mock stays. */
process.stdout.on("error", () => {});
const print = (text: string): void => void process.stdout.write(text);

const wholeNumber = (text: string): number => (/^\d+$/.test(text) ? Number(text) : NaN);

const isLocal = (host = "127.0.0.1"): boolean => host === "localhost" || host === "::1" || host.startsWith("127.");

function announcement({ url, credentials }: Mock): string {
  const vendors = Object.entries(credentials).map(([vendor, keys]) => {
    const options = Object.entries({ baseUrl: url, ...keys }).map(([name, value]) => `${name}: "${value}"`);
    return `  ${vendor.padEnd(10)} ${options.join(", ")}`;
  });
  return `The mock listens on ${url}. Give your client these options:\n${vendors.join("\n")}\nThe inbox is at ${url}/. Ctrl-C ends it.\n`;
}

/** `#1 itniotech POST /wa/custom/sendMsg 200`, and what was wrong, a line each. */
function lineOf({ id, vendor, request: { method, path }, operation, response, violations, scenario }: MockRequest): string {
  const what = `#${id} ${vendor ?? "no vendor:"} ${operation ?? `${method} ${path}`} ${response.status === 0 ? "no answer" : response.status}`;
  const wrong = violations
    .slice(0, 5)
    .map(({ message, vendorCode }) => `   ${message}${vendorCode === undefined ? "" : ` (${vendorCode})`}`);
  return `${[`${what}${scenario === undefined ? "" : ` (${scenario})`}`, ...wrong].join("\n")}\n`;
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const { name = "", message = String(error), stack } = error instanceof Error ? error : {};
  const isMisused = error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
  const words = isMisused ? `${message}. See wabakit-mock --help.` : name === "MockError" ? message : (stack ?? message);
  process.stderr.write(`wabakit-mock: ${words}\n`);
  process.exitCode = 1;
});
