import { type Fetch, OptionError, variableOf } from "@wabakit/core/vendor";
import type { Given } from "./arguments.ts";
import type { commonFlags, vendorFlags } from "./command.ts";
import { registry } from "./generated/registry.ts";
import { Problem } from "./problem.ts";
import { asOption, entryOf, environmentOf, readSettings, type Settings, settingsFile } from "./settings.ts";
import type { Terminal } from "./terminal.ts";
import type { AnyProvider, VendorEntry } from "./vendor-entry.ts";
import { logged, type Secrets } from "./wire.ts";

export type VendorGiven = Given<typeof vendorFlags & typeof commonFlags>;

/** A vendor as it is set up here. */
export interface Vendor {
  readonly id: string;
  readonly entry: VendorEntry;
  /** Those of the factory. */
  readonly options: { readonly [option: string]: unknown };
}

/**
 * The vendor that is meant: the one named, the one of the settings, or the only one that is set up.
 *
 * @throws {Problem} when that is none, or one of several
 */
export function chosenVendor(given: VendorGiven, terminal: Terminal): Vendor {
  const settings = readSettings(given.config, terminal.world);
  const named = given.vendor ?? settings.vendor;
  if (named !== undefined) return vendorOf(named, settings, given, terminal);
  const ids = idsSetUp(settings, terminal);
  const [one, another] = ids;
  if (one === undefined) throw new Problem(nothingSetUp());
  if (another !== undefined) throw new Problem(`Say which vendor: --vendor ${ids.join(" or --vendor ")}.`);
  return vendorOf(one, settings, given, terminal);
}

/** Every vendor that is set up, or the one that is named. */
export function chosenVendors(given: VendorGiven, terminal: Terminal): Vendor[] {
  const settings = readSettings(given.config, terminal.world);
  const ids = given.vendor === undefined ? idsSetUp(settings, terminal) : [given.vendor];
  if (ids.length === 0) throw new Problem(nothingSetUp());
  if (ids.length > 1 && (given.from !== undefined || given.set.length > 0))
    // an address may be theirs together: a mock's
    throw new Problem(`--from and --set belong to one vendor: say which with --vendor ${ids.join(" or --vendor ")}.`);
  return ids.map((id) => vendorOf(id, settings, given, terminal));
}

/** The ids of every vendor that is set up. */
export const vendorsSetUp = (given: Pick<VendorGiven, "config">, terminal: Terminal): string[] =>
  idsSetUp(readSettings(given.config, terminal.world), terminal);

/** Those of which anything is known that proves who calls. */
function idsSetUp({ vendors }: Settings, { world }: Terminal): string[] {
  return Object.keys(registry).filter((id) => {
    const known = { ...vendors[id], ...environmentOf(id, world.env) };
    return entryOf(id).credentials.some((name) => known[name] !== undefined);
  });
}

const nothingSetUp = (): string => {
  const variables = Object.entries(registry).map(([id, { credentials, sender }]) => {
    const names = [...credentials, ...Object.keys(sender)].map((option) => variableOf(id, option));
    return `  ${names.join(", ")}`;
  });
  return `No vendor is set up. Set the variables of one of them:\n${variables.join("\n")}\nor write them to ${settingsFile}:\n  { "vendors": { "itniotech": { "apiKey": "…", "apiSecret": "…", "appId": "…", "from": "+447700900001" } } }`;
};

function vendorOf(id: string, settings: Settings, given: VendorGiven, terminal: Terminal): Vendor {
  const entry = entryOf(id);
  const { webhook: _, ...configured } = settings.vendors[id] ?? {};
  const flags = flagOptions(id, entry, given, terminal);
  const timeout = given.timeout === undefined ? {} : { timeoutMs: given.timeout * 1000 };
  const environment = environmentOf(id, terminal.world.env);
  if (given.config === undefined) checkAddress(id, entry, configured, { ...environment, ...flags });
  return { id, entry, options: { ...configured, ...environment, ...flags, ...timeout } };
}

/**
 * A file that lies in some folder may come from anybody. It may not send the credentials of whoever runs the command there to an address of its own.
 *
 * @throws {Problem} when it would
 */
function checkAddress(id: string, { credentials }: VendorEntry, file: Vendor["options"], person: Vendor["options"]): void {
  const { baseUrl } = file;
  if (baseUrl === undefined || person["baseUrl"] !== undefined || !credentials.some((name) => person[name] !== undefined)) return;
  throw new Problem(
    `${settingsFile} of this folder says that ${id} is at ${String(baseUrl)}, and the credentials are not the file's. If that is right, say so: --config ${settingsFile}, or ${variableOf(id, "baseUrl")}.`,
  );
}

