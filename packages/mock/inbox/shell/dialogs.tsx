import type { JSX } from "preact";
import { Dialog } from "./dialog.tsx";

/** What the keys do, for the help and for `useKeys`. */
const keys = [
  ["j", "next message"],
  ["k", "previous message"],
  ["/", "search"],
  ["r", "reply as the user"],
  ["Escape", "leave the search, close the message"],
  ["?", "this help"],
] as const;

export const HelpDialog = ({ version, onClose }: { readonly version: string; readonly onClose: () => void }): JSX.Element => (
  <Dialog title="Keys" onClose={onClose}>
    <dl class="keys">
      {keys.map(([key, does]) => (
        <div>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
    <p class="note">@wabakit/mock {version}</p>
    <form method="dialog">
      <button type="submit">Close</button>
    </form>
  </Dialog>
);

interface ClearDialogProps {
  readonly count: number;
  readonly onClear: () => void;
  readonly onClose: () => void;
}

export const ClearDialog = ({ count, onClear, onClose }: ClearDialogProps): JSX.Element => (
  <Dialog title="Forget everything?" onClose={onClose}>
    <p>
      {count === 1 ? "1 request" : `${count.toLocaleString("en")} requests`}, what was asked to fail, and who has written. The mock goes on.
    </p>
    <form method="dialog">
      <button type="submit">Keep</button>
      <button type="submit" class="danger" onClick={onClear}>
        Forget
      </button>
    </form>
  </Dialog>
);

interface WebhookDialogProps {
  /** What the mock was started with. */
  readonly usual: string | undefined;
  readonly url: string;
  readonly onChange: (url: string) => void;
  readonly onClose: () => void;
}

export function WebhookDialog({ usual, url, onChange, onClose }: WebhookDialogProps): JSX.Element {
  const save = ({ currentTarget }: { readonly currentTarget: HTMLFormElement }): void => {
    onChange(String(new FormData(currentTarget).get("url") ?? "").trim());
  };
  return (
    <Dialog title="Webhook" onClose={onClose}>
      <p>Replies and statuses that you push from this page go to your webhook.</p>
      <form method="dialog" class="webhook-form" onSubmit={save}>
        <label for="webhook-url">URL</label>
        <input
          id="webhook-url"
          name="url"
          type="url"
          pattern="https?://.+"
          placeholder={usual ?? "http://127.0.0.1:3000/webhook"}
          defaultValue={url}
        />
        <p class="note">
          {usual === undefined ? "The mock was started without --webhook-url." : `Left empty, they go where the mock was told: ${usual}`}
        </p>
        <button type="submit">Save</button>
      </form>
    </Dialog>
  );
}
