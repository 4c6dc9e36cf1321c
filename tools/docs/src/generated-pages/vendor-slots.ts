import { messageTypes } from "../../../conformance/src/messages.ts";
import { table } from "../../../repo-checks/src/marked.ts";
import { operations as besidesSending } from "../../../repo-checks/src/support.ts";
import { listed } from "../reader/tree.ts";
import type { Link, Slots } from "../site/write-pages.ts";
import type { DocumentedVendor } from "../vendors.ts";

/** What a page says of all vendors or of some, so that a new one stands in it without an edit. */
export const vendorSlots = (vendors: readonly DocumentedVendor[]): Slots => ({
  "vendor choices": (link) => choices(vendors, ({ id }) => link(`guides/start-${id}.html`), inEnglish),
  "vendor choices zh": (link) => choices(vendors, ({ id }) => link(`zh/guides/start-${id}.html`), inChinese),
  "vendor names": () => named(vendors),
  "vendor names zh": () => vendors.map(({ name, term }) => (term === undefined ? name : `${name}（${term}）`)).join("、"),
  "vendor references": (link) => references(vendors, link, "").join(", "),
  "vendor references zh": (link) => references(vendors, link, "").join("、"),
  "tables of codes": (link) => references(vendors, link, "#/codes").join(", "),
  "tables of codes zh": (link) => references(vendors, link, "#/codes").join("、"),
  "vendor codes": (link) => codesOf(vendors, link),
  variables: () => variablesOf(vendors),
  "vendors with webhooks": () => named(vendors.filter(({ document }) => document["webhooks"] !== undefined)),
  ...Object.fromEntries(
    Object.keys(besidesSending).map((call) => [`vendors with ${call}`, () => named(vendors.filter(({ calls }) => calls.has(call)))]),
  ),
});

const named = (vendors: readonly DocumentedVendor[]): string =>
  listed(
    vendors.map(({ name }) => name),
    "and",
  );

const references = (vendors: readonly DocumentedVendor[], link: Link, place: string): string[] =>
  vendors.map(({ id, name }) => `[${name}](${link(`reference/${id}.html${place}`)})`);

const choices = (
  vendors: readonly DocumentedVendor[],
  start: (vendor: DocumentedVendor) => string,
  text: (vendor: DocumentedVendor) => string,
): string =>
  `<ul class="choices">\n${vendors.map((vendor) => `<li><a href="${start(vendor)}">${text(vendor)}</a></li>`).join("\n")}\n</ul>`;

const inEnglish = ({ name, provider }: DocumentedVendor): string =>
  `<strong>Start with ${name}</strong>${provider.messageTypes.size} of ${messageTypes.length} message types`;
const inChinese = ({ name, provider }: DocumentedVendor): string =>
  `<strong>从 ${name} 开始</strong>支持 ${provider.messageTypes.size} 种消息类型（共 ${messageTypes.length} 种）`;

/** The environment variables that each vendor's `fromEnv` reads. */
const variablesOf = (vendors: readonly DocumentedVendor[]): string =>
  table(
    ["vendor", "required", "read if they are set"],
    vendors.map(({ name, vendor }) => {
      const { required, optional } = vendor.variables();
      return [name, ...[required, optional].map((names) => names.map((variable) => `\`${variable}\``).join(", "))];
    }),
  );

/** Which of a vendor's codes become which of ours. */
function codesOf(vendors: readonly DocumentedVendor[], link: Link): string {
  return vendors
    .map(({ id, name, vendor }) => {
      const byCode = Map.groupBy(Object.entries(vendor.codes), ([, meaning]) =>
        typeof meaning === "string" ? meaning : meaning.mayBeSent,
      );
      const rows = [...byCode].map(
        ([code, entries]) => `- [\`${code}\`](#${code}): ${entries.map(([vendorCode]) => `\`${vendorCode}\``).join(", ")}`,
      );
      return `### ${name}\n\nWhat each number means: [${name}'s codes](${link(`reference/${id}.html#/codes`)}).\n\n${rows.toSorted().join("\n")}`;
    })
    .join("\n\n");
}
