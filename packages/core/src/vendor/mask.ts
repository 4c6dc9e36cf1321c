/** Takes out of a text what nobody may read in a log. */
export type Mask = (text: string) => string;

/** What stands in the place of a text that was taken out. */
export const hidden = "…";

/** Takes out credentials and signatures. What is shorter than four characters is part of too many words. */
export const maskSecrets =
  (secrets: readonly string[]): Mask =>
  (text) =>
    secrets.filter(({ length }) => length > 3).reduce((masked, secret) => masked.replaceAll(secret, hidden), text);

/**
 * Takes out what a message says: vendors quote it in their refusals. Of a number the last three digits stay, `…123`, however much of it is quoted. Of the texts
 * stay the names and languages of templates, and what is shorter than three characters.
 *
 * @param to the recipients, digits only, separated by commas
 */
export function maskMessage(message: object, to: string): Mask {
  return (text) => {
    const withoutNumbers = to.split(",").reduce((masked, number) => masked.replace(endOf(number), hidden + number.slice(-3)), text);
    const texts = textsIn(message).toSorted((a, b) => b.length - a.length); // a text may be part of another
    return texts.reduce((masked, one) => masked.replace(wholeOf(one), hidden), withoutNumbers);
  };
}

/** A number with its country code or without. */
const endOf = (number: string): RegExp => new RegExp(`\\+?\\d*${number.slice(-7)}`, "g");

/** A short text is only found as a word of its own: "am" is also in "parameter". */
function wholeOf(text: string): RegExp {
  const quoted = Array.from(text, quotedOf).join("");
  return new RegExp(text.length > 5 ? quoted : `(?<![\\p{L}\\p{N}])${quoted}(?![\\p{L}\\p{N}])`, "giu");
}

/** A character as it may be quoted: as it is, or escaped as in JSON, which may be in JSON itself. */
function quotedOf(character: string): string {
  if (/[\w ]/.test(character)) return character;
  const escape = JSON.stringify(character).replace(/^"\\?|"$/g, "");
  const units = Array.from({ length: character.length }, (_, at) => `\\\\+u${character.charCodeAt(at).toString(16).padStart(4, "0")}`);
  return `(?:${literal(character)}|\\\\+${literal(escape)}|${units.join("")})`;
}

const literal = (character: string): string => character.replace(/[$()*+.?[\\\]^{|}/]/, "\\$&");

/** What is no content: it says which kind of thing something is, or which template. */
const kinds: ReadonlySet<string> = new Set(["to", "type", "subType", "language"]);

function textsIn(value: unknown, member = ""): string[] {
  if (typeof value === "string") return kinds.has(member) || value.length < 3 ? [] : [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (/template$/i.test(member) && name === "name" ? [] : textsIn(inner, name)));
}
