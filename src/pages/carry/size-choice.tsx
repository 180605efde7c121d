import { useWords } from "../../i18n/words-context.tsx";
import type { PictureSize } from "../../export/formats/format.ts";
import type { FileSettings } from "./file-settings.ts";
import { leastSide, mostSide, pictureSizes, type SizeId, sizeIds } from "./picture-sizes.ts";

/** A usual size, or one of one's own. */
export function SizeChoice({
  settings: { size, free },
  onChange,
}: {
  readonly settings: FileSettings;
  readonly onChange: (patch: Partial<FileSettings>) => void;
}) {
  const words = useWords();
  return (
    <div className="carry-size">
      <label>
        <span>{words.t("carry.size")}</span>
        <select value={size} onChange={(event) => onChange({ size: event.target.value as SizeId | "free" })}>
          {sizeIds.map((id) => (
            <option key={id} value={id}>
              {words.t(`carry.size.${id}`)} · {pictureSizes[id].width} × {pictureSizes[id].height}
            </option>
          ))}
          <option value="free">{words.t("carry.size.free")}</option>
        </select>
      </label>
      {size === "free" && <Sides free={free} onChange={onChange} />}
    </div>
  );
}

const sides = ["width", "height"] as const satisfies ReadonlyArray<keyof PictureSize>;

function Sides({
  free,
  onChange,
}: {
  readonly free: PictureSize;
  readonly onChange: (patch: Partial<FileSettings>) => void;
}) {
  const words = useWords();
  return sides.map((side) => (
    <label key={side}>
      <span>{words.t(`carry.${side}`)}</span>
      <input
        type="number"
        inputMode="numeric"
        min={leastSide}
        max={mostSide}
        step={1}
        required
        value={Number.isNaN(free[side]) ? "" : free[side]}
        onChange={(event) => onChange({ size: "free", free: { ...free, [side]: event.target.valueAsNumber } })}
      />
    </label>
  ));
}
