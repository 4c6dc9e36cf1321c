import { formatted } from "../reference/samples.ts";

/** As many characters of code as fit beside the menu and the list of sections. */
const width = 92;

/** Markdown whose TypeScript is formatted for the width of a page, so that no line of it is cut off, however it was written. */
export async function withFittingCode(markdown: string): Promise<string> {
  const blocks = [...markdown.matchAll(/^(?<fence>```ts(?: run)?\n)(?<code>.*?)^```$/gms)];
  const parts = await Promise.all(
    blocks.map(async ({ 0: block, index, groups: { fence = "", code = "" } = {} }, at) => {
      const before = markdown.slice(endOf(blocks[at - 1]), index);
      const fits = block.split("\n").every((line) => line.length <= width);
      return before + (fits ? block : `${fence}${await formatted(code, width)}\`\`\``);
    }),
  );
  return parts.join("") + markdown.slice(endOf(blocks.at(-1)));
}

const endOf = (block: RegExpMatchArray | undefined): number => (block === undefined ? 0 : (block.index ?? 0) + block[0].length);
