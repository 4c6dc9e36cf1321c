import { isNode, type RuleFactory } from "./rule.ts";

/** A doubt without its reason helps nobody: whoever has an account must know what to verify. */
export const confidence: RuleFactory = () => ({
  any: {
    enter(node, { report }) {
      if (!isNode(node) || node["x-confidence"] === undefined) return;
      if (node["x-confidence"] !== "inferred" && node["x-confidence"] !== "disputed") {
        report({ message: "x-confidence is either inferred or disputed." });
      }
      if (!node["description"] && !node["meaning"] && !node["summary"])
        report({ message: "x-confidence needs a description that gives the reason." });
    },
  },
});
