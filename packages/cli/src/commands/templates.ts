import type { EditableTemplates, TemplateRow, Templates } from "@wabakit/core";
import type { Flags } from "../arguments.ts";
import { defineCommand, vendorFlags } from "../command.ts";
import { exitCodes } from "../exit-codes.ts";
import { asObject, readJson } from "../input.ts";
import { createListing } from "../listing.ts";
import { Problem } from "../problem.ts";
import { confirmed } from "../prompts.ts";
import type { Terminal } from "../terminal.ts";
import { chosenVendor, providerOf, type Vendor, type VendorGiven } from "../vendors.ts";

const filterFlags = {
  name: { type: "text", value: "NAME", about: "only the template of this name" },
  language: { type: "text", value: "CODE", about: "only in this language: en_GB" },
} as const satisfies Flags;

export const listTemplates = defineCommand({
  about: "Lists the templates of a vendor, a row for each language.",
  usage: ["[--name NAME] [--language CODE]"],
  flags: { ...filterFlags, ...vendorFlags },
  examples: [
    ["wabakit templates list", "all of them"],
    ["wabakit templates list --name parcel_ready --json", "one, with its parts, for a program"],
  ],
  async run({ name, language, ...given }, terminal) {
    const { templates } = await templatesOf(given, terminal);
    const listing = createListing(terminal, ["NAME", "LANGUAGE", "STATUS", "CATEGORY", "ID", "TEXT"], "There are no templates.");
    for await (const { raw: _, ...row } of templates.list({ name, language, signal: terminal.world.signal })) {
      const { status = "-", category = "-", id = "-", components } = row;
      listing.add(row, [row.name, row.language, status, category, id, firstLine(components.body?.text)]);
    }
    listing.end();
    return exitCodes.done;
  },
});

export const createTemplate = defineCommand({
  about: "Hands in a template for review. The vendor's answer is not the verdict, which comes by webhook.",
  usage: ["FILE"],
  positionals: { least: 1, most: 1 },
  flags: vendorFlags,
  examples: [
    ["wabakit templates create parcel.json", "the template in a file"],
    [
      `echo '{"name":"parcel_ready","language":"en_GB","category":"UTILITY","components":{"body":{"text":"Your parcel is here."}}}' | wabakit templates create -`,
      "from stdin",
    ],
  ],
  async run(given, terminal, [file = "-"]) {
    const template = asObject(await readJson(file, terminal.world), file);
    const { vendor, templates } = await templatesOf(given, terminal);
    if (!("create" in templates)) throw new Problem(`${vendor.id} lets no template be made through its API: use its console.`);
    // The provider checks it at run time, whatever it is.
    const { id } = await templates.create(template as unknown as Parameters<EditableTemplates["create"]>[0], {
      signal: terminal.world.signal,
    });
    const named = id === undefined ? "; the vendor told no id" : `: ${id}`;
    terminal.print(
      { provider: vendor.id, id, name: template["name"] },
      `${terminal.paint("good", "✓")} ${vendor.id} took the template${named}`,
    );
    return exitCodes.done;
  },
});

export const deleteTemplate = defineCommand({
  about: `Deletes a template. With some vendors all languages of its name go with it, and the name cannot be used again for a month: the package's README
says which. It asks with --interactive, and needs --yes otherwise.`,
  usage: ["--name NAME [--language CODE] --yes"],
  flags: {
    ...filterFlags,
    yes: { type: "switch", about: "delete it without being asked" },
    interactive: { type: "switch", short: "i", about: "ask first; on a terminal only" },
    ...vendorFlags,
  },
  examples: [
    ["wabakit templates delete --name parcel_ready --yes", "a template that exists in one language"],
    ["wabakit templates delete --name parcel_ready --language en_GB --interactive", "one of several, after a question"],
  ],
  async run({ name, language, yes, interactive, ...given }, terminal) {
    if (name === undefined) throw new Problem("Say which: --name parcel_ready.");
    const { vendor, templates } = await templatesOf(given, terminal);
    const { row, languages } = await oneRow(templates, { name, language }, vendor, terminal);
    const what = `${row.name} (${languages.join(", ")}) at ${vendor.id}`;
    if (!yes && !(interactive && (await confirmed(`Delete the template ${what}? It cannot be brought back.`, terminal))))
      throw new Problem(interactive ? "Nothing was deleted." : `This deletes the template ${what}. If that is what you want, add --yes.`);
    await templates.delete(row, { signal: terminal.world.signal });
    terminal.print({ provider: vendor.id, deleted: row.name, languages }, `${terminal.paint("good", "✓")} deleted ${what}`);
    return exitCodes.done;
  },
});

/** The one template that is meant, and the languages that the vendor keeps under the same id and so deletes with it. */
async function oneRow(
  templates: Templates,
  { name, language }: { readonly name: string; readonly language: string | undefined },
  { id }: Vendor,
  { world: { signal } }: Terminal,
): Promise<{ readonly row: TemplateRow; readonly languages: readonly string[] }> {
  const rows: TemplateRow[] = [];
  for await (const row of templates.list({ name, signal })) rows.push(row);
  const meant = rows.filter((row) => language === undefined || row.language === language);
  const [row, another] = meant;
  if (row === undefined)
    throw new Problem(`${id} lists no template ${name}${language === undefined ? "" : ` in ${language}`}.`, exitCodes.refused);
  const together = rows.filter((one) => one === row || (row.id !== undefined && one.id === row.id));
  if (another === undefined || meant.every((one) => together.includes(one))) return { row, languages: together.map((one) => one.language) };
  throw new Problem(`${id} has ${name} in ${meant.map((one) => one.language).join(", ")}: say which with --language.`);
}

async function templatesOf(given: VendorGiven, terminal: Terminal): Promise<{ vendor: Vendor; templates: Templates | EditableTemplates }> {
  const vendor = chosenVendor(given, terminal);
  const { templates } = await providerOf(vendor, terminal);
  if (templates === undefined) throw new Problem(`${vendor.id} has no templates in its API.`);
  return { vendor, templates };
}

const longest = 60;

function firstLine(text = ""): string {
  const [line = ""] = text.split("\n");
  return line === text && line.length <= longest ? line : `${line.slice(0, longest)}…`;
}
