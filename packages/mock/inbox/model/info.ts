import type { Repeat } from "./entry.ts";

/** What the mock tells of itself. */
export interface Info {
  readonly version: string;
  readonly vendors: readonly VendorInfo[];
  /** Where pushes go unless the page is told otherwise. */
  readonly webhookUrl?: string;
  readonly strict: boolean;
  readonly fast: boolean;
}

export interface VendorInfo {
  readonly id: string;
  readonly title: string;
  readonly baseUrl: string;
  /** By the names of the client's options; `***` where they were configured. */
  readonly credentials: { readonly [name: string]: string };
  /** A first message to send. */
  readonly first: Repeat;
  /** What the vendor publishes a payload of, by type of event: the statuses of `message-status`, the types of messages of `message-received`. */
  readonly simulations: { readonly [event: string]: readonly string[] };
}

export const vendorIn = (info: Info | undefined, id: string | undefined): VendorInfo | undefined =>
  info?.vendors.find((vendor) => vendor.id === id);

/** The vendor's name: the title of its contract says more than that. */
export const nameOf = ({ title }: Pick<VendorInfo, "title">): string => title.replace(/ WhatsApp API$/, "");
