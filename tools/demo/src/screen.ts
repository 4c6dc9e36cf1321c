import { styleText } from "node:util";
import type { WriteStream } from "node:tty";

/** Where the demo writes: lines that stay, and, on a terminal, one line of progress below them. */
export interface Screen {
  readonly line: (text?: string) => void;
  readonly progress: (text: string) => void;
  readonly done: () => void;
  readonly paint: (style: Style, text: string) => string;
}

type Style = "bold" | "dim" | "green" | "red";

export function screen(stream: Pick<WriteStream, "write"> & { readonly isTTY?: boolean }): Screen {
  const tty = stream.isTTY === true;
  const clear = tty ? "\r\u001b[2K" : "";
  return {
    line: (text = "") => void stream.write(`${clear}${text}\n`),
    progress: (text) => void (tty && stream.write(clear + text)),
    done: () => void stream.write(clear),
    paint: (style, text) => (tty ? styleText(style, text, { validateStream: false }) : text),
  };
}
