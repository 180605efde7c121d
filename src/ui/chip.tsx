/** A checkbox in the shape of a chip, with a swatch that its label explains. */
export function Chip({
  label,
  swatch,
  checked,
  onChange,
}: {
  readonly label: string;
  /** A CSS colour. */
  readonly swatch: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  return (
    <label className={checked ? "chip is-chosen" : "chip"}>
      <input type="checkbox" checked={checked} onChange={(change) => onChange(change.target.checked)} />
      <span className="swatch" style={{ "--swatch": swatch } as React.CSSProperties} aria-hidden="true" />
      {label}
    </label>
  );
}
