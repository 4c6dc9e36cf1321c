import type { JSX } from "preact";
import type { Row } from "../model/row.ts";
import { typeName } from "../model/summary.ts";
import { Icon, type IconName } from "../shell/icon.tsx";
import { linkTo } from "../shell/route.ts";
import { exactTimeOf, timeOf } from "../shell/time.ts";

const icons: { readonly [type: string]: IconName } = {
  text: "text",
  image: "image",
  video: "play",
  audio: "audio",
  document: "document",
  sticker: "sticker",
  location: "pin",
  contacts: "person",
  template: "template",
  marketingTemplate: "template",
  list: "list",
  buttons: "reply",
  product: "product",
  productList: "product",
  locationRequest: "pin",
};

const statusMarks = { sent: "✓", delivered: "✓✓", read: "✓✓", failed: "!" } as const;

interface RowLinkProps {
  readonly row: Row;
  readonly isOpen: boolean;
  readonly vendorName: (id: string) => string;
}

/** A request in the list. */
export function RowLink({ row: { id, at, vendor, outcome, type, title, summary, status }, isOpen, vendorName }: RowLinkProps): JSX.Element {
  return (
    <a class="row" href={linkTo(id)} aria-current={isOpen ? "true" : undefined}>
      <span class={`row-icon ${outcome}`}>
        <Icon name={type === undefined ? "request" : (icons[type] ?? "request")} />
      </span>
      <span class="row-title" dir="auto">
        {title}
      </span>
      <time class="row-time" dateTime={new Date(at).toISOString()} title={exactTimeOf(at)}>
        {timeOf(at)}
      </time>
      <span class="row-summary" dir="auto">
        {outcome === "refused" && <span class="failed">refused · </span>}
        {summary}
      </span>
      <span class="row-tags">
        {status !== undefined && (
          <span class={`status ${status}`}>
            <span aria-hidden="true">{statusMarks[status]}</span>
            <span class="unseen">{status}</span>
          </span>
        )}
        <span>{vendor === undefined ? "no vendor" : vendorName(vendor)}</span>
        <span class="unseen">{type === undefined ? "no message" : typeName(type)}</span>
      </span>
    </a>
  );
}
