import stringWidth from "fast-string-width";

/** Rows with aligned columns; without any cell, nothing. */
export function table(rows: readonly (readonly string[])[], indent = ""): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) => Math.max(...rows.map((row) => stringWidth(row[column] ?? ""))));
  return rows.map((row) => (indent + row.map((cell, column) => padded(cell, widths[column] ?? 0)).join("  ")).trimEnd()).join("\n");
}

/** By what a terminal shows: colours take no room, and Chinese characters take two. */
const padded = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - stringWidth(text)));
