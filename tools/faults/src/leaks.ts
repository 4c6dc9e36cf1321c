import { inspect } from "node:util";

/** A marker that was found where nobody may read it. */
export interface Leak {
  readonly marker: string;
  /** How it was written: `plain`, `base64`, … */
  readonly form: string;
  /** What showed it: `inspect`, `JSON.stringify`, … */
  readonly where: string;
  /** What stands around it. */
  readonly text: string;
}

/**
 * Looks for texts that must not be there in everything that a log could take from a value: how it is printed and serialised, its stack, its causes, members
 * that are hidden, and functions. Each is looked for plain and in the forms in which it may travel.
 */
export function leaksIn(value: unknown, markers: readonly string[]): Leak[] {
  const wanted = markers.flatMap((marker) => Object.entries(formsOf(marker)).map(([form, text]) => ({ marker, form, text })));
  return renderings(value).flatMap(([where, rendered]) => {
    const lower = rendered.toLowerCase();
    return wanted.flatMap(({ marker, form, text }) => {
      const at = form === "hex" ? lower.indexOf(text) : rendered.indexOf(text);
      return at === -1 ? [] : [{ marker, form, where, text: rendered.slice(Math.max(0, at - 60), at + text.length + 60) }];
    });
  });
}

/** How a text may be written; in base64, three ways, by where in the encoded text it begins. */
function formsOf(marker: string): { readonly [form: string]: string } {
  const bytes = Buffer.from(marker);
  const base64 = [0, 1, 2].map((before) => {
    const encoded = Buffer.concat([Buffer.alloc(before), bytes])
      .toString("base64")
      .replaceAll("=", "");
    return encoded.slice(before === 0 ? 0 : before + 1, (before + bytes.length) % 3 === 0 ? undefined : -1); // what the neighbours have a part in
  });
  return {
    plain: marker,
    JSON: JSON.stringify(marker).slice(1, -1),
    "JSON in JSON": JSON.stringify(JSON.stringify(marker)).slice(3, -3),
    URL: encodeURIComponent(marker),
    hex: bytes.toString("hex"),
    reversed: [...marker].toReversed().join(""),
    ...Object.fromEntries(
      base64.flatMap((text, before) => [
        [`base64, ${before}`, text],
        [`base64url, ${before}`, text.replaceAll("+", "-").replaceAll("/", "_")],
      ]),
    ),
  };
}

type Rendering = readonly [where: string, text: string];

/** Everything that can be read of a value and of its causes. */
function renderings(value: unknown, seen: ReadonlySet<unknown> = new Set(), path = ""): Rendering[] {
  if (seen.has(value)) return [];
  const within = new Set([...seen, value]);
  const own: Rendering[] = [
    [
      `${path}inspect`,
      attempt(() => inspect(value, { depth: 10, showHidden: true, maxArrayLength: null, maxStringLength: null, getters: true })),
    ],
    [`${path}JSON.stringify`, attempt(() => JSON.stringify(value) ?? "")],
    [`${path}String`, attempt(() => String(value))],
  ];
  if ((typeof value !== "object" && typeof value !== "function") || value === null) return own;
  const members = Reflect.ownKeys(value).flatMap((key): Rendering[] => {
    const member: unknown = Reflect.get(value, key);
    const where = `${path}${String(key)}`;
    const nested = key === "cause" || key === "errors" ? [member].flat().flatMap((cause) => renderings(cause, within, `${where}: `)) : [];
    return [[where, typeof member === "string" ? member : attempt(() => JSON.stringify(member) ?? "")], ...nested];
  });
  return [...own, ...members];
}

/** What cannot be rendered cannot be read. */
function attempt(render: () => string): string {
  try {
    return render();
  } catch {
    return "";
  }
}
