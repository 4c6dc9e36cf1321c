import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Code } from "../details/code.tsx";
import { Fact } from "../details/panel.tsx";
import { type Info, nameOf, type VendorInfo } from "../model/info.ts";
import { Icon } from "./icon.tsx";

/** What to do while nothing has come. */
export function Empty({ info }: { readonly info: Info }): JSX.Element {
  const [chosen, choose] = useState(0);
  const vendor = info.vendors[chosen];
  return (
    <section class="empty" aria-label="How to send the first message">
      <span class="empty-picture">
        <Icon name="waiting" />
      </span>
      <h2>Waiting for the first message</h2>
      <p>Point your client at this mock, or paste one of these commands into a terminal. What arrives is shown here at once.</p>
      <div class="vendors" role="group" aria-label="Vendor">
        {info.vendors.map((one, place) => (
          <button key={one.id} type="button" aria-pressed={place === chosen} onClick={() => choose(place)}>
            {nameOf(one)}
          </button>
        ))}
      </div>
      {vendor !== undefined && <FirstMessage vendor={vendor} />}
    </section>
  );
}

const FirstMessage = ({ vendor: { baseUrl, credentials, first } }: { readonly vendor: VendorInfo }): JSX.Element => (
  <>
    <dl class="facts">
      {Object.entries({ baseUrl, ...credentials }).map(([name, value]) => (
        <Fact key={name} what={name}>
          <code>{value}</code>
        </Fact>
      ))}
    </dl>
    <Code what="curl command" label="curl" text={first.curl} />
    <Code what="TypeScript" label="TypeScript" text={first.typescript} />
  </>
);
