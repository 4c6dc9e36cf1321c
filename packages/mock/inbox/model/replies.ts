import type { ReadMessage } from "@wabakit/core/vendor";
import type { PushedReply, ReplySimulation } from "@wabakit/mock";

/** The reply that was pushed, to be pushed again: what is remembered of a choice is its title. Undefined if the message has no such choice. */
export function replyAgain(
  message: ReadMessage | undefined,
  { type, text }: Pick<PushedReply, "type" | "text">,
): ReplySimulation | undefined {
  if (type === "text") return { type, text };
  if (type === "location") {
    const [latitude = 0, longitude = 0] = text.split(", ").map(Number);
    return { type, location: { latitude, longitude } };
  }
  const template = message?.template ?? message?.marketingTemplate;
  const buttons = [...(message?.buttons?.buttons ?? []), ...quickReplies(template)];
  const choices = type === "list" ? (message?.list?.sections ?? []).flatMap(({ rows = [] }) => rows) : buttons;
  const chosen = choices.find(({ title }) => title === text);
  if (chosen?.id !== undefined) return { type, ...chosen, id: chosen.id, title: text };
  return type === "button" && template !== undefined ? { type, id: text, title: text } : undefined;
}

/** A template's quick replies: the payload comes back, and the title is at the vendor. */
export const quickReplies = (template: ReadMessage["template"]): readonly { readonly id: string; readonly title: string }[] =>
  (template?.components ?? [])
    .filter(({ subType }) => subType === "quickReply")
    .map(({ index = 0, parameters }) => ({ id: parameters?.[0]?.payload ?? "", title: `Button ${index + 1}` }));
