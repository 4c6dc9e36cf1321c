import type { ComponentChildren, JSX } from "preact";
import { safeLink } from "../model/link.ts";

/** A link that leads out of the page, if it is one; its text if it is not. */
export function Link({ href, children }: { readonly href: string | undefined; readonly children: ComponentChildren }): JSX.Element {
  const safe = safeLink(href);
  if (safe === undefined) return <span>{children}</span>;
  return (
    <a href={safe} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
