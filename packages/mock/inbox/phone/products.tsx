import type { ReadMessage } from "@wabakit/core/vendor";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Icon } from "../shell/icon.tsx";
import { Sheet } from "./sheet.tsx";

type ProductList = NonNullable<ReadMessage["productList"]>;

/** The mock knows no catalogue: a product is its number. */
export const ProductCard = ({
  catalogId,
  productRetailerId,
}: {
  readonly catalogId?: string | undefined;
  readonly productRetailerId?: string | undefined;
}): JSX.Element => (
  <div class="media media-product">
    <span class="media-picture">
      <Icon name="product" />
    </span>
    <span class="media-words">
      <strong dir="auto">{productRetailerId}</strong>
      {catalogId !== undefined && <span class="note">catalogue {catalogId}</span>}
    </span>
  </div>
);

export function ProductSections({ list: { catalogId, sections = [] } = {} }: { readonly list: ProductList | undefined }): JSX.Element {
  const [isOpen, open] = useState(false);
  const count = sections.flatMap(({ productRetailerIds = [] }) => productRetailerIds).length;
  return (
    <>
      <button type="button" class="choice" aria-haspopup="dialog" onClick={() => open(true)}>
        <Icon name="product" />
        {count === 1 ? "View 1 item" : `View ${count} items`}
      </button>
      {isOpen && (
        <Sheet title={`Catalogue ${catalogId ?? ""}`} onClose={() => open(false)}>
          {sections.map(({ title, productRetailerIds = [] }) => (
            <section>
              {title !== undefined && <h4 dir="auto">{title}</h4>}
              {productRetailerIds.map((id) => (
                <ProductCard productRetailerId={id} />
              ))}
            </section>
          ))}
        </Sheet>
      )}
    </>
  );
}
