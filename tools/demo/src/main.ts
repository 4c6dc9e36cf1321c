import { parseArgs } from "node:util";
import { startMock } from "@wabakit/mock";
import { providersUnderTest } from "../../conformance/src/providers.ts";
import { showRefusals } from "./refusals.ts";
import { sendSamples } from "./samples.ts";
import { screen } from "./screen.ts";

const usage = `npm start [-- options]: sends every sample message of every vendor, through the facade, into a mock made from the vendors' contracts.

  --keep   leave the mock running afterwards, and print its URL
  --help   print this
`;

try {
  const { values } = parseArgs({ options: { keep: { type: "boolean" }, help: { type: "boolean", short: "h" } } });
  if (values.help === true) process.stdout.write(usage);
  else await demo(values.keep === true);
} catch (error) {
  const misused = error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
  process.stderr.write(
    misused ? `${error.message}\n\n${usage}` : `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exitCode = 1;
}

async function demo(keep: boolean): Promise<void> {
  const providers = await providersUnderTest();
  const mock = await startMock();
  const out = screen(process.stdout);
  const { sent, failed } = await sendSamples(providers, mock, out);
  out.line(out.paint(failed === 0 ? "green" : "red", `\n${sent} messages taken by ${providers.length} vendors, ${failed} gone wrong.`));
  await showRefusals(providers, mock, out);
  if (failed > 0) process.exitCode = 1;
  if (!keep) return mock.close();
  out.line(`\nThe mock stays at ${mock.url}, with these credentials:\n${JSON.stringify(mock.credentials, undefined, 2)}\nCtrl-C ends it.`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void mock.close());
}
