import type { JSX } from "preact";
import type { Connection } from "../feed/gathering.ts";
import iconUrl from "../icon.svg";
import { Icon } from "./icon.tsx";
import { useTheme } from "./settings.ts";

interface HeaderProps {
  readonly connection: Connection;
  readonly count: number;
  readonly modes: readonly string[];
  readonly onClear: () => void;
  readonly onHelp: () => void;
  readonly onWebhook: () => void;
  readonly webhookUrl: string;
}

const connections = { connecting: "Connecting", live: "Live", lost: "Reconnecting" } as const;
const themeIcons = { auto: "auto", light: "sun", dark: "moon" } as const;

export function Header({ connection, count, modes, onClear, onHelp, onWebhook, webhookUrl }: HeaderProps): JSX.Element {
  const [theme, nextTheme] = useTheme();
  return (
    <header class="head">
      <h1>
        <img src={iconUrl} alt="" width="24" height="24" />
        Inbox <span class="note">wabakit mock</span>
      </h1>
      <span class={`connection ${connection}`}>{connections[connection]}</span>
      {modes.map((mode) => (
        <span class="tag">{mode}</span>
      ))}
      <span class="grow" />
      <button
        type="button"
        class="quiet"
        onClick={onWebhook}
        aria-label={webhookUrl === "" ? "Webhook: none" : "Webhook"}
        title={webhookUrl === "" ? "No webhook URL" : webhookUrl}
      >
        <Icon name="webhook" />
        <span class="wide">Webhook</span>
        {webhookUrl === "" && <span class="dot" />}
      </button>
      <button type="button" class="quiet" onClick={onClear} disabled={count === 0} aria-label="Clear">
        <Icon name="clear" />
        <span class="wide">Clear</span>
      </button>
      <button type="button" class="quiet" onClick={nextTheme} aria-label={`Theme: ${theme}`} title={`Theme: ${theme}`}>
        <Icon name={themeIcons[theme]} />
      </button>
      <button type="button" class="quiet" onClick={onHelp} aria-label="Keys" aria-keyshortcuts="?">
        <kbd>?</kbd>
      </button>
    </header>
  );
}
