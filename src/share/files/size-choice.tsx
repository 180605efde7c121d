import { useI18n } from "../../i18n/i18n-context.tsx";
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
  const i18n = useI18n();
  return (
    <div className="export-size">
      <label>
        <span>{i18n.t("share.size")}</span>
        <select value={size} onChange={(event) => onChange({ size: event.target.value as SizeId | "free" })}>
          {sizeIds.map((id) => (
            <option key={id} value={id}>
              {i18n.t(`share.size.${id}`)} · {pictureSizes[id].width} × {pictureSizes[id].height}
            </option>
          ))}
          <option value="free">{i18n.t("share.size.free")}</option>
        </select>
      </label>
      {size === "free" && (
        <SideFields free={free} least={leastSide} most={mostSide} onChange={(sides) => onChange({ free: sides })} />
      )}
    </div>
  );
}
