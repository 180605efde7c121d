/** A checkbox in the shape of a chip; its label explains the swatch, and a count says how much it would show. */
export function Chip({
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
