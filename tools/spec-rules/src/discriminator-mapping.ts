import { isNode, nodesOf, type RuleFactory } from "./rule.ts";

/** Without a complete mapping, openapi-typescript and Redoc take the schema's name for the literal. */
export const discriminatorMapping: RuleFactory = () => ({
  Schema: {
    enter(schema, { report, location }) {
      const { discriminator } = schema;
      if (!isNode(discriminator)) return;
      const { mapping } = discriminator;
      const mapped = new Set(isNode(mapping) ? Object.values(mapping) : []);
      for (const [index, branch] of nodesOf(schema["oneOf"]).entries()) {
        if (!mapped.has(branch["$ref"])) {
          report({
            message: `Every branch of a discriminated oneOf needs an entry in discriminator.mapping; ${String(branch["$ref"] ?? `branch ${index}`)} has none.`,
            location: location.child(["oneOf", index]),
          });
        }
      }
    },
  },
});
