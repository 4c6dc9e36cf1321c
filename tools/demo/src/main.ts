import { parseArgs } from "node:util";
import { startMock } from "@wabakit/mock";
import { clientFor, vendorsUnderTest } from "../../conformance/src/vendors.ts";
import { showRefusals } from "./refusals.ts";
import { sendSamples } from "./samples.ts";
import { screen } from "./screen.ts";

const usage = `npm start [-- options]: sends every sample message of every vendor, through its typed client, into a mock made from its contract.

  --keep   leave the mock running afterwards, and print its URL
  --help   print this
`;

const { values } = parseArgs({ options: { keep: { type: "boolean" }, help: { type: "boolean", short: "h" } } });

if (values.help === true) process.stdout.write(usage);
else await demo();

async function demo(): Promise<void> {
  const vendors = await vendorsUnderTest();
  const mock = await startMock();
  const clients = vendors.map((vendor) => ({ vendor, client: clientFor(vendor, mock) }));
  const failures = await sendSamples(clients, mock, screen(process.stdout));
  await showRefusals(vendors, mock, screen(process.stdout));
  if (failures > 0) process.exitCode = 1;
  if (values.keep !== true) return mock.close();
  process.stdout.write(
    `\nThe mock stays at ${mock.url}, with these credentials:\n${JSON.stringify(mock.credentials, undefined, 2)}\nCtrl-C ends it.\n`,
  );
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void mock.close());
}
