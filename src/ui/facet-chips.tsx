/** A facet filter of a list: chosen chips are shown alone, and with none chosen nothing is left out. */
export function FacetChips<Value extends string>({
  legend,
  options,
  all,
  shown,
  onChange,
}: {
  readonly legend: string;
  readonly options: ReadonlyArray<{
    readonly value: Value;
    readonly label: string;
    readonly count: string;
    readonly hue?: string;
  }>;
  readonly all: readonly Value[];
  readonly shown: readonly Value[];
  readonly onChange: (shown: readonly Value[]) => void;
}) {
  return (
    <fieldset className="chips facets">
      <legend>{legend}</legend>
      {options.map(({ value, ...option }) => (
        <Chip
          key={value}
          {...option}
          checked={shown.length < all.length && shown.includes(value)}
          onChange={() => onChange(toggled(all, shown, value))}
        />
      ))}
    </fieldset>
  );
}

/** What is shown after a chip was pressed; all, if no chip is left. */
export function toggled<Value>(all: readonly Value[], shown: readonly Value[], value: Value): readonly Value[] {
  const chosen = shown.length < all.length ? shown : [];
  const next = all.filter((one) => (one === value) !== chosen.includes(one));
  return next.length > 0 ? next : all;
}

/** A checkbox in the shape of a chip; its label explains the swatch, and a count says how much it would show. */
function Chip({
  label,
  hue,
  count,
  checked,
  onChange,
}: {
  readonly label: string;
  /** Of the swatch, by its name in `hues.css`. */
  readonly hue?: string;
  readonly count?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  return (
    <label className={checked ? "chip is-chosen" : "chip"}>
      <input type="checkbox" checked={checked} onChange={(change) => onChange(change.target.checked)} />
      {hue !== undefined && <span className="swatch" data-hue={hue} aria-hidden="true" />}
      {label}
      {count !== undefined && <span className="chip-count"> {count}</span>}
    </label>
  );
}
