import { describe, expect, test } from "vitest";
import { OptionError, plainCopy, readMembers, SendError } from "../src/index.ts";

const thrower = (): never => {
  throw new Error("of a getter");
};
const throwing = {
  get body(): string {
    return thrower();
  },
};
const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

/** The error of a value that must not be copied. */
function refusal(value: unknown): SendError {
  try {
    plainCopy("parcels", value, "the message");
  } catch (error) {
    if (SendError.is(error)) return error;
    throw error;
  }
  throw new Error("It was copied.");
}

describe("a copy of plain data", () => {
  test.each([
    "text",
    "\u{1F4E6} \0 \r\n",
    -1.5,
    true,
    null,
    undefined,
    [],
    {},
    [1, ["two", { three: null }]],
    { text: { body: "Hello", previewUrl: undefined }, list: [{}] },
    JSON.parse('{"__proto__":{"x":1},"constructor":1}') as unknown,
  ])("is equal: %j", (value) => {
    expect(plainCopy("parcels", value, "the message")).toEqual(value);
    expect(JSON.stringify(plainCopy("parcels", value, "the message"))).toBe(JSON.stringify(value));
  });

  test("shares nothing with it", () => {
    const message = { text: { body: "before" }, list: [{ id: "before" }] };
    const copy = plainCopy("parcels", message, "the message");
    message.text.body = "after";
    message.list.push({ id: "after" });
    expect(copy).toEqual({ text: { body: "before" }, list: [{ id: "before" }] });
  });

  test("has the own members of an object of a class", () => {
    class Text {
      readonly body = "Hello";
      readonly method = undefined;
    }
    expect(plainCopy("parcels", { text: new Text() }, "the message")).toEqual({ text: { body: "Hello" } });
  });

  test("reads each member once", () => {
    let times = 0;
    const message = {
      get body() {
        times += 1;
        return "Hello";
      },
    };
    expect([plainCopy("parcels", message, "the message"), times]).toEqual([{ body: "Hello" }, 1]);
  });

  test.each<[string, unknown, string]>([
    ["a function", { text: { body: () => "" } }, "text.body must be plain data"],
    ["a symbol", [[0, Symbol("x")]], "[0][1] must be plain data"],
    ["a BigInt", { a: [{ b: 1n }] }, "a[0].b must be plain data"],
    ["NaN", { latitude: NaN }, "latitude must be plain data"],
    ["a Date", { at: new Date(0) }, "at must be plain data"],
    ["a Map", new Map(), "the message must be plain data"],
    ["a boxed text", { to: new String("x") }, "to must be plain data"],
    ["bytes", { data: new Uint8Array(1) }, "data must be plain data"],
    ["a toJSON", { body: { toJSON: () => "" } }, "body must be plain data"],
    ["an inherited toJSON", { body: Object.create({ toJSON: () => "" }) as object }, "body must be plain data"],
    ["half a surrogate pair", { text: { body: "\ud83d" } }, "text.body has half of a surrogate pair"],
    ["a getter that throws", { text: throwing }, "text.body cannot be read: it throws"],
    ["a revoked proxy", { text: [revoked()] }, "text[0] cannot be read: it throws"],
    [
      "a getter that throws a revoked proxy",
      {
        get to() {
          throw revoked();
        },
      },
      "to cannot be read: it throws",
    ],
    ["four billion places", { list: Object.assign([], { length: 2 ** 32 - 1 }) }, "list[9998] is one value too many: there may be 10000"],
  ])("there is none of %s", (_, value, message) => {
    const error = refusal(value);
    expect(error).toMatchObject({ code: "invalid-message", accepted: "no", retryable: false, provider: "parcels" });
    expect(error.message).toMatch(/^parcels: .*\. Nothing was sent\.$/);
    expect(error.message).toContain(message);
    expect(error.issues).toEqual([
      { path: /^(?:the message)|^\S+/.exec(message)?.[0].replace("the message", ""), rule: "type", message: error.message.slice(9, -19) },
    ]);
  });

  test("may be 32 deep, and no deeper", () => {
    const deep = (levels: number): unknown => (levels === 0 ? "end" : [deep(levels - 1)]);
    expect(plainCopy("parcels", deep(33), "the message")).toEqual(deep(33));
    expect(refusal(deep(34)).message).toContain("[0] is nested more than 32 deep, or in itself. Nothing was sent.");
  });
});

describe("the members of an object", () => {
  const refuse = (member: string, problem: string): OptionError => new OptionError(member, problem);

  test("are read once, whatever they are", () => {
    const value = { now: Date.now, at: new Date(0), none: undefined };
    expect(readMembers(value, refuse)).toEqual(value);
    expect(readMembers(value, refuse)).not.toBe(value);
  });

  test("that cannot be read are named", () => {
    expect(() => readMembers(throwing, refuse)).toThrow(expect.objectContaining({ option: "body", message: "cannot be read: it throws" }));
    expect(() => readMembers(revoked(), refuse)).toThrow(expect.objectContaining({ option: "", message: "cannot be read: it throws" }));
    expect(() => readMembers(null as never, refuse)).toThrow(expect.objectContaining({ option: "", message: "must be an object" }));
  });
});
