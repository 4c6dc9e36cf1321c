import type { Sink } from "../terminal.ts";
import { type Tally, tallyText } from "./tally.ts";

/** How often the line is drawn again, at most. */
const everyMs = 100;
/** The rate is that of this last while. */
const windowMs = 10_000;
const barWidth = 24;

/** One line at the bottom of a terminal, drawn over itself. */
export class Progress {
  readonly #sink: Sink;
  readonly #now: () => number;
  /** When how many were done. */
  #samples: { readonly at: number; readonly done: number }[] = [];
  #drawnAt = -Infinity;

  constructor(sink: Sink, now: () => number) {
    this.#sink = sink;
    this.#now = now;
  }

  show(tally: Tally): void {
    const at = this.#now();
    if (at - this.#drawnAt < everyMs) return;
    this.#drawnAt = at;
    const done = tally.sent + tally.refused + tally.unknown + tally.broken;
    this.#samples = [...this.#samples.filter((sample) => at - sample.at <= windowMs), { at, done }];
    const line = progressLine(tally, rateOf(this.#samples));
    this.#sink.write(`\r\u001b[2K${line.slice(0, Math.max(20, (this.#sink.columns ?? 80) - 1))}`);
  }

  /** Takes the line away, so that something else can be said. */
  clear(): void {
    if (this.#drawnAt === -Infinity) return;
    this.#sink.write("\r\u001b[2K");
    this.#drawnAt = -Infinity;
  }
}

/** A second. */
function rateOf(samples: readonly { readonly at: number; readonly done: number }[]): number | undefined {
  const [first, last] = [samples[0], samples.at(-1)];
  if (first === undefined || last === undefined || last.at - first.at < 500) return undefined;
  return ((last.done - first.done) * 1000) / (last.at - first.at);
}

/** `[=====>      ] 41% 20.1/s, 4:48 left  10,000 rows: 4,100 sent, 5,900 left` */
export function progressLine(tally: Tally, perSecond: number | undefined): string {
  const share = tally.rows === 0 ? 1 : 1 - tally.left / tally.rows;
  const filled = Math.round(share * barWidth);
  const bar = `[${"#".repeat(filled)}${"-".repeat(barWidth - filled)}]`;
  const rate =
    perSecond === undefined ? "" : ` ${perSecond.toFixed(1)}/s${perSecond > 0 ? `, ${timeText(tally.left / perSecond)} left` : ""}`;
  return `${bar} ${Math.floor(share * 100)}%${rate}  ${tallyText(tally)}`;
}

/** `4:48`, or `1:04:48` */
function timeText(seconds: number): string {
  const whole = Math.ceil(seconds);
  const two = (number: number): string => String(number).padStart(2, "0");
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  return hours === 0 ? `${minutes}:${two(whole % 60)}` : `${hours}:${two(minutes)}:${two(whole % 60)}`;
}