/** What a vendor's `parseWebhook` is told, from the settings and the environment. */
export function webhookOptionsOf(id: string, config: string | undefined, { world }: Terminal): { readonly [option: string]: unknown } {
  const { webhook = {} } = readSettings(config, world).vendors[id] ?? {};
  const given = entryOf(id).webhookCredentials.flatMap((name) => {
    const text = world.env[webhookVariableOf(id, name)];
    return text === undefined || text === "" ? [] : [[name, text] as const];
  });
  return { ...Object(webhook), ...Object.fromEntries(given) };
}

/** `INNOPAAS_PUSH_USER_NAME` */
export const webhookVariableOf = (id: string, name: string): string =>
  variableOf(id, `push${name.charAt(0).toUpperCase()}${name.slice(1)}`);

/** What flags say; a secret among them is worth a warning. */
function flagOptions(id: string, entry: VendorEntry, given: VendorGiven, { warn }: Terminal): { [option: string]: unknown } {
  const set = given.set.map((text) => {
    const [, option, value] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
    if (option === undefined || value === undefined) throw new Problem(`--set wants OPTION=VALUE, such as --set accountId=10001.`);
    return [option, asOption(id, option, value)] as const;
  });
  const secret = set.find(([option]) => entry.credentials.includes(option));
  if (secret !== undefined) {
    const [option] = secret;
    warn(
      `a secret in a flag stays in your shell's history, and others on this machine can read it while the command runs. Use ${variableOf(id, option)}, or ${settingsFile}.`,
    );
  }
  return {
    ...Object.fromEntries(set),
    ...(given.from === undefined ? {} : { from: given.from }),
    ...(given["base-url"] === undefined ? {} : { baseUrl: given["base-url"] }),
  };
}

/** What must not be shown of requests to a vendor. */
export const secretsOf = ({ id, entry, options }: Vendor): Secrets => ({
  headers: entry.secretHeaders,
  values: Object.fromEntries(entry.credentials.map((name) => [variableOf(id, name), String(options[name] ?? "")])),
});

/**
 * A vendor's provider, over the terminal's wire.
 *
 * @throws {Problem} naming every option that is missing, or the first that is wrong
 */
export async function providerOf(vendor: Vendor, terminal: Terminal, fetch: Fetch = terminal.world.fetch): Promise<AnyProvider> {
  const factory = await vendor.entry.provider();
  const watched = terminal.log === undefined ? fetch : logged(fetch, secretsOf(vendor), terminal.log, terminal.world.now);
  try {
    return factory({ ...vendor.options, fetch: watched, now: terminal.world.now } as never); // it checks them
  } catch (error) {
    if (!(error instanceof OptionError)) throw error;
    const missing = await missingOptions(vendor);
    throw new Problem(missing.length === 0 ? `${error.message}${whereFrom(vendor, error.option)}` : missingText(vendor, missing));
  }
}

const whereFrom = ({ id }: Vendor, option: string): string =>
  ` It comes from ${variableOf(id, option)}, from vendors.${id}.${option} in ${settingsFile}, or from a flag.`;

const missingText = ({ id }: Vendor, missing: readonly string[]): string => {
  const lines = missing.map((option) => `  ${variableOf(id, option)}, or vendors.${id}.${option} in ${settingsFile}`);
  return `${id} cannot be called: ${missing.join(", ")} ${missing.length === 1 ? "is" : "are"} missing. Set\n${lines.join("\n")}`;
};

/** The same vendor with the options that it lacks made up from the contract's examples: for what is only looked at. */
export function standIn(vendor: Vendor): Vendor {
  const { credentials, sender } = vendor.entry;
  const made = { ...Object.fromEntries(credentials.map((name) => [name, name])), ...sender, from: `+${sender["from"] ?? ""}` };
  return { ...vendor, options: { ...made, ...vendor.options } };
}

/** Found by giving what is asked for, one option after another, until the factory is content or asks for what it was given. */
async function missingOptions({ id, entry, options }: Vendor): Promise<string[]> {
  const factory = await entry.provider();
  const made = standIn({ id, entry, options: {} }).options;
  const missing: string[] = [];
  for (;;) {
    try {
      factory({ ...options, ...Object.fromEntries(missing.map((option) => [option, made[option]])) } as never);
      return missing;
    } catch (error) {
      const option = error instanceof OptionError ? error.option : undefined;
      if (option === undefined || missing.includes(option) || options[option] !== undefined) return missing;
      missing.push(option);
    }
  }
}
