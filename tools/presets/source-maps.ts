import { decode, encode, type SourceMapSegment } from "@jridgewell/sourcemap-codec";
import type { Rolldown } from "tsdown";

/** As a bundler makes it: every source with its text. */
export interface SourceMap {
  readonly sources: readonly string[];
  readonly sourcesContent: readonly string[];
  readonly mappings: string;
}

/**
 * Source maps for stack traces, half of what a bundler writes: where each call and each access to a member is, to the column, and on which line everything
 * else. Sources in which none of that is are left out, tables among them, and so are other packages and the comments for users.
 */
export const stackTraceMaps = (): Rolldown.Plugin => ({
  name: "stack-trace-maps",
  generateBundle(_, bundle) {
    for (const output of Object.values(bundle)) {
      if (output.type !== "chunk") continue;
      const map = bundle[`${output.fileName}.map`];
      if (map?.type === "asset") map.source = forStackTraces(String(map.source), output.code);
      else output.code = output.code.replace(/\n\/\/# sourceMappingURL=.*$/, ""); // of types, whose maps are not published
    }
  },
});

function forStackTraces(text: string, code: string): string {
  const map = JSON.parse(text) as SourceMap; // the bundler wrote it
  return JSON.stringify({ ...map, names: [], ...thinned(map, code) });
}

/** Where V8 says that a frame is: at the name of what is called or read, or at its bracket, and at the words that make, throw or wait. */
const frames = /[\w$#]+(?=\??\.?[(`])|(?<=\.)[\w$#]+|(?<=[\])])[([]|(?<=[\w$])\[|\b(?:new|throw|await|yield)\b/g;

/** Tables, in which nothing runs, and what is of others. */
const unmapped = /node_modules|\/generated\//;

/** The part of a map of `code` that a stack trace can ask for. */
export function thinned({ sources, sourcesContent, mappings }: SourceMap, code: string): SourceMap {
  const lines = code.split("\n");
  const called = new Set<number | undefined>();
  const picked = decode(mappings).map((segments, line) => {
    const found = Array.from(lines[line]?.matchAll(frames) ?? [], ({ index }) => segments.findLast(([column]) => column <= index));
    for (const segment of found) called.add(segment?.[1]);
    return segments.filter((one, at) => found.includes(one) || one[1] !== segments[at - 1]?.[1] || one[2] !== segments[at - 1]?.[2]);
  });
  const kept = sources.flatMap((source, index) => (called.has(index) && !unmapped.test(source) ? [index] : []));
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
    mappings: encode(picked.map((segments) => segments.flatMap(renumbered))),
  };
}

/** The same lines, but for the comments for users: they stand in the types. */
const withoutDocs = (source: string): string =>
  source.replaceAll(/^[ \t]*\/\*\*(?:[^*]|\*(?!\/))*\*\/[ \t]*$/gm, (comment) => comment.replaceAll(/[^\n]/g, ""));
