import { type Context, deref, isIncoming, isNode, type Node, type RuleFactory } from "./rule.ts";

/** Named examples are what the mock answers with, the tests send and the docs show. */
export const operationExamples: RuleFactory = () => {
  let codes: [string, Node][] = [];
  return {
    Root: {
      enter(root) {
        const table = root["x-vendor-codes"];
        codes = Object.entries(isNode(table) ? table : {}).filter((entry): entry is [string, Node] => isNode(entry[1]));
      },
    },
    Operation: {
      enter(operation, context) {
        const id = String(operation["operationId"]);
        const body = operation["requestBody"];
        if (isNode(body) && names(deref(body, context).node).length === 0) {
          context.report({ message: `${id}: the request body needs named examples, one per message type.` });
        }
        if (isIncoming(context.location)) return;
        const given = answers(operation, context);
        for (const name of ["accepted", ...codes.filter(([, code]) => concerns(code, id)).map(([, code]) => String(code["name"]))]) {
          if (!given.includes(name)) context.report({ message: `${id}: the 200 answer needs an example named ${name}.` });
        }
      },
    },
  };
};

const concerns = (code: Node, id: string): boolean => !Array.isArray(code["operations"]) || code["operations"].includes(id);

function answers(operation: Node, context: Context): string[] {
  const responses = operation["responses"];
  const ok = isNode(responses) ? responses["200"] : undefined;
  return isNode(ok) ? names(deref(ok, context).node) : [];
}

function names(holder: Node): string[] {
  const content = isNode(holder["content"]) ? Object.values(holder["content"]).filter(isNode) : [];
  return content.flatMap((media) => Object.keys(isNode(media["examples"]) ? media["examples"] : {}));
}
