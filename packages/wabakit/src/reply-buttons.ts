import type { Issue, ReplyButton, ReplyButtons } from "@wabakit/core";
import { invalid } from "@wabakit/core/vendor";
import { unfilled } from "./unfilled.ts";

/**
 * Checks a list of buttons that was made at run time, which the compiler cannot count.
 *
 * @throws {SendError} `invalid-message` unless there are one to three, each with an id and a title of its own
 */
export function replyButtons(buttons: readonly ReplyButton[]): ReplyButtons {
  const issues = issuesOf(buttons);
  if (issues.length > 0) throw invalid("wabakit", issues);
  return [...buttons] as readonly ReplyButton[] as ReplyButtons; // one to three, as was just checked
}

function issuesOf(buttons: readonly ReplyButton[]): Issue[] {
  if (!Array.isArray(buttons) || buttons.length < 1 || buttons.length > 3) {
    return [{ path: "buttons", rule: "maxItems", message: "buttons must be a list of one to three" }];
  }
  const titles = buttons.map((button) => button?.title);
  return buttons.flatMap((button, index) => {
    const path = `buttons[${index}]`;
    const repeated = titles.indexOf(button?.title) < index;
    return [
      ...unfilled({ [`${path}.id`]: button?.id, [`${path}.title`]: button?.title }),
      ...(repeated ? [{ path: `${path}.title`, rule: "uniqueItems", message: `${path}.title must differ from the other titles` }] : []),
    ];
  });
}
