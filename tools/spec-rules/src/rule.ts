/** The part of Redocly's rule interface that our rules use. */
export interface Context {
  readonly location: Location;
  report(problem: { message: string; location?: Location }): void;
  resolve(node: unknown, from?: string): { node?: unknown; location?: Location };
}

export interface Location {
  readonly source: { readonly absoluteRef: string };
  readonly absolutePointer: string;
  child(path: (string | number)[]): Location;
}

export interface Visitor {
  enter(node: Node, context: Context): void;
}

export type Node = Record<string, unknown>;

export type RuleFactory = () => Record<string, Visitor>;

/** Whether a place is in a webhook: what comes in is read tolerantly, and answered as the vendor likes. */
export const isIncoming = ({ absolutePointer }: Location): boolean => absolutePointer.includes("#/webhooks/");

export const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && !Array.isArray(value);

export const nodesOf = (value: unknown): Node[] => (Array.isArray(value) ? value.filter(isNode) : []);

/** Follows a `$ref`, which is relative to the file it stands in; keywords beside it (allowed since 3.1) win over those of the target. */
export function deref(node: Node, context: Context, location: Location = context.location): { node: Node; location: Location } {
  if (typeof node["$ref"] !== "string") return { node, location };
  const target = context.resolve({ $ref: node["$ref"] }, location.source.absoluteRef);
  if (!isNode(target.node) || target.location === undefined) return { node, location };
  const end = deref(target.node, context, target.location);
  return { node: { ...end.node, ...node }, location: end.location };
}
