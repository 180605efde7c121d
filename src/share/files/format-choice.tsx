import { useI18n } from "../../i18n/i18n-context.tsx";
import { type SaveFormatId, saveFormatIds } from "./save-formats.ts";

/** Every kind of file, and what each is for. */
export function FormatChoice({
  chosen,
  onChoose,
}: {
  readonly chosen: SaveFormatId;
  readonly onChoose: (way: SaveFormatId) => void;
}) {
  const i18n = useI18n();
  return (
    <fieldset className="export-ways">
      <legend>{i18n.t("share.format")}</legend>
      {saveFormatIds.map((id) => (
        <label key={id} className={id === chosen ? "is-chosen" : undefined}>
          <input type="radio" name="export-way" checked={id === chosen} onChange={() => onChoose(id)} />
          <strong>{i18n.t(`format.${id}`)}</strong>
          <small>{i18n.t(`format.${id}.use`)}</small>
        </label>
      ))}
      <p className="export-use" aria-hidden="true">
        {i18n.t(`format.${chosen}.use`)}
      </p>
    </fieldset>
  );
}
