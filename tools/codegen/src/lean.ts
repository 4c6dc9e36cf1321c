import ts from "typescript";

const { factory } = ts;

/**
 * The same types in three quarters of the nodes, which the compiler of everybody who imports the package reads: without the members of paths and operations
 * that say what is not there, and with a name for `components["schemas"]`, which is what half of all lines look into.
 */
export function lean(nodes: readonly ts.Node[]): ts.Node[] {
  const schemas = factory.createTypeAliasDeclaration(undefined, "Schemas", undefined, lookUp("components", "schemas"));
  const { transformed } = ts.transform([...nodes], [(context) => (node) => leanNode(node, context)]);
  return [...transformed, schemas];
}

function leanNode(node: ts.Node, context: ts.TransformationContext): ts.Node {
  const isOfOperations = ts.isInterfaceDeclaration(node) && (node.name.text === "paths" || node.name.text === "operations");
  const visit = (part: ts.Node): ts.Node | undefined => {
    const left = ts.visitEachChild(part, visit, context);
    if (isOfOperations && saysNothing(left)) return undefined;
    return isSchemas(left) ? factory.createTypeReferenceNode("Schemas") : left;
  };
  return ts.visitEachChild(node, visit, context);
}

/** `get?: never`, `parameters: {}`, and headers of which only is said that there may be some. */
function saysNothing(node: ts.Node): boolean {
  if (!ts.isPropertySignature(node) || node.type === undefined) return false;
  if (node.type.kind === ts.SyntaxKind.NeverKeyword) return true;
  return ts.isTypeLiteralNode(node.type) && node.type.members.every(ts.isIndexSignatureDeclaration);
}

const isSchemas = (node: ts.Node): boolean =>
  ts.isIndexedAccessTypeNode(node) &&
  ts.isTypeReferenceNode(node.objectType) &&
  ts.isIdentifier(node.objectType.typeName) &&
  node.objectType.typeName.text === "components" &&
  ts.isLiteralTypeNode(node.indexType) &&
  ts.isStringLiteral(node.indexType.literal) &&
  node.indexType.literal.text === "schemas";

const lookUp = (type: string, member: string): ts.TypeNode =>
  factory.createIndexedAccessTypeNode(
    factory.createTypeReferenceNode(type),
    factory.createLiteralTypeNode(factory.createStringLiteral(member)),
  );
