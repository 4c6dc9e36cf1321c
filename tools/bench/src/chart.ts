import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";

/** One bar of a chart. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  /** Ours stand out. */
  readonly ours: boolean;
}

const [ink, quiet, accent, others] = ["#1f2328", "#59636e", "#1a7f4b", "#a8b3bd"];

/**
 * Draws bars beside each other as SVG, the smallest on top. It has a ground of its own, because whoever shows it may be light or dark, and a title that is
 * read out.
 */
export function barChart(title: string, unit: string, bars: readonly Bar[]): string {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const sorted = bars.toSorted((a, b) => a.value - b.value);
  const plot = Plot.plot({
    document,
    width: 760,
    height: 70 + 22 * sorted.length,
    marginLeft: 280,
    marginRight: 60,
    marginTop: 46,
    marginBottom: 10,
    style: { background: "#ffffff", color: ink, fontFamily: "system-ui, sans-serif", fontSize: "12px" },
    x: { axis: null, domain: [0, Math.max(...sorted.map(({ value }) => value))] },
    y: { label: null, domain: sorted.map(({ label }) => label), tickSize: 0, padding: 0.25 },
    marks: [
      Plot.barX(sorted, { x: "value", y: "label", fill: ({ ours }: Bar) => (ours ? accent : others), rx: 2 }),
      Plot.ruleX([1], { stroke: quiet, strokeDasharray: "3,3" }),
      Plot.text(sorted, {
        x: "value",
        y: "label",
        text: ({ value }: Bar) => `${value.toFixed(2)} ${unit}`,
        textAnchor: "start",
        dx: 6,
        stroke: "#ffffff", // the line behind it does not cross a figure
        strokeWidth: 4,
        fill: ink,
      }),
      Plot.text([title], { frameAnchor: "top-left", dx: -270, dy: -32, fontSize: 14, fontWeight: "bold", fill: ink }),
    ],
  });
  plot.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  plot.setAttribute("role", "img");
  plot.setAttribute("aria-label", title);
  return `${plot.outerHTML}\n`;
}
