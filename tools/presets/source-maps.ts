import { decode, encode, type SourceMapSegment } from "@jridgewell/sourcemap-codec";
import type { Rolldown } from "tsdown";

/** As a bundler makes it: every source with its text. */
export interface SourceMap {
  readonly sources: readonly string[];
  readonly sourcesContent: readonly string[];
  readonly mappings: string;
}

/**
 * Source maps for stack traces, less than half of what a bundler writes: which line of which source each piece of a line is. Other packages and
 * tables are left out, and so are the comments for users.
 */
export const stackTraceMaps = (): Rolldown.Plugin => ({
  name: "stack-trace-maps",
  generateBundle(_, bundle) {
    for (const output of Object.values(bundle)) {
      if (output.type !== "chunk") continue;
      const map = bundle[`${output.fileName}.map`];
      if (map?.type === "asset") map.source = forStackTraces(String(map.source));
      else output.code = output.code.replace(/\n\/\/# sourceMappingURL=.*$/, ""); // of types, whose maps are not published
    }
  },
});

function forStackTraces(text: string): string {
  const map = JSON.parse(text) as SourceMap; // the bundler wrote it
  return JSON.stringify({ ...map, names: [], ...thinned(map) });
}

/** What is of others, and generated. */
const foreign = /node_modules|\/generated\//;

/** What runs: a source without any is a table. */
const code = /=>|\bfunction\b|\bclass\b/;

/** The part of a map that says where a line of a stack trace is. */
export function thinned({ sources, sourcesContent, mappings }: SourceMap): SourceMap {
  const kept = sources.flatMap((source, index) => (foreign.test(source) || !code.test(sourcesContent[index] ?? "") ? [] : [index]));
  let before = -1;
  const renumbered = (segment: SourceMapSegment): SourceMapSegment[] => {
    const source = kept.indexOf(segment[1] ?? -1);
    const isNew = source >= 0 || before >= 0; // what is of no source is told once, or it would be taken for a part of the one before
    before = source;
    if (source < 0 || segment.length === 1) return isNew ? [[segment[0]]] : [];
    return [[segment[0], source, segment[2], segment[3]]];
  };
  return {
    sources: kept.map((index) => sources[index] ?? ""),
    sourcesContent: kept.map((index) => withoutDocs(sourcesContent[index] ?? "")),
    mappings: encode(decode(mappings).map((segments) => segments.filter(isOfAnotherLine).flatMap(renumbered))),
  };
}

/** Whether a segment is of another line of a source than the one before it. */
const isOfAnotherLine = ([, source, line]: SourceMapSegment, at: number, segments: readonly SourceMapSegment[]): boolean =>
  source !== segments[at - 1]?.[1] || line !== segments[at - 1]?.[2];

/** The same lines, but for the comments for users: they stand in the types. */
const withoutDocs = (source: string): string =>
  source.replaceAll(/^[ \t]*\/\*\*(?:[^*]|\*(?!\/))*\*\/[ \t]*$/gm, (comment) => comment.replaceAll(/[^\n]/g, ""));
