import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { SendError } from "@wabakit/core";
import { providersUnderTest } from "../../conformance/src/providers.ts";
import { facadeReadme, facadeReadmes } from "./faults-table.ts";
import { faultNames } from "./expected.ts";
import { type Trial, tryFault } from "./trial.ts";

const usage = `Sends one message to every vendor for every fault, and prints what becomes of it and how long that takes; the packages must be built.

  faults           print
  faults --write   print, and write the table of faults into the facade's README (it says what is expected; the tests hold the code to it)
`;

const { values } = parseArgs({ options: { write: { type: "boolean" }, help: { type: "boolean", short: "h" } } });

if (values.help === true) process.stdout.write(usage);
else await run(values.write === true);

async function run(write: boolean): Promise<void> {
  const vendors = await providersUnderTest();
  console.log(
    line(
      "",
      "",
      vendors.map(({ id }) => id),
    ),
  );
  for (const fault of faultNames) {
    const trials = await Promise.all(vendors.map((vendor) => tryFault(vendor, fault)));
    const outcomes = new Set(trials.map(outcomeOf));
    console.log(
      line(
        fault,
        Array.from(outcomes).join(" or "),
        trials.map(({ took }) => `${took.toFixed(0)} ms`),
      ),
    );
  }
  if (write) {
    writeFileSync(facadeReadme, facadeReadmes().shouldBe);
    console.log("Wrote packages/wabakit/README.md.");
  }
}

function outcomeOf({ outcome: { error } }: Trial): string {
  if (error === undefined) return "a receipt";
  if (!SendError.is(error)) return String(error);
  return `${error.code}, accepted ${error.accepted}${error.retryable ? ", retryable" : ""}`;
}

function line(fault: string, outcome: string, cells: readonly string[]): string {
  return `${fault.padEnd(30)}${outcome.padEnd(58)}${cells.map((cell) => cell.padStart(11)).join("")}`;
}
