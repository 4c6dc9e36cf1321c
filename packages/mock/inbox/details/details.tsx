import type { ComponentChildren, JSX } from "preact";
import type { Entry } from "../model/entry.ts";
import { nameOf, type VendorInfo } from "../model/info.ts";
import { phone } from "../model/row.ts";
import { typeName } from "../model/summary.ts";
import { exactTimeOf } from "../shell/time.ts";
import { Code } from "./code.tsx";
import { Fact, Panel } from "./panel.tsx";
import { Problems } from "./problems.tsx";

interface DetailsProps {
  readonly entry: Entry;
  readonly vendor: VendorInfo | undefined;
  /** What can be pushed about it. */
  readonly children: ComponentChildren;
}

/** Everything that the mock knows of a request. */
export function Details({ entry, vendor, children }: DetailsProps): JSX.Element {
  const { id, at, operation, outcome, to, type, messageId, scenario, request, response, repeat } = entry;
  return (
    <section class="details" aria-label="Details">
      <header class="details-head">
        <h2>
          #{id} {type === undefined ? "Request" : typeName(type)}
        </h2>
        <span class={`outcome ${outcome}`}>{outcome}</span>
        <span class="note">HTTP {response.status === 0 ? "no answer" : response.status}</span>
      </header>
      <dl class="facts">
        <Fact what="Vendor">{vendor === undefined ? (entry.vendor ?? "none has this path") : nameOf(vendor)}</Fact>
        <Fact what="Operation">{operation ?? `${request.method} ${request.path}`}</Fact>
        {to.length > 0 && <Fact what="To">{recipients(to)}</Fact>}
        {messageId !== undefined && <Fact what="Message id">{messageId}</Fact>}
        {entry.message?.reference !== undefined && <Fact what="Reference">{entry.message.reference}</Fact>}
        {scenario !== undefined && <Fact what="Scenario">{scenario}</Fact>}
        <Fact what="Answered">{exactTimeOf(at)}</Fact>
      </dl>
      <Problems entry={entry} />
      {children}
      <Panel title="Request">
        <p class="request-line">
          <code>
            {request.method} {request.path}
          </code>
        </p>
        <Headers headers={request.headers} />
        {request.body === "" ? <p class="note">no body</p> : <Code what="request body" text={request.body} json />}
      </Panel>
      <Panel title="Response">
        {response.status === 0 || response.body === undefined ? (
          <p class="note">{response.status === 0 ? "None was sent." : `HTTP ${response.status}, without a body of the vendor’s`}</p>
        ) : (
          <Code what="response body" text={JSON.stringify(response.body)} json />
        )}
      </Panel>
      <Panel title="Send it again">
        <Code what="curl command" label="curl" text={repeat.curl} />
        <Code what="TypeScript" label="TypeScript" text={repeat.typescript} />
      </Panel>
    </section>
  );
}

/** The first few of them: a broadcast has a thousand. */
const recipients = (to: readonly string[]): string =>
  to.slice(0, 5).map(phone).join(", ") + (to.length > 5 ? ` and ${to.length - 5} more` : "");

const Headers = ({ headers }: { readonly headers: Entry["request"]["headers"] }): JSX.Element => (
  <details class="headers">
    <summary>{Object.keys(headers).length} headers</summary>
    <dl>
      {Object.entries(headers).map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  </details>
);
