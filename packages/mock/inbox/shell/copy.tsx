import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Icon } from "./icon.tsx";

/** Copies a text; says for a moment that it has. */
export function CopyButton({ text, what }: { readonly text: string; readonly what: string }): JSX.Element {
  const [said, say] = useState("");
  const copy = async (): Promise<void> => {
    say((await copied(text)) ? "Copied" : "Select it, then copy it by hand");
    setTimeout(() => say(""), 2_000);
  };
  return (
    <button type="button" class="quiet copy" aria-label={`Copy ${what}`} onClick={copy}>
      <Icon name={said === "" ? "copy" : "accepted"} />
      <span role="status">{said === "" ? "Copy" : said}</span>
    </button>
  );
}

/** The clipboard is for pages that the browser trusts: not for those of a plain http address in the local network. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copiedBySelection(text);
  }
}

function copiedBySelection(text: string): boolean {
  const area = document.createElement("textarea");
  area.value = text;
  document.body.append(area);
  area.select();
  const done = document.execCommand("copy"); // deprecated, and the only other way there is
  area.remove();
  return done;
}
