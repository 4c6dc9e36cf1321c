// Checked by tsc, never run: a member that may be undefined becomes one that may be absent, as `exactOptionalPropertyTypes` tells apart.
import { given } from "../src/vendor.ts";

declare const caption: string | undefined;
declare const image: { readonly link: string; readonly caption?: string };

given({ link: "x", caption }) satisfies { readonly link: string; readonly caption?: string };
given({ link: image.link, caption: image.caption }) satisfies { readonly link: string; readonly caption?: string };
given({ type: "text" }) satisfies { readonly type: "text" };

// @ts-expect-error what may be absent is not always there
given({ caption }) satisfies { readonly caption: string };
// @ts-expect-error a literal is that literal
given({ type: "text" }) satisfies { readonly type: "image" };
// @ts-expect-error without it, undefined is a value
({ link: "x", caption }) satisfies { readonly link: string; readonly caption?: string };
