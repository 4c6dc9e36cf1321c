import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { Problem } from "./problem.ts";
import type { World } from "./terminal.ts";

/**
 * JSON from a file, or from stdin where the file is `-`.
 *
 * @throws {Problem} when it cannot be read, or is not JSON
 */
export async function readJson(file: string, { cwd, stdin }: Pick<World, "cwd" | "stdin">): Promise<unknown> {
  const name = file === "-" ? "stdin" : file;
  const text = file === "-" ? await readAll(stdin) : await readTextFile(resolve(cwd, file), file);
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new Problem(`${name} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function readTextFile(path: string, name: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    throw new Problem(`${name} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function readAll(stream: World["stdin"]): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of stream) text += typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
}

/** An object of JSON, or the problem that it is none. */
export function asObject(value: unknown, name: string): { readonly [member: string]: unknown } {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return Object.fromEntries(Object.entries(value));
  throw new Problem(`${name} must be a JSON object.`);
}
