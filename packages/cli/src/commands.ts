import type { Command } from "./command.ts";
import type { ExitCode } from "./exit-codes.ts";
import type { World } from "./terminal.ts";

/** A subcommand, as far as it is known before it is loaded. */
interface Listed {
  /** A line for `wabakit --help`. */
  readonly about: string;
  readonly load?: () => Promise<Command>;
  /** Instead of `load`: it reads its arguments itself. */
  readonly run?: (args: readonly string[], world: World) => Promise<ExitCode>;
}

/** A command, with the types of its flags put aside: they are those that its arguments are read by. */
const listed = <C>(about: string, load: () => Promise<C>): Listed => ({
  about,
  load: load as () => Promise<unknown> as NonNullable<Listed["load"]>,
});

/** Every subcommand, by the words that call it. Each is loaded when it is called. */
export const commands: { readonly [name: string]: Listed } = {
  send: listed("sends a message, or one for each row of a file", () => import("./commands/send.ts").then(({ send }) => send)),
  check: listed("says whether credentials, clock and number are in order", () => import("./commands/check.ts").then(({ check }) => check)),
  numbers: listed("lists the business numbers", () => import("./commands/numbers.ts").then(({ numbers }) => numbers)),
  "templates list": listed("lists the templates", () => import("./commands/templates.ts").then(({ listTemplates }) => listTemplates)),
  "templates create": listed("hands in a template for review", () =>
    import("./commands/templates.ts").then(({ createTemplate }) => createTemplate),
  ),
  "templates delete": listed("deletes a template", () => import("./commands/templates.ts").then(({ deleteTemplate }) => deleteTemplate)),
  validate: listed("holds a request or a message against a vendor's contract", () =>
    import("./commands/validate.ts").then(({ validate }) => validate),
  ),
  explain: listed("says what a code means, and what to do", () => import("./commands/explain.ts").then(({ explain }) => explain)),
  "webhook listen": listed("prints a vendor's pushes as they come", () =>
    import("./commands/webhook.ts").then(({ listenToWebhook }) => listenToWebhook),
  ),
  mock: {
    about: "plays the vendors' APIs on this machine",
    run: (args, world) => import("./commands/mock.ts").then(({ runMock }) => runMock(args, world)),
  },
};
