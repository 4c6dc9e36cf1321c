import { gzipSync } from "node:zlib";
import * as fc from "fast-check";
import { anyText } from "./fuzz.ts";
import { placesIn, withAt } from "./places.ts";

/** An answer as it comes from the network. */
export interface AnyAnswer {
  readonly status: number;
  readonly headers: { readonly [name: string]: string };
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** How many bytes come at a time. */
  readonly chunk: number;
  /** Whether the connection breaks after the last of them. */
  readonly breaks: boolean;
}

const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** What stands in an answer where a vendor has a code, an id or an object. */
const member: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    0,
    "0",
    -0,
    "00",
    1,
    "-68",
    110,
    161,
    2 ** 53,
    1e300,
    true,
    false,
    null,
    "",
    " ",
    [],
    {},
    "constructor",
    "__proto__",
  ),
  fc.integer(),
  anyText.filter((text) => text.isWellFormed()),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Changes of the text of an answer. */
const edit: fc.Arbitrary<(bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>> = fc.oneof(
  fc.nat().map((at) => (bytes: Uint8Array<ArrayBuffer>) => bytes.slice(0, at % (bytes.length + 1))),
  fc.tuple(fc.nat(), fc.nat({ max: 255 })).map(
    ([at, byte]) =>
      (bytes: Uint8Array<ArrayBuffer>) =>
        bytes.map((before, index) => (index === at % bytes.length ? byte : before)),
  ),
  fc.uint8Array({ maxLength: 8 }).map((before) => (bytes: Uint8Array<ArrayBuffer>) => new Uint8Array([...before, ...bytes])),
  fc.uint8Array({ maxLength: 8 }).map((after) => (bytes: Uint8Array<ArrayBuffer>) => new Uint8Array([...bytes, ...after])),
  fc.constant((bytes: Uint8Array<ArrayBuffer>) => new Uint8Array([0xef, 0xbb, 0xbf, ...bytes])),
  fc.constant((bytes: Uint8Array<ArrayBuffer>) => new Uint8Array(gzipSync(bytes))),
  fc.constant((bytes: Uint8Array<ArrayBuffer>) => new Uint8Array([...bytes, ...bytes])),
);

/** What a vendor answers. */
export interface Answers {
  readonly successes: readonly object[];
  readonly refusals: readonly object[];
}

/** The text of a vendor's answer as JSON, changed as JSON: a member is another value, twice there, or a name of every object. */
const jsonOf = ({ successes, refusals }: Answers): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.oneof(fc.constantFrom(...successes), fc.constantFrom(...refusals)),
      fc.array(fc.tuple(fc.nat({ max: 99 }), member), { maxLength: 3 }),
      fc.option(fc.tuple(fc.constantFrom("__proto__", "constructor", "extra"), member), { freq: 4 }),
    )
    .map(([answer, changes, added]) => {
      const changed = changes.reduce<unknown>((tree, [place, value]) => {
        const places = placesIn(tree);
        return withAt(tree, places[place % places.length] ?? "", () => value)();
      }, answer);
      const text = JSON.stringify(changed) ?? "";
      return added === null || !text.startsWith("{")
        ? text
        : text.replace("{", `{${JSON.stringify(added[0])}:${JSON.stringify(added[1])}${text === "{}" ? "" : ","}`);
    });

const headers = (bytes: number): fc.Arbitrary<{ [name: string]: string }> =>
  fc
    .record(
      {
        "content-type": fc.constantFrom("application/json", "text/html", "application/octet-stream", "text/plain;charset=utf-16", ""),
        "content-length": fc.constantFrom(String(bytes), "0", "1", String(bytes + 1), "-1", "many", "99999999999", "1, 2"),
        "content-encoding": fc.constantFrom("gzip", "br", "identity", "nonsense"),
        "retry-after": fc.constantFrom("1", "soon", "-1", "Fri, 20 Nov 2026 09:00:00 GMT", "1e9"),
        date: fc.constantFrom("yesterday", "Fri, 20 Nov 2026 08:59:00 GMT"),
        location: fc.constant("https://elsewhere.example.com/"),
        "x-request-id": fc.string({ minLength: 1, unit: fc.constantFrom("a", "-", "7") }),
      },
      { requiredKeys: [] },
    )
    .map((given) => ({ ...given }));

/** Any answer to a request: from those that a vendor gives, over changed ones, to noise; with every status and headers that lie. */
export const anyAnswer = (answers: Answers): fc.Arbitrary<AnyAnswer> =>
  fc
    .oneof(
      { weight: 6, arbitrary: jsonOf(answers).map(encode) },
      {
        weight: 3,
        arbitrary: fc
          .tuple(jsonOf(answers).map(encode), fc.array(edit, { minLength: 1, maxLength: 2 }))
          .map(([bytes, edits]) => edits.reduce((all, one) => one(all), bytes)),
      },
      { weight: 2, arbitrary: fc.uint8Array({ maxLength: 200 }).map((bytes) => new Uint8Array(bytes)) },
      {
        weight: 1,
        arbitrary: fc
          .constantFrom("", "null", "[]", "{}", "0", '""', "<html>502</html>", "{".repeat(50_000), "[".repeat(5000) + "]".repeat(5000))
          .map(encode),
      },
    )
    .chain((bytes) =>
      fc.record({
        status: fc.oneof({ weight: 3, arbitrary: fc.constant(200) }, { weight: 1, arbitrary: fc.integer({ min: 200, max: 599 }) }),
        headers: headers(bytes.length),
        bytes: fc.constant(bytes),
        chunk: fc.constantFrom(bytes.length > 1000 ? 100 : 1, 1000, 1_000_000),
        breaks: fc.nat({ max: 7 }).map((die) => die === 0),
      }),
    );

/** The real thing. A status that allows no body gets none, as on the wire. */
export function responseOf({ status, headers: given, bytes, chunk, breaks }: AnyAnswer): Response {
  if ([204, 205, 304].includes(status)) return new Response(null, { status, headers: given });
  let at = 0;
  const body = new ReadableStream({
    pull(controller) {
      if (at < bytes.length) controller.enqueue(bytes.slice(at, (at += chunk)));
      else if (breaks) controller.error(new TypeError("terminated"));
      else controller.close();
    },
  });
  return new Response(body, { status, headers: given });
}
