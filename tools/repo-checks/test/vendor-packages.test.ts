import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { importsOf } from "../src/imports.ts";
import { vendorPackages } from "../src/vendor-packages.ts";
import type { Manifest } from "../src/workspace.ts";

// Who knows one vendor's package knows all of them.
const vendors = await vendorPackages();
const [first] = vendors;

const capitalised = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1);

/** What a vendor may be able to do besides sending; each has a file and a test. */
const operations = ["business-accounts", "media", "phone-numbers", "templates"];

describe.each(vendors)("packages/$id", ({ id, folder, files, exports, manifest, signs }) => {
  const hasWebhook = files.includes("src/webhook.ts");

  const own = operations.filter((name) => files.includes(`src/${name}.ts`));

  test("has the files that all of them have", () => {
    expect(files.filter((file) => !file.startsWith("test/"))).toEqual(
      [
        "LICENSE",
        "README.md",
        "api.md",
        "package.json",
        "src/client.ts",
        "src/errors.ts",
        "src/from-env.ts",
        "src/generated/rules.ts",
        "src/generated/schema.ts",
        "src/index.ts",
        "src/preflight.ts",
        "src/provider.ts",
        "src/read-request.ts",
        "src/requests.ts",
        ...own.map((name) => `src/${name}.ts`),
        ...(signs ? ["src/sign.ts"] : []),
        ...(hasWebhook ? ["src/webhook.ts"] : []),
        "tsconfig.json",
        "tsdown.config.ts",
        "vitest.config.ts",
      ].toSorted(),
    );
    expect(files).toEqual(
      expect.arrayContaining([
        "test/client.test-d.ts",
        "test/client.test.ts",
        "test/provider.test-d.ts",
        "test/provider.test.ts",
        "test/read-request.test.ts",
        "test/requests.test.ts",
        ...own.map((name) => `test/${name}.test.ts`),
        ...(signs ? ["test/sign.test.ts"] : []),
        ...(hasWebhook ? ["test/webhook.test-d.ts", "test/webhook.test.ts"] : []),
      ]),
    );
  });

  test("exports a client, a provider, their types and those of the contract", () => {
    const name = capitalised(id);
    const forClients = new Set(["jsonString", ...(signs ? ["plaintext", "sign"] : [])]); // a vendor may have them, for users of its client
    expect(exports.filter((exported) => !forClients.has(exported))).toEqual(
      [
        `create${name}Client`,
        "fromEnv",
        id,
        "OptionError",
        "SendError",
        "type SendErrorCode",
        "type components",
        "type operations",
        "type paths",
        `type ${name}Client`,
        `type ${name}ClientOptions`,
        `type ${name}Message`,
        `type ${name}Options`,
        ...(own.length === 0 ? [] : [`type ${name}Provider`]), // what it can do besides sending
      ].toSorted(),
    );
  });

  test("has a package.json like the others'", () => {
    expect(commonFields(id, manifest)).toEqual(first && commonFields(first.id, first.manifest));
    expect(Object.keys(manifest)).toEqual(Object.keys(first?.manifest ?? {}));
    expect(manifest["keywords"]).toEqual(expect.arrayContaining([id, "openapi", "typescript", "whatsapp", "whatsapp-business-api"]));
    expect(manifest.dependencies).toMatchObject({ "@wabakit/core": "workspace:^" });
  });

  test("loads one file of its own and one of core, for a send and for a webhook", () => {
    const loaded = (file: string): string[] => importsOf(file, readFileSync(join(folder, "dist", file), "utf8")).map(({ to }) => to);
    expect([...new Set(loaded("index.js"))]).toEqual(["@wabakit/core/vendor"]);
    expect(readFileSync(join(folder, "dist/index.js"), "utf8")).toMatch(/^[\0-\x7f]*$/); // else Node converts it before it reads it
    if (hasWebhook) expect([...new Set(loaded("webhook.js"))].toSorted()).toEqual(["@wabakit/core/vendor", "@wabakit/core/webhook"]);
  });

  test("publishes nothing that its build does not make", () => {
    const targets = Object.values(manifest.exports).flatMap((target) =>
      typeof target === "string" ? target : Object.values(Object(target)),
    );
    expect(targets.filter((target) => !existsSync(join(folder, String(target))))).toEqual([]);
    expect(Object.keys(manifest.exports)).toEqual([
      ".",
      "./preflight",
      ...(hasWebhook ? ["./webhook"] : []),
      "./openapi.json",
      "./package.json",
    ]);
  });
});

/** The fields in which a package differs from another by the vendor's name alone; `./webhook` is for vendors that publish what they push. */
function commonFields(id: string, manifest: Manifest): unknown {
  const own = new Set(["version", "description", "keywords", "dependencies"]);
  const { "./webhook": _, ...exports } = manifest.exports;
  const common = Object.entries({ ...manifest, exports }).filter(([field]) => !own.has(field));
  return JSON.parse(JSON.stringify(Object.fromEntries(common)).replaceAll(id, "VENDOR"));
}
