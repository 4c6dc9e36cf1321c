import { createHash } from "node:crypto";
import { bytesOf } from "./lines.ts";
import { type RowFile, headerOf, rowsOf } from "./rows.ts";

/** What is known of a file before anything is sent of it. */
export interface Survey {
  readonly sha256: string;
  /** The columns, where all rows have the same. */
  readonly columns: readonly string[] | undefined;
  /** How many rows have something in them. */
  readonly rows: number;
}

/**
 * Reads a file to its end, so that one that cannot be read is known before the first row is sent.
 *
 * @throws {Problem} when it cannot be read
 */
export async function survey(file: RowFile): Promise<Survey> {
  const hash = createHash("sha256");
  for await (const bytes of bytesOf(file.handle)) hash.update(bytes);
  const columns = await headerOf(file);
  let rows = 0;
  for await (const _ of rowsOf(file)) rows += 1;
  return { sha256: hash.digest("hex"), columns, rows };
}
