import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { prettyJson, tokensOf } from "../model/json-tokens.ts";
import { CopyButton } from "../shell/copy.tsx";

interface CodeProps {
  /** What it is, for who cannot see it. */
  readonly what: string;
  readonly text: string;
  readonly label?: string;
  readonly json?: boolean;
}

/** A text to read and to copy. JSON is set in lines; what is copied is what came. */
export function Code({ what, text, label, json = false }: CodeProps): JSX.Element {
  const [raw, setRaw] = useState(false);
  const tokens = useMemo(() => (json ? tokensOf(raw ? text : prettyJson(text)) : []), [text, json, raw]);
  return (
    <div class="code">
      <div class="code-bar">
        <span class="note">{label ?? ""}</span>
        {json && (
          <button type="button" class="quiet" aria-pressed={raw} onClick={() => setRaw(!raw)}>
            As it came
          </button>
        )}
        <CopyButton text={text} what={what} />
      </div>
      <pre tabIndex={0} aria-label={what}>
        <code>
          {json ? tokens.map(({ type, text: piece }) => (type === "plain" ? piece : <span class={`json-${type}`}>{piece}</span>)) : text}
        </code>
      </pre>
    </div>
  );
}
