/** Which rows of a long list are drawn: those in sight, and some around them. */
export interface Window {
  readonly from: number;
  readonly until: number;
}

const around = 6;

/** All sizes in pixels; every row is as high as the others. */
export function windowOf(count: number, rowHeight: number, scrolled: number, height: number): Window {
  const first = Math.min(Math.floor(Math.max(scrolled, 0) / rowHeight), count);
  return { from: Math.max(first - around, 0), until: Math.min(first + Math.ceil(height / rowHeight) + around, count) };
}

/** How far to scroll so that a row is in sight: as little as needed. */
export function scrollTo(place: number, rowHeight: number, scrolled: number, height: number): number {
  const top = place * rowHeight;
  if (top < scrolled) return top;
  return top + rowHeight > scrolled + height ? top + rowHeight - height : scrolled;
}
