/** What a sample is called, in the order in which a reader is shown them; the first is there when the page opens. */
export type SampleLabel = (typeof sampleLabels)[number];

export const sampleLabels = ["TypeScript (facade)", "TypeScript (client)", "curl"] as const;

/** What the sample is written in, as Redoc names it. */
export const languageOf = (label: SampleLabel): "typescript" | "bash" => (label === "curl" ? "bash" : "typescript");
