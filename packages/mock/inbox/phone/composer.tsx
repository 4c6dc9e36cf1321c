import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Refusal } from "../model/pushable.ts";
import { Icon } from "../shell/icon.tsx";

interface ComposerProps {
  readonly refusal: Refusal;
  readonly onSend: (text: string) => void;
}

/** Where the person in the preview writes. */
export function Composer({ refusal, onSend }: ComposerProps): JSX.Element {
  const [text, setText] = useState("");
  const send = (event: Event): void => {
    event.preventDefault();
    if (refusal !== undefined || text.trim() === "") return;
    onSend(text);
    setText("");
  };
  return (
    <form class="composer" onSubmit={send}>
      {refusal !== undefined && (
        <p class="note why" id="composer-why">
          {refusal}
        </p>
      )}
      <div>
        <input
          id="reply"
          type="text"
          value={text}
          placeholder="Reply as the user"
          aria-label="Reply as the user"
          aria-describedby={refusal === undefined ? undefined : "composer-why"}
          autocomplete="off"
          disabled={refusal !== undefined}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button type="submit" class="send" aria-label="Send the reply" disabled={refusal !== undefined}>
          <Icon name="send" />
        </button>
      </div>
    </form>
  );
}
