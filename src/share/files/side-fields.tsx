import type { PictureSize } from "../../export/formats/format.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";

const sides = ["width", "height"] as const satisfies ReadonlyArray<keyof PictureSize>;

/** A size of one's own. */
export function SideFields({
  free,
  least,
  most,
  onChange,
}: {
  /** NaN where nothing or no number is typed. */
  readonly free: PictureSize;
  readonly least: number;
  readonly most: number;
  readonly onChange: (free: PictureSize) => void;
}) {
  const i18n = useI18n();
  return sides.map((side) => (
    <label key={side} className="export-side">
      <span>{i18n.t(`share.${side}`)}</span>
      <input
        type="number"
        inputMode="numeric"
        min={least}
        max={most}
        step={1}
        required
        value={Number.isNaN(free[side]) ? "" : free[side]}
        onChange={(event) => onChange({ ...free, [side]: event.target.valueAsNumber })}
      />
    </label>
  ));
}
