import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { choicesIn, everything, type Filter, filtersOn, isFiltering } from "../model/filter.ts";
import { type Info, nameOf, vendorIn } from "../model/info.ts";
import type { Row } from "../model/row.ts";
import { Icon } from "../shell/icon.tsx";
import { Filters } from "./filters.tsx";
import { List } from "./list.tsx";

interface InboxPaneProps {
  readonly info: Info | undefined;
  /** All that there are, oldest first. */
  readonly rows: readonly Row[];
  /** Those that fit the filter, newest first. */
  readonly shown: readonly Row[];
  readonly filter: Filter;
  readonly openId: number | undefined;
  readonly onFilter: (filter: Filter) => void;
}

/** The list, and what it is searched and narrowed by. */
export function InboxPane({ info, rows, shown, filter, openId, onFilter }: InboxPaneProps): JSX.Element {
  const [isNarrowing, narrow] = useState(false);
  const choices = useMemo(() => choicesIn(rows), [rows]);
  const vendors = (info?.vendors ?? []).map((vendor) => [vendor.id, nameOf(vendor)] as const);
  const on = filtersOn(filter);
  return (
    <nav class="inbox-pane" aria-label="Messages">
      <div class="search">
        <Icon name="search" />
        <input
          id="search"
          type="search"
          placeholder="Search"
          aria-label="Search"
          aria-keyshortcuts="/"
          value={filter.search}
          onInput={({ currentTarget }) => onFilter({ ...filter, search: currentTarget.value })}
        />
        <button type="button" class="quiet" aria-expanded={isNarrowing} aria-controls="filters" onClick={() => narrow(!isNarrowing)}>
          <Icon name="filter" />
          Filter{on > 0 && <span class="count">{on}</span>}
        </button>
      </div>
      {isNarrowing && <Filters filter={filter} choices={choices} vendors={vendors} onChange={onFilter} />}
      {isFiltering(filter) && (
        <p class="found">
          {shown.length.toLocaleString("en")} of {rows.length.toLocaleString("en")}
          <button type="button" class="quiet" onClick={() => onFilter(everything)}>
            Show all
          </button>
        </p>
      )}
      <List rows={shown} openId={openId} vendorName={(id) => nameOf(vendorIn(info, id) ?? { title: id })} />
      {rows.length > 0 && shown.length === 0 && <p class="nothing">Nothing fits.</p>}
    </nav>
  );
}
