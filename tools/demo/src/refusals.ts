import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { SendError } from "@wabakit/core";
import type { Preflight } from "@wabakit/core/vendor";
import type { Mock } from "@wabakit/mock";
import { mistakesIn } from "../../conformance/src/mistakes.ts";
import { clientFor, type VendorUnderTest } from "../../conformance/src/vendors.ts";
import type { Screen } from "./screen.ts";

/** Shows one wrong message per vendor: what preflight says before it leaves, and what the vendor would answer. */
export async function showRefusals(vendors: readonly VendorUnderTest[], mock: Mock, screen: Screen): Promise<void> {
  screen.line(
    screen.paint("bold", "\nOne wrong message each, refused before it is sent; below, what the vendor answers without preflight:"),
  );
  for (const vendor of vendors) {
    const { preflight } = (await import(pathToFileURL(join(vendor.folder, "dist/preflight.js")).href)) as { preflight: Preflight }; // every vendor package exports it
    const [operation] = vendor.operations;
    const [, body] = operation?.examples.find(([name]) => name === "text") ?? [];
    if (operation === undefined || body === undefined) throw new Error(`${vendor.id} has no example named text.`);
    const wrong = mistakesIn(body).find((mistake) =>
      preflight(`POST ${operation.path}`, mistake.body).some(({ vendorCode }) => vendorCode !== undefined),
    );
    if (wrong === undefined) throw new Error(`${vendor.id} documents no code for a broken rule.`);
    const error = await clientFor(vendor, mock, { preflight })
      .POST(operation.path, { body: wrong.body })
      .catch((caught: unknown) => caught);
    if (!SendError.is(error)) throw new Error(`${vendor.id} took a message ${wrong.what}.`);
    const { data } = await clientFor(vendor, mock).POST(operation.path, { body: wrong.body });
    screen.line(`  ${screen.paint("red", `${error.name} ${error.code}`)}  ${error.message}`);
    screen.line(screen.paint("dim", `    ${JSON.stringify(data)}`));
  }
}
