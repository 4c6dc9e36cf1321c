import type { JSX } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { clearAll, loadInfo } from "./feed/api.ts";
import { useInbox } from "./feed/inbox.ts";
import { InboxPane } from "./list/inbox-pane.tsx";
import { MessagePane } from "./message-pane.tsx";
import { everything, filtered } from "./model/filter.ts";
import type { Info } from "./model/info.ts";
import type { Row } from "./model/row.ts";
import { Announcer } from "./shell/announcer.tsx";
import { ClearDialog, HelpDialog, WebhookDialog } from "./shell/dialogs.tsx";
import { Empty } from "./shell/empty.tsx";
import { Header } from "./shell/header.tsx";
import { useKeys } from "./shell/keys.ts";
import { addressedId, closeMessage, openMessage, useOpenId } from "./shell/route.ts";
import { useRemembered } from "./shell/settings.ts";
import { Toast, useNotice } from "./shell/toast.tsx";

type OpenDialog = "help" | "clear" | "webhook" | undefined;

export function App(): JSX.Element {
  const { rows, connection, arrived } = useInbox();
  const info = useInfo(connection);
  const openId = useOpenId();
  const [filter, setFilter] = useState(everything);
  const shown = useMemo(() => filtered(rows, filter), [rows, filter]);
  const [dialog, open] = useState<OpenDialog>();
  const [enteredUrl, enterUrl] = useRemembered("webhook-url", "");
  const [notice, tell] = useNotice();
  const webhookUrl = enteredUrl === "" ? (info?.webhookUrl ?? "") : enteredUrl;
  const close = (): void => open(undefined);
  const clear = (): void => void clearAll().then(closeMessage, ({ message }: Error) => tell({ text: message, isError: true }));

  useKeys({
    j: () => step(shown, 1),
    k: () => step(shown, -1),
    "/": () => document.getElementById("search")?.focus(),
    r: () => document.getElementById("reply")?.focus(),
    "?": () => open("help"),
    Escape: () => leave(),
  });
  return (
    <div class={openId === undefined ? "app" : "app reading"}>
      <Header
        connection={connection}
        count={rows.length}
        modes={modesOf(info)}
        webhookUrl={webhookUrl}
        onClear={() => open("clear")}
        onHelp={() => open("help")}
        onWebhook={() => open("webhook")}
      />
      <InboxPane info={info} rows={rows} shown={shown} filter={filter} openId={openId} onFilter={setFilter} />
      <main>
        {info !== undefined && openId !== undefined && (
          <MessagePane id={openId} info={info} rows={rows} webhookUrl={webhookUrl} enteredUrl={enteredUrl} tell={tell} />
        )}
        {info !== undefined && openId === undefined && rows.length === 0 && connection === "live" && <Empty info={info} />}
        {openId === undefined && rows.length > 0 && <p class="nothing">Choose a message, or press j.</p>}
      </main>
      {dialog === "help" && <HelpDialog version={info?.version ?? ""} onClose={close} />}
      {dialog === "clear" && <ClearDialog count={rows.length} onClear={clear} onClose={close} />}
      {dialog === "webhook" && <WebhookDialog usual={info?.webhookUrl} url={enteredUrl} onChange={enterUrl} onClose={close} />}
      <Announcer arrived={arrived} />
      <Toast notice={notice} />
    </div>
  );
}

/** What the mock tells of itself, asked anew whenever it is reached again: another one may have taken its place. */
function useInfo(connection: string): Info | undefined {
  const [info, setInfo] = useState<Info>();
  useEffect(() => {
    if (connection === "live") loadInfo().then(setInfo, () => {}); // when it is lost, the connection says so
  }, [connection]);
  return info;
}

const modesOf = (info: Info | undefined): readonly string[] => [
  ...(info?.strict === true ? ["strict"] : []),
  ...(info?.fast === true ? ["fast"] : []),
];

/** To the next message of the list, or the one before. */
function step(shown: readonly Row[], by: 1 | -1): void {
  const place = shown.findIndex(({ id }) => id === addressedId());
  const next = place < 0 ? shown[0] : shown[place + by];
  if (next !== undefined) openMessage(next.id);
}

/** Out of a field first, then out of the message. */
function leave(): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && activeElement.matches("input, select, textarea")) activeElement.blur();
  else if (addressedId() !== undefined) closeMessage();
}
