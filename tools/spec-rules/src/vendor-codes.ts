import { isNode, type Node, type RuleFactory } from "./rule.ts";

const keywords =
  "type const enum required additionalProperties minItems maxItems minLength maxLength pattern minimum maximum oneOf contentSchema".split(
    " ",
  );

/** At the root, for rules that belong to no one member. */
const rootKeywords = ["security", "clock", "syntax", "default", ...keywords];

/** What of a set-up a code can say is wrong; `wabakit check` has a line for each. */
const knownConcerns: readonly unknown[] = ["key", "signature", "clock", "address", "account", "number"];

/** Every code that a rule carries is explained in the vendor's table, and every entry of the table says what to do. */
export const vendorCodes: RuleFactory = () => {
  let table: Node = {};
  return {
    Root: {
      enter(root, { report, location }) {
        if (!isNode(root["x-envelope"]))
          report({ message: "The document needs x-envelope: where answers keep code, message and message id." });
        if (isNode(root["x-vendor-codes"])) table = root["x-vendor-codes"];
        else report({ message: "The document needs x-vendor-codes: the vendor's table of codes." });
        const seen = new Set<unknown>();
        for (const [code, entry] of Object.entries(table)) {
          const { name, meaning, action, concerns = [] } = isNode(entry) ? entry : {};
          if (!name || !meaning || !action || seen.has(name)) {
            report({
              message: `Code ${code} needs a name of its own, a meaning and an action.`,
              location: location.child(["x-vendor-codes", code]),
            });
          }
          if (!Array.isArray(concerns) || concerns.some((concern) => !knownConcerns.includes(concern))) {
            report({
              message: `Code ${code}: concerns is a list of ${knownConcerns.join(", ")}.`,
              location: location.child(["x-vendor-codes", code, "concerns"]),
            });
          }
          seen.add(name);
        }
        check(root, rootKeywords, table, (message) => report({ message, location: location.child(["x-vendor-code"]) }));
      },
    },
    Schema: {
      enter(schema, { report, location }) {
        const stated = keywords.filter((keyword) => states(schema, keyword));
        check(schema, stated, table, (message) => report({ message, location: location.child(["x-vendor-code"]) }));
      },
    },
  };
};

/** Whether a value can break the keyword here, so that its code is ever given. Being absent is a mistake of the value that is absent. */
function states(schema: Node, keyword: string): boolean {
  if (keyword === "required") return true;
  if (keyword === "additionalProperties") return "additionalProperties" in schema || "unevaluatedProperties" in schema;
  if (keyword === "type") return "type" in schema || "discriminator" in schema;
  return keyword in schema;
}

function check(node: Node, possible: readonly string[], table: Node, report: (message: string) => void): void {
  const codes = node["x-vendor-code"];
  if (codes === undefined) return;
  if (!isNode(codes)) return report("x-vendor-code is a map from a keyword to a code.");
  for (const [keyword, code] of Object.entries(codes)) {
    if (!possible.includes(keyword)) report(`x-vendor-code: ${keyword} cannot be broken here; the rules here are ${possible.join(", ")}.`);
    if (typeof code !== "string") report(`x-vendor-code: write the code of ${keyword} as a string.`);
    else if (!Object.hasOwn(table, code)) report(`x-vendor-code: ${code} is not in x-vendor-codes.`);
  }
}
