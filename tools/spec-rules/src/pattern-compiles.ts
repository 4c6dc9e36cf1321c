import type { RuleFactory } from "./rule.ts";

/** Prism drops all validation of a schema whose pattern does not compile, without a word. */
export const patternCompiles: RuleFactory = () => ({
  Schema: {
    enter({ pattern }, { report, location }) {
      const problem = typeof pattern === "string" ? problemOf(pattern) : undefined;
      if (problem !== undefined) report({ message: `The pattern does not compile: ${problem}`, location: location.child(["pattern"]) });
    },
  },
});

function problemOf(pattern: string): string | undefined {
  try {
    RegExp(pattern, "u");
    return undefined;
  } catch (error) {
    return String(error);
  }
}
