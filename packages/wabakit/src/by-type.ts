import type { MessageFor, MessageOf, MessageType, Provider } from "@wabakit/core";
import { OptionError, readMembers } from "@wabakit/core/vendor";
import { notSendable, typeOf } from "./errors.ts";
import { checkProvider, messageNow } from "./options.ts";
import { inAll } from "./sets.ts";

/** A provider for each of some types of messages. It has to send the type it is for. */
export type Routes<Types> = { readonly [T in keyof Types]: T extends MessageType ? Provider<MessageOf<T>> : never };

/** The types of the routes, as their providers take them; the rest as `otherwise` does. */
export type RoutedMessage<R, Otherwise> =
  | { readonly [T in keyof R]: Extract<MessageFor<R[T]>, { readonly type: T }> }[keyof R]
  | Exclude<MessageFor<Otherwise>, { readonly type: keyof R }>;

/**
 * One provider out of several: the type of a message chooses. Types without a route go to `otherwise`; without that, they are not sent.
 *
 * @throws {OptionError} when there is no route, or a route's provider does not send its type
 */
export function byType<R extends Routes<R>, Otherwise extends Provider<never> = Provider<never>>(
  routes: R,
  otherwise?: Otherwise,
): Provider<RoutedMessage<R, Otherwise>> {
  const chosen = new Map([...(otherwise === undefined ? [] : typesOf(otherwise)), ...routesOf(routes)]);
  const providerOf: ReadonlyMap<unknown, Provider<never>> = chosen;

  const parts = [...new Set(chosen.values())];
  const id = `byType(${parts.map((part) => part.id).join(",")})`;
  const messageTypes = new Set(chosen.keys());
  const features = inAll(parts.map((part) => part.features));

  const send: Provider<never>["send"] = async (given, options) => {
    const message = messageNow(id, given);
    const provider = providerOf.get(typeOf(message));
    if (provider === undefined) throw notSendable(id, messageTypes, message);
    return provider.send(message, options);
  };
  const composed: Provider<never> = { id, messageTypes, features, send };
  return composed as Provider<RoutedMessage<R, Otherwise>>; // each message goes to the provider that its type was taken from
}

type Route = readonly [type: MessageType, provider: Provider<never>];

function typesOf(provider: Provider<never>): Route[] {
  checkProvider("byType", "otherwise", provider);
  return Array.from(provider.messageTypes, (type) => [type, provider]);
}

const noRoute = (): OptionError =>
  new OptionError("routes", "byType: routes must name a provider for at least one type, such as { template: provider }.");

/** The routes as a list, checked for callers without a compiler. */
function routesOf(routes: object): Route[] {
  const refuse = (type: string, problem: string): Error =>
    type === "" ? noRoute() : new OptionError(`routes.${type}`, `byType: routes.${type} ${problem}.`);
  const entries = Object.entries<unknown>({ ...readMembers(routes, refuse) });
  if (entries.length === 0) throw noRoute();
  return entries.map(([name, provider]) => {
    const route = `routes.${name}`;
    checkProvider("byType", route, provider);
    const sends = [...provider.messageTypes];
    const type = sends.find((one) => one === name);
    if (type !== undefined) return [type, provider];
    throw new OptionError(
      route,
      `byType: ${route} goes to ${provider.id}, which does not send ${name} messages; it sends: ${sends.join(", ")}.`,
    );
  });
}
