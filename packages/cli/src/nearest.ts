/** The name that somebody probably meant; undefined if none is near. */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  const near = [...names].map((known) => [known, distance(name, known)] as const).toSorted(([, a], [, b]) => a - b)[0];
  if (near === undefined) return undefined;
  const [known, edits] = near;
  return edits <= Math.max(1, Math.floor(known.length / 3)) ? known : undefined;
}

/** ` Did you mean --vendor?`, or nothing. */
export function didYouMean(name: string, names: Iterable<string>): string {
  const known = nearest(name, names);
  return known === undefined ? "" : ` Did you mean ${known}?`;
}

/** How many letters must be put in, taken out, replaced or swapped with their neighbour. */
function distance(from: string, to: string): number {
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const same = from[i - 1] === to[j - 1];
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      const edits = [at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + (same ? 0 : 1), ...(swapped ? [at(before, j - 2) + 1] : [])];
      next.push(Math.min(...edits));
    }
    [before, row] = [row, next];
  }
  return at(row, to.length);
}

const at = (row: readonly number[], column: number): number => row[column] ?? Infinity;
