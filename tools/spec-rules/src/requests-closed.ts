import { type Context, deref, isIncoming, isNode, type Location, type Node, nodesOf, type RuleFactory } from "./rule.ts";

/** A request object that is left open lets a misspelt member reach the vendor, who ignores it without a word. */
export const requestsClosed: RuleFactory = () => {
  const seen = new Set<string>();
  return {
    RequestBody: {
      enter(body, context) {
        if (isIncoming(context.location)) return;
        for (const [type, media] of Object.entries(isNode(body["content"]) ? body["content"] : {})) {
          const schema = isNode(media) ? media["schema"] : undefined;
          if (isNode(schema)) visit(schema, `the ${type} body`, context, seen, context.location.child(["content", type, "schema"]));
        }
      },
    },
  };
};

/** Looks at a schema and at all that it is made of; a base, a part of `allOf`, is closed by the whole. */
function visit(schema: Node, name: string, context: Context, seen: Set<string>, location: Location, isBase = false): void {
  if (!isNew(seen, `${isBase ? "base" : "whole"} ${location.absolutePointer}`)) return;
  const ref = schema["$ref"];
  const { node, location: end } = deref(schema, context, location);
  const label = typeof ref === "string" ? (ref.split("/").at(-1) ?? ref) : name;
  const at = (keyword: string, ...rest: (string | number)[]): Location => (keyword in schema ? location : end).child([keyword, ...rest]);
  if (!isBase && (isNode(node["properties"]) || (node["type"] === "object" && !node["oneOf"]))) {
    const keyword = nodesOf(node["allOf"]).length > 0 ? "unevaluatedProperties" : "additionalProperties";
    if (node[keyword] !== false && isNew(seen, `open ${end.absolutePointer}`)) {
      context.report({ message: `${label} is part of a request and must say ${keyword}: false.`, location: end });
    }
  }
  for (const [index, base] of nodesOf(node["allOf"]).entries()) visit(base, `${label} allOf`, context, seen, at("allOf", index), true);
  for (const [index, branch] of nodesOf(node["oneOf"]).entries()) {
    if (Object.keys(branch).join() !== "required") visit(branch, `${label} oneOf`, context, seen, at("oneOf", index), isBase);
  }
  for (const [member, value] of Object.entries(isNode(node["properties"]) ? node["properties"] : {})) {
    if (isNode(value)) visit(value, `${label}.${member}`, context, seen, at("properties", member));
  }
  for (const keyword of ["items", "contentSchema"]) {
    const value = node[keyword];
    if (isNode(value)) visit(value, `${label} ${keyword}`, context, seen, at(keyword));
  }
}

function isNew(seen: Set<string>, key: string): boolean {
  const before = seen.size;
  return seen.add(key).size > before;
}
