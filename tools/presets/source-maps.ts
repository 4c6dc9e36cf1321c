import { decode, encode, type SourceMapMappings, type SourceMapSegment } from "@jridgewell/sourcemap-codec";
import type { Rolldown } from "tsdown";

/** As a bundler makes it: every source with its text. */
export interface SourceMap {
  readonly sources: readonly string[];
  readonly sourcesContent: readonly string[];
  readonly mappings: string;
}

/** A node of the syntax tree, as ESTree has it: `type`, where it stands, and what it is made of. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [member: string]: unknown;
}

/**
 * Source maps for stack traces: a third of what a bundler writes. They say where each call, `new`, `throw`, `await` and access to a member is, to the column,
 * and of everything else on which line it is. Sources in which none of that is, tables for instance, are left out, and so are those of other packages.
 */
export const stackTraceMaps = (): Rolldown.Plugin => ({
  name: "stack-trace-maps",
  generateBundle(_, bundle) {
    for (const output of Object.values(bundle)) {
      if (output.type !== "chunk") continue;
      const asset = bundle[`${output.fileName}.map`];
      if (asset?.type === "asset")
        asset.source = forStackTraces(String(asset.source), output.code, this.parse(output.code) as unknown as Node);
      else output.code = output.code.replace(/\n\/\/# sourceMappingURL=.*$/, ""); // of types, whose maps are not published
    }
  },
});

function forStackTraces(text: string, code: string, program: Node): string {
  const map = JSON.parse(text) as SourceMap; // the bundler wrote it
  return JSON.stringify({ ...map, names: [], ...thinned(map, code, program) });
}

/** The part of a map of `code` that a stack trace can ask for. */
export function thinned({ sources, sourcesContent, mappings }: SourceMap, code: string, program: Node): SourceMap {
  const asked = columnsOf(code, framePositions(program));
  const lines = decode(mappings).map((segments, line) => pick(segments, asked.get(line) ?? []));
  const called = new Set(lines.flatMap(({ exact }) => [...exact].map((segment) => segment[1])));
  const kept = sources.map((_, index) => index).filter((index) => called.has(index) && !sources[index]?.includes("node_modules"));
  return {
    sources: kept.map((index) => sources[index] ?? ""),
    sourcesContent: kept.map((index) => sourcesContent[index] ?? ""),
    mappings: encode(
      renumbered(
        lines.map(({ all }) => all),
        kept,
      ),
    ),
  };
}

/** Of a line: the segments that its columns are found by, and beside them one for each line of a source. */
function pick(
  segments: readonly SourceMapSegment[],
  columns: readonly number[],
): { all: SourceMapSegment[]; exact: Set<SourceMapSegment> } {
  const found = columns.map((column) => segments.findLast(([start]) => start <= column));
  const exact = new Set(found.filter((segment) => segment !== undefined));
  let before: SourceMapSegment | undefined;
  const all = segments.filter((segment) => {
    const isNeeded = exact.has(segment) || segment[1] !== before?.[1] || segment[2] !== before?.[2];
    if (isNeeded) before = segment;
    return isNeeded;
  });
  return { all, exact };
}

/** Sources by their new places; what is of none of them is marked as such, once, or it would be taken for a part of what stands before it. */
function renumbered(lines: readonly SourceMapSegment[][], kept: readonly number[]): SourceMapMappings {
  let isOurs = false;
  return lines.map((segments) =>
    segments.flatMap((segment): SourceMapSegment[] => {
      const source = kept.indexOf(segment[1] ?? -1);
      const wasOurs = isOurs;
      isOurs = source >= 0;
      if (segment.length === 1 || source < 0) return wasOurs ? [[segment[0]]] : [];
      return [[segment[0], source, segment[2], segment[3]]];
    }),
  );
}

/** By line, in which columns these positions are. */
function columnsOf(code: string, positions: Iterable<number>): Map<number, number[]> {
  const starts = [0, ...Array.from(code.matchAll(/\n/g), ({ index }) => index + 1)];
  const columns = new Map<number, number[]>();
  for (const position of positions) {
    const line = starts.findLastIndex((start) => start <= position);
    columns.set(line, [...(columns.get(line) ?? []), position - (starts[line] ?? 0)]);
  }
  return columns;
}

/** Where V8 says that a frame of a stack trace is, by the type of the node that runs: a call is where the name of what is called stands. */
const frames: { readonly [type: string]: (node: Node) => readonly number[] } = {
  CallExpression: ({ callee }) => [nameIn(callee as Node)],
  NewExpression: ({ start }) => [start],
  ImportExpression: ({ start }) => [start],
  TaggedTemplateExpression: ({ tag }) => [nameIn(tag as Node)],
  ThrowStatement: ({ start }) => [start],
  AwaitExpression: ({ start }) => [start],
  YieldExpression: ({ start }) => [start],
  MemberExpression: (node) => [nameIn(node)],
  SpreadElement: ({ argument }) => [(argument as Node).start],
  ForOfStatement: ({ right }) => [(right as Node).start],
  BinaryExpression: ({ left }) => [(left as Node).end + 1], // `in` and `instanceof` throw, where the operator is
  ObjectPattern: ({ start, properties }) => [start, ...(properties as readonly Node[]).map((property) => property.start)],
  ArrayPattern: ({ start }) => [start],
  VariableDeclarator: ({ id, init }) => (isNode(init) && (id as Node).type.endsWith("Pattern") ? [init.start] : []),
};

function framePositions(node: Node): number[] {
  const within = Object.values(node).flat().filter(isNode);
  return [...(frames[node.type]?.(node) ?? []), ...within.flatMap(framePositions)];
}

/** Where the name of a member or a function stands; of what has none, its end, where the parenthesis or the bracket is. */
function nameIn({ type, start, end, computed, object, property }: Node): number {
  if (type === "Identifier" || type === "Super") return start;
  if (type !== "MemberExpression") return end;
  return computed === true ? (object as Node).end : (property as Node).start;
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value && typeof value.type === "string" && "start" in value;
