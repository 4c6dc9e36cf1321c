import { describe, expect, test } from "vitest";
import { readRegistry } from "../../codegen/src/registry.ts";
import { brokenImports } from "../src/import-rules.ts";
import { type Import, importsOf, publishedImports } from "../src/imports.ts";

test("the packages keep the rules of who may import whom", () => {
  const imports = publishedImports();
  expect(imports.length).toBeGreaterThan(100);
  expect(
    brokenImports(
      imports,
      readRegistry().map(({ id }) => id),
    ),
  ).toEqual([]);
});

describe("the rules, on a made-up graph with the vendors acme and globex", () => {
  const verdict = (one: Import): string[] => brokenImports([one], ["acme", "globex"]);
  const acme = (file: string): string => `packages/acme/src/${file}.ts`;

  test.each<Import>([
    { from: acme("index"), to: acme("provider") },
    { from: acme("index"), to: acme("generated/schema"), typesOnly: true },
    { from: acme("provider"), to: "@wabakit/core/vendor" },
    { from: acme("provider"), to: acme("errors") },
    { from: acme("provider"), to: acme("generated/rules") },
    { from: acme("webhook"), to: "@wabakit/core/webhook" },
    { from: acme("requests"), to: acme("provider"), typesOnly: true },
    { from: acme("client"), to: acme("sign") },
    { from: acme("preflight"), to: acme("generated/rules") },
    { from: acme("sign"), to: "@wabakit/core/vendor" },
    { from: "packages/acme/package.json", to: "@wabakit/core" },
    { from: "packages/node/src/node-fetch.ts", to: "undici/lib/dispatcher/agent.js" },
    { from: "packages/core/src/vendor/settle.ts", to: "packages/core/src/send-error.ts" },
    { from: "packages/wabakit/src/index.ts", to: "@wabakit/core", typesOnly: true },
    { from: "packages/wabakit/src/index.ts", to: "@wabakit/core/vendor" },
    { from: "packages/wabakit/src/telemetry/attributes.ts", to: "@opentelemetry/api" },
    { from: "packages/wabakit/package.json", to: "@opentelemetry/api" },
    { from: acme("from-env"), to: acme("provider"), typesOnly: true },
    { from: "packages/queue/src/index.ts", to: "wabakit" },
    { from: "packages/mock/src/server.ts", to: "node:http" },
    { from: "packages/mock/src/start-mock.ts", to: "packages/mock/src/generated/registry.ts" },
    { from: acme("read-request"), to: acme("generated/schema"), typesOnly: true },
    { from: acme("read-request"), to: "packages/core/src/read-request.ts" },
    { from: "packages/mock/src/generated/registry.ts", to: acme("sign") },
    { from: "packages/mock/src/generated/registry.ts", to: acme("errors") },
    { from: "packages/mock/src/generated/registry.ts", to: acme("read-request") },
    { from: "packages/cli/src/generated/registry.ts", to: acme("webhook") },
    { from: "packages/cli/src/bulk/send-rows.ts", to: "wabakit" },
    { from: "packages/cli/package.json", to: "@wabakit/mock" },
  ])("$from may import $to", (one) => {
    expect(verdict(one)).toEqual([]);
  });

  test.each<Import & { readonly why: string }>([
    { from: acme("provider"), to: "@wabakit/globex", why: "vendor may import of the other packages: core" },
    { from: acme("provider"), to: "packages/globex/src/errors.ts", why: "vendor may import of the other packages: core" },
    { from: acme("provider"), to: "wabakit", why: "vendor may import of the other packages: core" },
    { from: acme("provider"), to: "@wabakit/mock", why: "vendor may import of the other packages: core" },
    { from: acme("provider"), to: "packages/core/src/send-error.ts", why: "another package is imported by its name" },
    { from: acme("webhook"), to: "packages/core/src/read-request.ts", why: "another package is imported by its name" },
    { from: "packages/acme/package.json", to: "@wabakit/globex", why: "vendor may import of the other packages: core" },
    {
      from: "packages/wabakit/src/send-many.ts",
      to: "@wabakit/acme",
      typesOnly: true,
      why: "wabakit may import of the other packages: core",
    },
    { from: "packages/wabakit/package.json", to: "@wabakit/acme", why: "wabakit may import of the other packages: core" },
    { from: "packages/core/src/vendor/settle.ts", to: "@wabakit/acme", why: "core may import of the other packages: none" },
    { from: "packages/core/src/vendor.ts", to: "wabakit", why: "core may import of the other packages: none" },
    { from: "packages/mock/src/vendor.ts", to: acme("sign"), why: "mock may import of the other packages: core" },
    { from: "packages/mock/src/generated/registry.ts", to: acme("client"), why: "mock may import of the other packages: core" },
    {
      from: "packages/mock/src/vendor.ts",
      to: "packages/mock/src/generated/acme.ts",
      why: "the registry alone knows the vendors' contracts",
    },
    { from: "packages/cli/src/generated/registry.ts", to: acme("sign"), why: "cli may import of the other packages: core, wabakit, mock" },
    { from: "packages/cli/src/vendors.ts", to: acme("provider"), why: "cli may import of the other packages: core, wabakit, mock" },
    {
      from: "packages/cli/src/vendors.ts",
      to: "packages/cli/src/generated/acme.ts",
      why: "the registry alone knows the vendors' contracts",
    },
    { from: "packages/new/src/index.ts", to: "@wabakit/core", why: "no rule says what new may import; give it a line in packageRules" },

    { from: acme("client"), to: acme("provider"), why: "client may import of its own package: sign, type generated/schema" },
    {
      from: acme("index"),
      to: acme("read-request"),
      why: "index may import of its own package: provider, client, from-env, sign, type generated/schema",
    },
    { from: acme("errors"), to: acme("client"), why: "errors may import of its own package: nothing" },
    { from: acme("sign"), to: acme("client"), typesOnly: true, why: "sign may import of its own package: nothing" },
    { from: acme("requests"), to: acme("provider"), why: "requests may import of its own package: type generated/schema, type provider" },
    {
      from: acme("index"),
      to: acme("generated/rules"),
      why: "index may import of its own package: provider, client, from-env, sign, type generated/schema",
    },
    { from: acme("client"), to: acme("generated/schema"), why: "client may import of its own package: sign, type generated/schema" },
    { from: acme("util"), to: "@wabakit/core", why: "a vendor's package has no src/util.ts; it has index, provider, " },
    { from: acme("provider"), to: "@wabakit/acme/preflight", why: "a package does not import itself by name" },

    { from: acme("sign"), to: "tools/codegen/src/print.ts", why: "tools run the packages, not they them" },
    { from: acme("sign"), to: "@wabakit/codegen", why: "vendor may import of the other packages: core" },
    { from: acme("sign"), to: "node:crypto", why: "vendor also runs where Node is not" },
    { from: "packages/wabakit/src/send-many.ts", to: "node:timers", why: "wabakit also runs where Node is not" },
    {
      from: "packages/core/src/receipt.ts",
      to: "packages/core/src/vendor/fetch.ts",
      why: "the contract of core does not know what vendors share",
    },
    { from: "packages/core/src/receipt.ts", to: "@wabakit/core/vendor", why: "the contract of core does not know what vendors share" },
    {
      from: "packages/core/src/receipt.ts",
      to: "packages/core/src/webhook.ts",
      why: "the contract of core does not know what vendors share",
    },
    { from: acme("index"), to: "@wabakit/core", why: "a send loads one file of core: values come from @wabakit/core/vendor" },
    { from: "packages/queue/src/sender.ts", to: "@wabakit/core", why: "a send loads one file of core: values come from " },
    { from: "packages/core/src/receipt.ts", to: "zod", why: "the contract of core depends on nothing, zod included" },
    { from: "packages/wabakit/src/failover.ts", to: "@opentelemetry/api", why: "who does not use wabakit/telemetry has no OpenTelemetry" },
    { from: "packages/core/package.json", to: "@opentelemetry/api", why: "who does not use wabakit/telemetry has no OpenTelemetry" },
    { from: acme("from-env"), to: acme("provider"), why: "from-env may import of its own package: type provider" },
    { from: acme("client"), to: "@wabakit/node", why: "vendor may import of the other packages: core" },
    { from: acme("provider"), to: "a computed module", why: "a module is imported by its name" },
  ])("$from may not import $to", ({ why, ...one }) => {
    expect(verdict(one)).toEqual([expect.stringContaining(`${one.from} imports ${one.to}: ${why}`)]);
  });
});

test("every way to write an import is seen", () => {
  const text = `
    import { a } from "./a.ts";
    import type { B } from "../b.ts";
    import { type C } from "./c.ts";
    import "./effect.ts";
    export { d } from "./d.ts";
    export type { E } from "./e.ts";
    export * from "@wabakit/core";
    export const f: import("./f.ts").F = await import("./g.ts");
    export const h = await import(\`./\${f}.ts\`);
    // import { no } from "./comment.ts";
    export const text = 'import { no } from "./text.ts"';
  `;
  expect(importsOf("packages/acme/src/x.ts", text).map(({ to, typesOnly = false }) => (typesOnly ? `type ${to}` : to))).toEqual([
    "packages/acme/src/a.ts",
    "type packages/acme/b.ts",
    "packages/acme/src/c.ts",
    "packages/acme/src/effect.ts",
    "packages/acme/src/d.ts",
    "type packages/acme/src/e.ts",
    "@wabakit/core",
    "type packages/acme/src/f.ts",
    "packages/acme/src/g.ts",
    "a computed module",
  ]);
});

test("a file that does not parse is not passed over", () => {
  expect(() => importsOf("packages/acme/src/x.ts", "import {")).toThrow("packages/acme/src/x.ts: ");
});
