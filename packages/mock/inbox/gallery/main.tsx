import { render } from "preact";
import type { JSX } from "preact";
import { Details } from "../details/details.tsx";
import { Pushes } from "../details/pushes.tsx";
import { RowLink } from "../list/row-link.tsx";
import type { Entry } from "../model/entry.ts";
import { type Info, vendorIn } from "../model/info.ts";
import { rowOf } from "../model/row.ts";
import { Phone } from "../phone/phone.tsx";

// Many messages at once, each as the inbox shows it in the list and when it is open: for tests of thousands, which would take minutes one after the other. No part
// of the inbox.

function Shown({ entry, info }: { readonly entry: Entry; readonly info: Info }): JSX.Element {
  const vendor = vendorIn(info, entry.vendor);
  const row = rowOf(entry);
  const pushing = { entry, vendor, webhookUrl: "" };
  return (
    <div class="message-pane" data-id={entry.id}>
      <nav>
        <RowLink row={row} isOpen={false} vendorName={(id) => id} />
      </nav>
      <Phone entry={entry} vendor={vendor} answers={{ send: () => {}, refusal: () => undefined }} quoted={row} />
      <Details entry={entry} vendor={vendor}>
        <Pushes entry={entry} pushing={pushing} onStatus={() => {}} onReply={() => {}} />
      </Details>
    </div>
  );
}

const place = document.getElementById("gallery");

Object.assign(window, {
  show: (entries: readonly Entry[], info: Info) => {
    if (place === null) return;
    render(
      entries.map((entry) => <Shown key={entry.id} entry={entry} info={info} />),
      place,
    );
  },
});
