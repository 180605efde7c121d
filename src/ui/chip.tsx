/** A checkbox in the shape of a chip; its label explains the swatch, and a count says how much it would show. */
export function Chip({
  label,
  swatch,
  count,
  checked,
  onChange,
}: {
  readonly label: string;
  /** A CSS colour. */
  readonly swatch?: string;
  readonly count?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  return (
    <label className={checked ? "chip is-chosen" : "chip"}>
      <input type="checkbox" checked={checked} onChange={(change) => onChange(change.target.checked)} />
      {swatch !== undefined && (
        <span className="swatch" style={{ "--swatch": swatch } as React.CSSProperties} aria-hidden="true" />
      )}
      {label}
      {count !== undefined && <span className="chip-count"> {count}</span>}
    </label>
  );
}
