import { deref, isNode, type RuleFactory } from "./rule.ts";

/** The description is the documentation; a property without one is undocumented in the types, the docs and the editor. */
export const propertyDescribed: RuleFactory = () => ({
  Schema: {
    enter(schema, context) {
      for (const [name, property] of Object.entries(isNode(schema["properties"]) ? schema["properties"] : {})) {
        if (isNode(property) && !deref(property, context).node["description"]) {
          context.report({ message: `Property ${name} needs a description.`, location: context.location.child(["properties", name]) });
        }
      }
    },
  },
});
