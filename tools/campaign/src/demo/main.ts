import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { tellFailure } from "../../../bench/src/tell-failure.ts";
import { campaign } from "./campaign.ts";
import { writeCustomers } from "./customers.ts";

const usage = `npm run demo:campaign [-- options]: sends a campaign from a CSV through @wabakit/queue, with two workers, to servers that answer as two vendors do,
and not always well: the backup takes what the primary refuses. In the middle a worker is killed. Needs a redis-server on this machine; starts one of its own.

  --messages N   how many lines the CSV is to have (default 5000)
  --csv FILE     send this file, with the columns phone,name,parcel,day; a parcel is m- and a number (default: one is written)
  --help         print this
`;

try {
  const { values } = parseArgs({
    options: { messages: { type: "string", default: "5000" }, csv: { type: "string" }, help: { type: "boolean", short: "h" } },
  });
  if (values.help === true) process.stdout.write(usage);
  else await demo(above0(values.messages), values.csv);
} catch (error) {
  tellFailure(error, usage);
}

async function demo(messages: number, csv: string | undefined): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "wabakit-campaign-"));
  try {
    const file = csv ?? join(folder, "customers.csv");
    if (csv === undefined) await writeCustomers(file, messages, 3);
    if (!(await campaign(file, process.stdout))) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function above0(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new RangeError("--messages must be a whole number above 0.");
  return number;
}
