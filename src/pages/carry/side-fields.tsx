import type { PictureSize } from "../../export/formats/format.ts";
import { useWords } from "../../i18n/words-context.tsx";

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
  const words = useWords();
  return sides.map((side) => (
    <label key={side} className="carry-side">
      <span>{words.t(`carry.${side}`)}</span>
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
