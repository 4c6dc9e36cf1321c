/** Values that no caller with a compiler gives, and some that one may, by what they are; each made anew, because some are spoilt by use. */
export const hostileValues: { readonly [what: string]: () => unknown } = {
  undefined: () => undefined,
  null: () => null,
  true: () => true,
  "minus zero": () => -0,
  NaN: () => NaN,
  Infinity: () => -Infinity,
  "a BigInt": () => 10n,
  "a symbol": () => Symbol("hostile"),
  "a function": () => () => "text",
  "a class": () => Map,

  "an empty text": () => "",
  "a text with a line break": () => "a\r\nX-Evil: 1",
  "a text with NUL": () => "a\0b",
  "half of a surrogate pair": () => "cut \ud83d",
  "the other half": () => "\ude00 cut",
  "a text of 1 MB": () => "x".repeat(1_000_000),
  "a boxed text": () => new String("text"),
  "a boxed number": () => new Number(1),

  "an empty list": () => [],
  "a list of a text": () => ["text"],
  "a list with holes": () => Object.assign([], { 3: "text" }),
  "a list of 100,000": () => Array(100_000).fill("text"),
  "a list of four billion": () => Object.assign([], { length: 2 ** 32 - 1 }),
  "a list in itself": () => {
    const list: unknown[] = [];
    list.push(list);
    return list;
  },
  "a typed array": () => new Uint8Array(3),

  "an empty object": () => ({}),
  "an object without prototype": () => Object.assign(Object.create(null) as object, { body: "text" }),
  "an object with __proto__ as its own": () => JSON.parse('{"__proto__":{"body":"text"}}') as unknown,
  "an object with constructor as its own": () => ({ constructor: "text", toString: "text" }),
  "an object in itself": () => {
    const object: { self?: object } = {};
    object.self = object;
    return object;
  },
  "an object 10,000 deep": () => Array.from({ length: 10_000 }).reduce<object>((inner) => ({ inner }), {}),
  "an object with members by symbol": () => ({ [Symbol("hostile")]: "text" }),
  "an object with toJSON": () => ({ toJSON: () => "text" }),
  "an object whose toJSON throws": () => ({ toJSON: thrower }),
  "an object that inherits toJSON": () => Object.create({ toJSON: () => ({ body: "text" }) }) as unknown,
  "an object that is a text by force": () => ({ toString: thrower, valueOf: thrower, [Symbol.toPrimitive]: thrower }),

  "a Date": () => new Date(0),
  "an invalid Date": () => new Date(NaN),
  "a Map": () => new Map([["body", "text"]]),
  "a Set": () => new Set(["text"]),
  "a regular expression": () => /text/,
  "an address": () => new URL("https://parcels.example.com"),
  "an error": () => new Error("hostile"),
  "a promise": () => Promise.resolve("text"),
  // oxlint-disable-next-line no-thenable
  "a thenable that throws": () => Object.defineProperty({}, "then", { get: thrower, enumerable: true }),

  "a getter that throws": () => Object.defineProperty({}, "body", { get: thrower, enumerable: true }),
  "a getter that throws nothing": () => Object.defineProperty({}, "body", { get: throwNothing, enumerable: true }),
  "a revoked proxy": () => revoked({}),
  "a revoked proxy of a list": () => revoked([]),
  "a revoked proxy of a function": () => revoked(() => "text"),
  "a proxy whose traps throw": () => new Proxy({}, new Proxy({}, { get: () => thrower })),
  "a proxy whose traps throw a revoked proxy": () =>
    new Proxy({}, { ownKeys: throwRevoked, get: throwRevoked, getPrototypeOf: throwRevoked }),
  "a proxy without an end": () => endless(),
};

function thrower(): never {
  throw new Error("of a hostile value");
}

function throwNothing(): never {
  throw undefined; // oxlint-disable-line no-throw-literal
}

function throwRevoked(): never {
  throw revoked({}); // oxlint-disable-line no-throw-literal
}

/** A proxy that throws at every touch. */
export function revoked<T extends object>(target: T): T {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

/** An object that has itself as every member that it is asked for. */
function endless(): object {
  const proxy: object = new Proxy(
    {},
    {
      get: (_, member) => (typeof member === "symbol" || member === "toJSON" ? undefined : proxy),
      ownKeys: () => ["body", "text"],
      getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true, value: "text" }),
    },
  );
  return proxy;
}
