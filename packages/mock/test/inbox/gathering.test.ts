import { expect, test } from "vitest";
import { gathering, type Inbox } from "../../inbox/feed/gathering.ts";
import type { Entry } from "../../inbox/model/entry.ts";

const entry = (id: number): Entry => ({
  id,
  at: 0,
  vendor: "itniotech",
  operation: "POST /wa/custom/sendMsg",
  outcome: "accepted",
  messageId: `m${id}`,
  to: ["447700900123"],
  type: "text",
  message: { type: "text", text: { body: "Hello" } },
  statuses: [],
  replies: [],
  violations: [],
  warnings: [],
  signature: undefined,
  scenario: undefined,
  request: { method: "POST", path: "/wa/custom/sendMsg", headers: {}, body: "" },
  response: { status: 200, body: {} },
  repeat: { curl: "", typescript: "" },
});

const read = { recipient: "447700900123", at: 1, url: "http://127.0.0.1/", status: "read" } as const;

/** A page that draws when it is told to. */
function page() {
  const drawn: Inbox[] = [];
  const due: (() => void)[] = [];
  const listener = gathering(
    (inbox) => drawn.push(inbox),
    (draw) => due.push(draw),
  );
  const shown = (): unknown => {
    for (const draw of due.splice(0)) draw();
    return drawn.at(-1)?.rows.map(({ id, status }) => [id, status]);
  };
  return { listener, shown, drawn };
}

test("what comes together is drawn once", () => {
  const { listener, shown, drawn } = page();
  listener.requests([entry(1), entry(2)], false);
  listener.requests([entry(3)], true);
  listener.status({ id: 2, statuses: [read], replies: [] });
  listener.connection("live");
  expect(shown()).toEqual([
    [1, undefined],
    [2, "read"],
    [3, undefined],
  ]);
  expect(drawn).toMatchObject([{ connection: "live", arrived: 1 }]);
});

test("a status that comes later changes its row; one of a request that is forgotten changes nothing", () => {
  const { listener, shown } = page();
  listener.requests([entry(1)], true);
  shown();
  listener.status({ id: 1, statuses: [read], replies: [] });
  listener.status({ id: 9, statuses: [read], replies: [] });
  expect(shown()).toEqual([[1, "read"]]);
});

test("after a restart or a clear nothing is left of before, also of what was not drawn yet", () => {
  const { listener, shown } = page();
  listener.requests([entry(1), entry(2)], true);
  shown();
  listener.requests([entry(3)], true);
  listener.cleared();
  expect(shown()).toEqual([]);
  listener.requests([entry(4)], true);
  listener.started();
  listener.requests([entry(1)], false);
  expect(shown()).toEqual([[1, undefined]]);
});

test("10,000 are kept, the newest", () => {
  const { listener, drawn, shown } = page();
  listener.requests(
    Array.from({ length: 10_500 }, (_, place) => entry(place + 1)),
    false,
  );
  shown();
  expect([drawn[0]?.rows.length, drawn[0]?.rows[0]?.id, drawn[0]?.rows.at(-1)?.id]).toEqual([10_000, 501, 10_500]);
});
