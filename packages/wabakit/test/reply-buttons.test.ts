import { describe, expect, test } from "vitest";
import { replyButtons } from "../src/index.ts";

const button = (id: string, title = `Title ${id}`): { id: string; title: string } => ({ id, title });

test.each([1, 2, 3])("%i buttons are a list of buttons", (count) => {
  const list = ["a", "b", "c"].slice(0, count).map((id) => button(id));
  expect(replyButtons(list)).toEqual(list);
});

test("a list that is changed afterwards changes nothing", () => {
  const list = [button("a")];
  const buttons = replyButtons(list);
  list.push(button("b"));
  expect(buttons).toEqual([button("a")]);
});

describe("it refuses", () => {
  test.each<[string, unknown, readonly string[]]>([
    ["none", [], ["buttons must be a list of one to three"]],
    ["four", ["a", "b", "c", "d"].map((id) => button(id)), ["buttons must be a list of one to three"]],
    ["what is no list", button("a"), ["buttons must be a list of one to three"]],
    ["nothing", undefined, ["buttons must be a list of one to three"]],
    ["an empty id", [button("")], ["buttons[0].id must be a text that is not empty"]],
    ["a misspelt title", [button("a"), { id: "b", titel: "B" }], ["buttons[1].title must be a text that is not empty"]],
    ["null", [null], ["buttons[0].id must be a text that is not empty", "buttons[0].title must be a text that is not empty"]],
    ["a title twice", [button("a", "Yes"), button("b", "No"), button("c", "Yes")], ["buttons[2].title must differ from the other titles"]],
  ])("%s, and says where and why", (_, buttons, messages) => {
    expect(() => Reflect.apply(replyButtons, undefined, [buttons])).toThrow(
      expect.objectContaining({
        name: "SendError",
        code: "invalid-message",
        provider: "wabakit",
        accepted: "no",
        message: expect.stringContaining(`wabakit: ${messages[0]}`),
        issues: messages.map((message) => expect.objectContaining({ path: message.split(" ")[0], message })),
      }),
    );
  });
});
