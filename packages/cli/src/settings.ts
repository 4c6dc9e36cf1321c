import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { variableOf } from "@wabakit/core/vendor";
import { registry } from "./generated/registry.ts";
import { didYouMean } from "./nearest.ts";
import { Problem } from "./problem.ts";
import type { World } from "./terminal.ts";
import type { VendorEntry } from "./vendor-entry.ts";

export const settingsFile = "wabakit.config.json";

type Options = { readonly [option: string]: unknown };

/** What the file says. */
export interface Settings {
  /** Which vendor it is if no flag says so. */
  readonly vendor?: string;
  /** The options of each vendor's factory; under `webhook`, those of its `parseWebhook`. */
  readonly vendors: { readonly [id: string]: Options };
}

/** @throws {Problem} when there is no such vendor */
export function entryOf(id: string): VendorEntry {
  const entry = Object.hasOwn(registry, id) ? registry[id] : undefined;
  if (entry !== undefined) return entry;
  const ids = Object.keys(registry);
  throw new Problem(`There is no vendor ${id}; there are ${ids.join(", ")}.${didYouMean(id, ids)}`);
}

/**
 * Reads the settings: those of the file that is named, or of `wabakit.config.json` in this folder, if there is one.
 *
 * @throws {Problem} when it cannot be read, or says something that is no setting
 */
export function readSettings(file: string | undefined, { cwd }: Pick<World, "cwd">): Settings {
  const text = textOf(file, cwd);
  if (text === undefined) return { vendors: {} };
  const name = file ?? settingsFile;
  const told = parsed(name, text);
  const unknown = Object.keys(told).find((member) => member !== "vendor" && member !== "vendors");
  if (unknown !== undefined) throw new Problem(`${name}: ${unknown} is no setting; the settings are vendor and vendors.`);
  const { vendor, vendors = {} } = told;
  if (vendor !== undefined && typeof vendor !== "string") throw new Problem(`${name}: vendor must be the name of a vendor.`);
  if (!isOptions(vendors)) throw new Problem(`${name}: vendors must be an object of vendors, each with its options.`);
  const checked = Object.entries(vendors).map(([id, options]) => {
    entryOf(id);
    if (!isOptions(options)) throw new Problem(`${name}: vendors.${id} must be an object of options.`);
    return [id, options] as const;
  });
  if (vendor !== undefined) entryOf(vendor);
  return { ...(vendor === undefined ? {} : { vendor }), vendors: Object.fromEntries(checked) };
}

function textOf(file: string | undefined, cwd: string): string | undefined {
  try {
    return readFileSync(resolve(cwd, file ?? settingsFile), "utf8");
  } catch (error) {
    if (file === undefined && error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw new Problem(`The settings in ${file ?? settingsFile} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function parsed(name: string, text: string): Options {
  try {
    const value: unknown = JSON.parse(text);
    if (isOptions(value)) return value;
  } catch {
    // Its message quotes the text, which may hold a secret.
  }
  throw new Problem(`${name} must be a JSON object, such as { "vendors": { "itniotech": { "apiKey": "…" } } }.`);
}

const isOptions = (value: unknown): value is Options => typeof value === "object" && value !== null && !Array.isArray(value);

/** The options of a vendor that the environment may give, each with its variable. */
export const variablesOf = (id: string): (readonly [option: string, variable: string])[] => {
  const { credentials, sender } = entryOf(id);
  return [...credentials, ...Object.keys(sender), "baseUrl"].map((option) => [option, variableOf(id, option)]);
};

/** What the environment says of a vendor. */
export function environmentOf(id: string, env: World["env"]): Options {
  const given = variablesOf(id).flatMap(([option, variable]) => {
    const text = env[variable];
    return text === undefined || text === "" ? [] : [[option, asOption(id, option, text)] as const];
  });
  return Object.fromEntries(given);
}

/** A text as the option that it is given for: what the contract's example has as a number is one. */
export function asOption(id: string, option: string, text: string): string | number {
  return typeof entryOf(id).sender[option] === "number" && /^\d+$/.test(text) ? Number(text) : text;
}
