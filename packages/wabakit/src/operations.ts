import type { Operations, Provider, SendError } from "@wabakit/core";
import { notSent } from "@wabakit/core/vendor";

/** What a provider can do besides sending, and nothing that it cannot. */
export type OperationsOf<P> = Pick<P, Extract<keyof P, keyof Operations>>;

/** The operations of a provider. In the place of one that it lacks, callers without a compiler find a function that says so. */
export function operationsOf<P extends Provider<never>>(provider: P): OperationsOf<P> {
  const { id, broadcast, businessAccounts, media, phoneNumbers, templates }: Provider<never> & Partial<Operations> = provider;
  const { rejects, throws } = lacking(id);
  const operations = {
    broadcast: broadcast ?? throws("broadcast"),
    businessAccounts: businessAccounts ?? rejects("businessAccounts"),
    media: { upload: rejects("media.upload"), ...media },
    phoneNumbers: phoneNumbers ?? rejects("phoneNumbers"),
    templates: { list: throws("templates.list"), create: rejects("templates.create"), delete: rejects("templates.delete"), ...templates },
  } satisfies Operations;
  return operations as Operations & OperationsOf<P>; // of those that P has, these are P's own
}

/** Stand-ins for operations that a provider lacks. */
const lacking = (provider: string) => {
  const error = (operation: string): SendError => notSent("unsupported", provider, `${provider} has no ${operation}`);
  return {
    rejects: (operation: string) => (): Promise<never> => Promise.reject(error(operation)),
    /** For what is iterated: it throws when the first entry is asked for, as those that there are do. */
    throws: (operation: string) =>
      async function* (): AsyncGenerator<never, void, undefined> {
        yield await Promise.reject<never>(error(operation));
      },
  };
};
