import { readFileSync } from "node:fs";
import { join } from "node:path";
import { OptionError } from "@wabakit/core";
import { startMock } from "@wabakit/mock";
import { afterAll, describe, expect, test } from "vitest";
import { plain } from "../src/messages.ts";
import { providersUnderTest } from "../src/providers.ts";

const vendors = await providersUnderTest();
const mock = await startMock();
afterAll(() => mock.close());

describe.each(vendors)("fromEnv of $id", ({ id, folder, demoOptions, createProvider, fromEnv, variables }) => {
  const options: { readonly [option: string]: unknown } = { ...mock.credentials[id], ...demoOptions, baseUrl: mock.url };
  const env = Object.fromEntries(Object.entries(options).map(([option, value]) => [nameOf(id, option), String(value)]));

  test("makes a provider that sends", async () => {
    const provider = createProvider(fromEnv(env));
    expect(await provider.send(plain.text)).toMatchObject({ provider: id });
  });

  test("asks for all that the provider needs, and shows no value", () => {
    const baseUrl = nameOf(id, "baseUrl");
    expect(Object.keys(env)).toEqual(expect.arrayContaining([...variables().required]));
    for (const name of variables().required) {
      expect(() => createProvider(fromEnv({ ...env, [name]: "" }))).toThrow(`not set: ${name}.`);
      expect(() => createProvider({ ...fromEnv(env), [optionOf(name)]: undefined })).toThrow(`${optionOf(name)} is missing`);
    }
    expect(() => fromEnv({ [baseUrl]: "topsecret" })).toThrow(OptionError);
    expect(() => fromEnv({ [baseUrl]: "topsecret" })).not.toThrow("topsecret");
  });

  test("reads variables that the README names, and no others", () => {
    const { required, optional } = variables();
    const readme = readFileSync(join(folder, "README.md"), "utf8");
    const named = readme.match(new RegExp(`\\b${id.toUpperCase()}_(?!PUSH_)[A-Z_]+\\b`, "g"));
    expect([...new Set(named)].toSorted()).toEqual([...required, ...optional].toSorted());
  });
});

/** `apiKey` for `ITNIOTECH_API_KEY`. */
const optionOf = (variable: string): string =>
  variable
    .replace(/^[A-Z0-9]+_/, "")
    .toLowerCase()
    .replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());

const nameOf = (vendor: string, option: string): string => `${vendor}_${option.replace(/[A-Z]/g, "_$&")}`.toUpperCase();
