import type { ComponentChildren, JSX } from "preact";

export const Panel = ({ title, children }: { readonly title: string; readonly children: ComponentChildren }): JSX.Element => (
  <section class="panel" aria-label={title}>
    <h3>{title}</h3>
    {children}
  </section>
);

/** One line of a `<dl class="facts">`. */
export const Fact = ({ what, children }: { readonly what: string; readonly children: ComponentChildren }): JSX.Element => (
  <div>
    <dt>{what}</dt>
    <dd>{children}</dd>
  </div>
);
