import { onTestFinished, describe, expect, test } from "vitest";
import { OptionError } from "../src/index.ts";
import { optionsFromEnv } from "../src/vendor.ts";

interface Options {
  readonly accessKeyId: string;
  readonly from: string;
  readonly accountId?: number;
  readonly baseUrl?: string;
}

const read = (env?: object): Options =>
  optionsFromEnv<Options>(
    "parcels",
    { required: ["accessKeyId", "from"], optional: ["accountId", "baseUrl"], wholeNumbers: ["accountId"] },
    env,
  );

const needed = { PARCELS_ACCESS_KEY_ID: "key-of-a-test", PARCELS_FROM: "+447700900001" };

function refusal(env?: object): OptionError {
  try {
    read(env);
  } catch (error) {
    if (error instanceof OptionError) return error;
    throw error;
  }
  throw new Error("it was not refused");
}

describe("variables", () => {
  test("are named after the vendor and the option; what is not set is left out", () => {
    expect(read({ ...needed, PATH: "/bin", OTHER_FROM: "x" })).toEqual({ accessKeyId: "key-of-a-test", from: "+447700900001" });
    expect(read({ ...needed, PARCELS_ACCOUNT_ID: "0077", PARCELS_BASE_URL: "http://127.0.0.1" })).toEqual({
      accessKeyId: "key-of-a-test",
      from: "+447700900001",
      accountId: 77,
      baseUrl: "http://127.0.0.1",
    });
  });

  test("come from process.env where nobody gives them, at the time of the call", () => {
    expect(refusal()).toHaveProperty("option", "PARCELS_ACCESS_KEY_ID");
    Object.assign(process.env, needed);
    onTestFinished(() => {
      for (const name of Object.keys(needed)) delete process.env[name];
    });
    expect(read()).toEqual({ accessKeyId: "key-of-a-test", from: "+447700900001" });
  });

  test("may stand beside other things, such as a worker's bindings", () => {
    expect(read({ ...needed, PARCELS_BASE_URL: { get: () => "x" }, KV: {} })).not.toHaveProperty("baseUrl");
  });
});

describe("what is missing", () => {
  const reads = "It reads PARCELS_ACCESS_KEY_ID, PARCELS_FROM, PARCELS_ACCOUNT_ID, PARCELS_BASE_URL.";

  const unreadable = Object.defineProperty({ ...needed }, "PARCELS_FROM", {
    get: () => {
      throw new Error("no permission");
    },
  });

  test.each<[what: string, env: object, names: string]>([
    ["nothing is set", {}, "PARCELS_ACCESS_KEY_ID, PARCELS_FROM"],
    ["one is not set", { PARCELS_ACCESS_KEY_ID: "topsecret" }, "PARCELS_FROM"],
    ["one is empty", { ...needed, PARCELS_FROM: "" }, "PARCELS_FROM"],
    ["one is no text", { ...needed, PARCELS_FROM: 447700900001 }, "PARCELS_FROM"],
    ["one may not be read", unreadable, "PARCELS_FROM"],
  ])("is named, all of it: %s", (_, env, names) => {
    expect(refusal(env)).toMatchObject({ option: names.split(",")[0], message: `parcels fromEnv: not set: ${names}. ${reads}` });
  });

  test.each(["77.5", "topsecret", "0x10", " 77", "1".repeat(16)])("a number that is none (%j) is named, not shown", (id) => {
    const { option, message } = refusal({ ...needed, PARCELS_ACCOUNT_ID: id });
    expect([option, message]).toEqual(["PARCELS_ACCOUNT_ID", `parcels fromEnv: PARCELS_ACCOUNT_ID must be a whole number. ${reads}`]);
  });

  test.each([null, "ITNIOTECH_API_KEY=x", 7])("an environment that is none: %j", (env) => {
    expect(refusal(env as unknown as object).message).toBe(
      // wrong on purpose
      `parcels fromEnv: there is no process.env here; give it the variables: fromEnv(env). ${reads}`,
    );
  });
});
