import { type FileHandle } from "node:fs/promises";
import { extname } from "node:path";
import { CsvError, parse } from "csv-parse";
import { Problem } from "../problem.ts";
import { linesOf, textOf } from "./lines.ts";

/** A row as it stands in the file. */
export type Row = {
  /** As a spreadsheet or an editor counts, from 1, with the header of a CSV file as the first. */
  readonly row: number;
} & (
  | { readonly members: { readonly [column: string]: unknown }; readonly broken?: never }
  /** Why it cannot be read. */
  | { readonly broken: string; readonly members?: never }
);

/** An open file of rows. */
export interface RowFile {
  /** For messages. */
  readonly name: string;
  readonly kind: RowKind;
  readonly handle: FileHandle;
}

export const rowKinds = ["csv", "jsonl"] as const;
export type RowKind = (typeof rowKinds)[number];

const kindOf: { readonly [extension: string]: RowKind } = {
  ".csv": "csv",
  ".tsv": "csv",
  ".txt": "csv",
  ".jsonl": "jsonl",
  ".ndjson": "jsonl",
};

/** @throws {Problem} when the name does not say it */
export function rowKindOf(name: string): RowKind {
  const kind = kindOf[extname(name).toLowerCase()];
  if (kind === undefined)
    throw new Problem(`${name} must end in ${Object.keys(kindOf).join(", ")}, so that it is clear how it is written.`);
  return kind;
}

/** The rows of a file, one after another; those with nothing in them are left out. */
export const rowsOf = (file: RowFile): AsyncGenerator<Row, void, undefined> => (file.kind === "csv" ? csvRows(file) : jsonRows(file));

async function* jsonRows(file: RowFile): AsyncGenerator<Row, void, undefined> {
  let row = 0;
  for await (const text of linesOf(textIn(file))) {
    row += 1;
    if (text.trim() !== "") yield { row, ...jsonRow(text) };
  }
}

function jsonRow(text: string): { readonly members: { readonly [column: string]: unknown } } | { readonly broken: string } {
  try {
    const members: unknown = JSON.parse(text);
    if (typeof members === "object" && members !== null && !Array.isArray(members))
      return { members: Object.fromEntries(Object.entries(members)) };
  } catch {
    // Said below.
  }
  return { broken: "is no JSON object" };
}

async function* csvRows(file: RowFile): AsyncGenerator<Row, void, undefined> {
  let row = 0;
  let columns: readonly string[] | undefined;
  for await (const cells of csvRecords(file)) {
    row += 1;
    if (columns === undefined) columns = columnsOf(file.name, cells);
    else if (cells.some((cell) => cell.trim() !== "")) yield { row, ...csvRow(columns, cells) };
  }
}

function csvRow(
  columns: readonly string[],
  cells: readonly string[],
): { readonly members: { readonly [column: string]: string } } | { readonly broken: string } {
  if (cells.length !== columns.length)
    return { broken: `has ${cells.length} column${cells.length === 1 ? "" : "s"}, where the header has ${columns.length}` };
  return { members: Object.fromEntries(columns.map((column, index) => [column, (cells[index] ?? "").trim()])) };
}

/** The header of a CSV file; undefined for other files, where each row has its own. */
export async function headerOf(file: RowFile): Promise<readonly string[] | undefined> {
  if (file.kind !== "csv") return undefined;
  for await (const cells of csvRecords(file)) return columnsOf(file.name, cells);
  throw new Problem(`${file.name} is empty: its first row must name the columns.`);
}

function columnsOf(name: string, cells: readonly string[]): string[] {
  const columns = cells.map((cell) => cell.trim());
  const twice = columns.find((column, index) => column !== "" && columns.indexOf(column) !== index);
  if (twice !== undefined) throw new Problem(`${name} has two columns ${JSON.stringify(twice)}. Rename one of them in its first row.`);
  return columns;
}

async function* csvRecords(file: RowFile): AsyncGenerator<readonly string[], void, undefined> {
  const parser = parse({ bom: true, relax_column_count: true, relax_quotes: true, delimiter: await delimiterOf(file) });
  const feeding = feed(parser, file);
  try {
    for await (const cells of parser) yield cells as string[]; // it gives lists of texts unless told otherwise
  } catch (error) {
    if (error instanceof CsvError)
      throw new Problem(`${file.name} cannot be read as CSV from line ${String(error["lines"])} on: ${error.message}.`);
    throw error;
  } finally {
    parser.destroy();
    await feeding.catch(() => {}); // what was wrong has come out of the parser
  }
}

async function feed(parser: ReturnType<typeof parse>, file: RowFile): Promise<void> {
  try {
    for await (const text of textIn(file)) {
      if (parser.destroyed) return;
      if (!parser.write(text)) await new Promise<void>((resolve) => void parser.once("drain", resolve).once("close", resolve));
    }
    parser.end();
  } catch (error) {
    parser.destroy(error instanceof Error ? error : new Error(String(error)));
  }
}

const delimiters = [",", ";", "\t", "|"];

/** Spreadsheets write the one of their country: it is the one that the first line has most of. */
async function delimiterOf(file: RowFile): Promise<string> {
  for await (const text of linesOf(textIn(file))) {
    const header = text.replaceAll(/"[^"]*"/g, "");
    const counted = delimiters.map((delimiter) => [delimiter, header.split(delimiter).length] as const);
    return counted.toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? ",";
  }
  return ",";
}

/** @throws {Problem} when it is not UTF-8 */
async function* textIn({ name, handle }: RowFile): AsyncGenerator<string, void, undefined> {
  try {
    yield* textOf(handle, true);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Problem(`${name} is not written in UTF-8. In a spreadsheet, save it as "CSV UTF-8".`);
  }
}
