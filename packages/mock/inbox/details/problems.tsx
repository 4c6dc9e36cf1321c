import type { JSX } from "preact";
import type { Entry } from "../model/entry.ts";
import { Fact, Panel } from "./panel.tsx";

/** What was wrong with a request, and what the mock let pass. */
export function Problems({ entry: { violations, warnings, signature } }: { readonly entry: Entry }): JSX.Element | null {
  if (violations.length + warnings.length === 0 && signature === undefined) return null;
  return (
    <>
      {violations.length > 0 && (
        <Panel title={violations.length === 1 ? "1 broken rule" : `${violations.length} broken rules`}>
          <ul class="problems">
            {violations.map(({ in: where, path, rule, message, vendorCode }) => (
              <li class="violation">
                <p>{message}</p>
                <p class="problem-where">
                  <span class="tag">{where}</span>
                  {path !== "" && <code>{path}</code>}
                  <span class="tag">rule: {rule}</span>
                  {vendorCode !== undefined && <span class="tag">code: {vendorCode}</span>}
                </p>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {warnings.length > 0 && (
        <Panel title={warnings.length === 1 ? "1 warning" : `${warnings.length} warnings`}>
          <ul class="problems">
            {warnings.map((warning) => (
              <li class="warning">{warning}</li>
            ))}
          </ul>
        </Panel>
      )}
      {signature !== undefined && <Signature signature={signature} />}
    </>
  );
}

const Signature = ({
  signature: { header, expected, received, plaintext },
}: {
  readonly signature: NonNullable<Entry["signature"]>;
}): JSX.Element => (
  <Panel title="Why the signature is wrong">
    <dl class="facts">
      <Fact what="Header">{header}</Fact>
      <Fact what="Expected">
        <code>{expected}</code>
      </Fact>
      <Fact what="Received">
        <code>{received}</code>
      </Fact>
      <Fact what="Signed text">
        <code>{plaintext}</code>
      </Fact>
    </dl>
  </Panel>
);
