import { expect, test } from "vitest";
import { byType, OptionError } from "../src/index.ts";
import { accept, failure, fake, receipt, template, text, to } from "./fakes.ts";

const image = { to, type: "image", image: { link: "https://parcels.example.com/4471.jpg" } } as const;

test("the type of a message chooses its provider, and what has no route goes to the other one", async () => {
  const [a, b, c] = [fake("a", accept), fake("b", accept), fake("c", accept)];
  const routed = byType({ template: a, text: b }, c);
  const options = { timeoutMs: 100 };
  for (const message of [template, text, image]) expect(await routed.send(message, options)).toEqual(receipt("m-1"));
  expect([a, b, c].map(({ sent }) => sent)).toEqual([
    [{ message: template, options }],
    [{ message: text, options }],
    [{ message: image, options }],
  ]);
});

test("it is a provider of the types of its routes, and of those of the other one", () => {
  const a = { ...fake("a"), features: new Set(["replyTo", "reference"] as const) };
  expect(byType({ template: a, text: a })).toMatchObject({
    id: "byType(a)",
    messageTypes: new Set(["template", "text"]),
    features: new Set(["replyTo", "reference"]),
  });
  expect(byType({ template: a }, fake("b"))).toMatchObject({
    id: "byType(b,a)",
    messageTypes: new Set(["template", "text", "image"]),
    features: new Set(["replyTo"]),
  });
});

test.each<[string, unknown, object]>([
  [
    "a type without a route",
    image,
    { code: "unsupported", message: 'byType(a) does not send "image" messages; it sends: template, text. Nothing was sent.' },
  ],
  ["a type that every object has", { type: "constructor" }, { code: "unsupported" }],
  [
    "no type",
    { to },
    { code: "invalid-message", message: "byType(a): type is missing; it must be one of template, text. Nothing was sent." },
  ],
  ["no message", undefined, { code: "invalid-message" }],
])("%s is refused, without a compiler, and nothing is sent", async (_, message, error) => {
  const a = fake("a", accept);
  const routed = byType({ template: a, text: a });
  expect(await failure(routed.send(message as never))).toMatchObject({ provider: "byType(a)", accepted: "no", retryable: false, ...error });
  expect(a.sent).toEqual([]);
});

const a = fake("a");
test.each<[string, unknown, unknown, string]>([
  ["routes", undefined, a, "byType: routes must name a provider for at least one type, such as { template: provider }."],
  ["routes", {}, a, "byType: routes must name a provider for at least one type, such as { template: provider }."],
  [
    "routes.text",
    { text: () => a },
    undefined,
    "byType: routes.text must be a provider, the value that the factory of a vendor's package returns.",
  ],
  [
    "routes.product",
    { product: a },
    undefined,
    "byType: routes.product goes to a, which does not send product messages; it sends: text, template, image.",
  ],
  [
    "routes.texxt",
    { texxt: a },
    undefined,
    "byType: routes.texxt goes to a, which does not send texxt messages; it sends: text, template, image.",
  ],
  ["otherwise", { text: a }, {}, "byType: otherwise must be a provider, the value that the factory of a vendor's package returns."],
])("a wrong option (%s) is an OptionError", (option, routes, otherwise, message) => {
  const call = (): unknown => Reflect.apply(byType, undefined, [routes, otherwise]);
  expect(call).toThrow(OptionError);
  expect(call).toThrow(expect.objectContaining({ option, message }));
});
