import type { JSX } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Row } from "../model/row.ts";
import { RowLink } from "./row-link.tsx";
import { scrollTo, windowOf } from "./windowed.ts";

interface ListProps {
  /** Newest first. */
  readonly rows: readonly Row[];
  readonly openId: number | undefined;
  readonly vendorName: (id: string) => string;
}

/** In pixels, as in list.css. */
const rowHeight = 72;

/** However many there are, only the rows in sight are drawn. */
export function List({ rows, openId, vendorName }: ListProps): JSX.Element {
  const scroller = useRef<HTMLDivElement>(null);
  const [{ scrolled, height }, setView] = useState({ scrolled: 0, height: 0 });
  useEffect(() => {
    const list = scroller.current;
    if (list === null) return undefined;
    const look = (): void => setView({ scrolled: list.scrollTop, height: list.clientHeight });
    const resized = new ResizeObserver(look);
    resized.observe(list);
    list.addEventListener("scroll", look, { passive: true });
    return () => {
      resized.disconnect();
      list.removeEventListener("scroll", look);
    };
  }, []);
  useStillWhileReading(scroller, rows);
  useLayoutEffect(() => {
    const list = scroller.current;
    const place = rows.findIndex(({ id }) => id === openId);
    if (list !== null && place >= 0) list.scrollTop = scrollTo(place, rowHeight, list.scrollTop, list.clientHeight);
  }, [openId]);
  const { from, until } = windowOf(rows.length, rowHeight, scrolled, height);
  return (
    <div class="list" ref={scroller}>
      <ul style={{ height: `${rows.length * rowHeight}px` }}>
        {rows.slice(from, until).map((row, place) => (
          <li key={row.id} style={{ top: `${(from + place) * rowHeight}px` }} aria-setsize={rows.length} aria-posinset={from + place + 1}>
            <RowLink row={row} isOpen={row.id === openId} vendorName={vendorName} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Keeps what is read in its place while new rows come in above it. */
function useStillWhileReading(scroller: { readonly current: HTMLDivElement | null }, rows: readonly Row[]): void {
  const newest = useRef<number | undefined>(undefined);
  useLayoutEffect(() => {
    const list = scroller.current;
    const before = newest.current;
    newest.current = rows[0]?.id;
    if (list === null || before === undefined || list.scrollTop < rowHeight) return;
    const added = rows.findIndex(({ id }) => id === before);
    if (added > 0) list.scrollTop += added * rowHeight;
  }, [rows]);
}
