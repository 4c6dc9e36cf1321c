import type { ComponentChildren, JSX } from "preact";

/** A part of the details, with a title. */
export const Panel = ({ title, children }: { readonly title: string; readonly children: ComponentChildren }): JSX.Element => (
  <section class="panel" aria-label={title}>
    <h3>{title}</h3>
    {children}
  </section>
);
