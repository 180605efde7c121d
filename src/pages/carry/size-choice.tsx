import { useWords } from "../../i18n/words-context.tsx";
import type { FileSettings } from "./file-settings.ts";
import { leastSide, mostSide, pictureSizes, type SizeId, sizeIds } from "./picture-sizes.ts";
import { SideFields } from "./side-fields.tsx";

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
      {size === "free" && (
        <SideFields free={free} least={leastSide} most={mostSide} onChange={(sides) => onChange({ free: sides })} />
      )}
    </div>
  );
}
