/** A number from 0 up to 1, and the next one with each call; the same ones for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What a member may be replaced by: every JSON type, and what is awkward to read. */
const oddities: readonly string[] = [
  "null",
  "true",
  "0",
  "-1",
  "1e999",
  "9007199254740993",
  "1762948802123",
  '""',
  '" "',
  '"constructor"',
  '"__proto__"',
  '"\\ud800"',
  '"9999-99-99T99:99:99Z"',
  "[]",
  "[[]]",
  "[null]",
  "{}",
  '{"__proto__":{"id":"1","status":"read"}}',
  '{"toString":null,"length":-1,"then":1}',
  "[".repeat(5000) + "]".repeat(5000),
];

type Mutation = (text: string, random: () => number) => string;

const pick = <T>(from: readonly T[], random: () => number): T | undefined => from[Math.floor(random() * from.length)];

/** Replaces one match of the pattern. */
function replaceOne(text: string, pattern: RegExp, random: () => number, by: string): string {
  const match = pick([...text.matchAll(pattern)], random);
  return match === undefined ? text : text.slice(0, match.index) + by + text.slice(match.index + match[0].length);
}

const replaceValue: Mutation = (text, random) =>
  replaceOne(text, /(?<=: ?)(?:"[^"\\]*"|-?\d[\d.]*|true|false|null|\{[^{}]*\}|\[[^[\]]*\])/g, random, pick(oddities, random) ?? "null");

const renameMember: Mutation = (text, random) =>
  replaceOne(text, /"\w+"(?=\s*:)/g, random, pick(['"__proto__"', '"constructor"', '"id"', '"type"', '"neu"'], random) ?? '"neu"');

const addMember: Mutation = (text, random) =>
  replaceOne(
    text,
    /\{(?=\s*")/g,
    random,
    `{${pick(['"__proto__"', '"form"', '"errors"', '"context"'], random) ?? '"x"'}: ${pick(oddities, random) ?? 0},`,
  );

const repeat: Mutation = (text, random) => (random() < 0.5 ? `[${text},${text}]` : `[${text}, 1, null]`);

const damage: Mutation = (text, random) => {
  const at = Math.floor(random() * text.length);
  const cuts = [text.slice(0, at), text.slice(0, at) + text.slice(at + 1), `${text.slice(0, at)}\u0000${text.slice(at)}`, ""];
  return pick(cuts, random) ?? "";
};

// Replaced values say most: they come more often.
const mutations: readonly Mutation[] = [replaceValue, replaceValue, replaceValue, renameMember, addMember, repeat, damage];

/** A push that someone, or the wire, has changed: one to three of its members replaced, renamed, removed or added, or its text damaged. */
export function mutated(text: string, random: () => number): string {
  let push = text;
  for (let times = 1 + Math.floor(random() * 3); times > 0; times -= 1) push = pick(mutations, random)?.(push, random) ?? push;
  return push;
}
