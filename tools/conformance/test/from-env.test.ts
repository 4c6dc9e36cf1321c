import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { OptionError } from "@wabakit/core";
import { startMock } from "@wabakit/mock";
import { afterAll, describe, expect, test } from "vitest";
import { plain } from "../src/messages.ts";
import { providersUnderTest } from "../src/providers.ts";

const vendors = await providersUnderTest();
const mock = await startMock();
afterAll(() => mock.close());

describe.each(vendors)("fromEnv of $id", ({ id, folder, demoOptions, createProvider }) => {
  const options: { readonly [option: string]: unknown } = { ...mock.credentials[id], ...demoOptions, baseUrl: mock.url };
  const variables = Object.entries(options).map(([option, value]) => [nameOf(id, option), String(value)] as const);
  const read = async (env: object): Promise<object> => {
    const { fromEnv } = (await import(pathToFileURL(join(folder, "dist/index.js")).href)) as { readonly fromEnv: (env: object) => object };
    return fromEnv(env);
  };

  test("makes a provider that sends", async () => {
    const provider = createProvider(await read(Object.fromEntries(variables)));
    expect(await provider.send(plain.text)).toMatchObject({ provider: id });
  });

  test("asks for all that the provider needs, and shows no value", async () => {
    const error: unknown = await read({ [nameOf(id, "baseUrl")]: "topsecret" }).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(OptionError);
    const needed = variables.map(([name]) => name).filter((name) => name !== nameOf(id, "baseUrl"));
    for (const name of needed) expect(String(error)).toContain(name);
    expect(String(error)).not.toContain("topsecret");
  });

  test("reads variables that the README names, and no others", async () => {
    const error: unknown = await read({}).catch((caught: unknown) => caught);
    const named = /It reads (.*)\./.exec(String(error))?.[1]?.split(", ");
    const readme = readFileSync(join(folder, "README.md"), "utf8");
    expect([...new Set(readme.match(new RegExp(`\\b${id.toUpperCase()}_(?!PUSH_)[A-Z_]+\\b`, "g")))].toSorted()).toEqual(named?.toSorted());
  });
});

const nameOf = (vendor: string, option: string): string => `${vendor}_${option.replace(/[A-Z]/g, "_$&")}`.toUpperCase();
