import type { TemplateHeader } from "../templates.ts";
import { textsOf } from "./answer-values.ts";
import { given } from "./given.ts";

/**
 * What stands above a listed template, from a vendor's entry; nothing where that does not say which format it has, or which text.
 *
 * @param samples the vendor's list of them, of which a header has one
 */
export function toTemplateHeader(
  format: TemplateHeader["format"] | undefined,
  text: unknown,
  samples: unknown,
): TemplateHeader | undefined {
  const [example] = textsOf(samples) ?? [];
  if (format === "text") return typeof text === "string" ? given({ format, text, example }) : undefined;
  if (format === "location") return { format };
  return format && given({ format, example });
}
