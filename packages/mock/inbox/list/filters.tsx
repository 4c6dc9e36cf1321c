import type { JSX } from "preact";
import type { Choices, Filter } from "../model/filter.ts";
import { typeName } from "../model/summary.ts";
import { phone } from "../model/row.ts";

interface FiltersProps {
  readonly filter: Filter;
  readonly choices: Choices;
  readonly vendors: readonly (readonly [id: string, name: string])[];
  readonly onChange: (filter: Filter) => void;
}

/** What the list is narrowed by. */
export function Filters({ filter, choices, vendors, onChange }: FiltersProps): JSX.Element {
  const types = choices.types.map((type) => [type, type === "none" ? "No message" : typeName(type)] as const);
  const select = (name: keyof Filter, label: string, all: string, options: FiltersProps["vendors"]): JSX.Element => (
    <select
      aria-label={label}
      class={filter[name] === "" ? undefined : "on"}
      value={filter[name]}
      onChange={({ currentTarget }) => onChange({ ...filter, [name]: currentTarget.value })}
    >
      <option value="">{all}</option>
      {options.map(([value, text]) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  );
  return (
    <div class="filters" id="filters">
      {select("vendor", "Vendor", "Every vendor", vendors)}
      {select("type", "Type", "Every type", types)}
      {select("outcome", "Outcome", "Every outcome", [
        ["accepted", "Accepted"],
        ["refused", "Refused"],
      ])}
      <input
        type="search"
        inputMode="tel"
        aria-label="Number"
        placeholder="Any number"
        class={filter.number === "" ? undefined : "on"}
        list="numbers"
        value={filter.number}
        onInput={({ currentTarget }) => onChange({ ...filter, number: currentTarget.value })}
      />
      <datalist id="numbers">
        {choices.numbers.map((number) => (
          <option key={number} value={phone(number)} />
        ))}
      </datalist>
    </div>
  );
}
