import type { Mock } from "@wabakit/mock";
import type { AnyClient, VendorUnderTest } from "../../conformance/src/vendors.ts";
import type { Screen } from "./screen.ts";

interface Row {
  readonly vendor: string;
  readonly operation: string;
  readonly message: string;
  readonly id: string;
  readonly ms: string;
}

const titles: Row = { vendor: "vendor", operation: "operation", message: "message", id: "message id", ms: "ms" };

/** Sends every request example of every contract, prints a row as each is answered, and returns how many were not taken. */
export async function sendSamples(
  clients: readonly { readonly vendor: VendorUnderTest; readonly client: AnyClient }[],
  mock: Mock,
  screen: Screen,
): Promise<number> {
  const samples = clients.flatMap(({ vendor, client }) =>
    vendor.operations.flatMap((operation) => operation.examples.map(([message, body]) => ({ vendor, client, operation, message, body }))),
  );
  const widths = {
    vendor: widest(
      titles.vendor,
      samples.map(({ vendor }) => vendor.id),
    ),
    operation: widest(
      titles.operation,
      samples.map(({ operation }) => operation.id),
    ),
    message: widest(
      titles.message,
      samples.map(({ message }) => message),
    ),
  };
  const format = ({ vendor, operation, message, id, ms }: Row): string =>
    [vendor.padEnd(widths.vendor), operation.padEnd(widths.operation), message.padEnd(widths.message), ms.padStart(6), id].join("  ");
  screen.line(screen.paint("bold", format(titles)));
  let failures = 0;
  for (const [index, { vendor, client, operation, message, body }] of samples.entries()) {
    screen.progress(screen.paint("dim", `${index + 1} of ${samples.length} …`));
    const began = performance.now();
    const { data, response } = await client.POST(operation.path, { body });
    const ms = (performance.now() - began).toFixed(1);
    const violations = mock.requests.at(-1)?.violations ?? [];
    const id = vendor.envelope.messageId.split(".").reduce<unknown>((node, member) => Reflect.get(Object(node), member), data);
    const taken = response.ok && violations.length === 0 && typeof id === "string";
    if (!taken) failures += 1;
    const shown = taken ? id : screen.paint("red", `refused: ${violations[0]?.message ?? `HTTP ${response.status}`}`);
    screen.line(format({ vendor: vendor.id, operation: operation.id, message, id: shown, ms }));
  }
  screen.done();
  screen.line(
    screen.paint(
      failures === 0 ? "green" : "red",
      `\n${samples.length - failures} of ${samples.length} messages taken, without one violation of a contract.`,
    ),
  );
  return failures;
}

const widest = (title: string, texts: readonly string[]): number => Math.max(title.length, ...texts.map((text) => text.length));
