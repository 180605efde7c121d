import "./files-pane.css";
import { useEffect, useState } from "react";
import { isEmpty, type RowKind, rowKindOf, rowKindsOf } from "../../export/formats/rows/row-kind.ts";
import { FileActions } from "./file-actions.tsx";
import { FileOptions } from "./file-options.tsx";
import { styleOf, sizeOf, useFileSettings } from "./file-settings.ts";
import type { PaneProps } from "../pane-props.ts";
import { pictureSizes } from "./picture-sizes.ts";
import { Preview } from "./preview.tsx";
import { useSaveFormat } from "./use-save-format.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { type SaveFormatId, saveFormatIds } from "./save-formats.ts";

/** The chart as a file: preview, formats, options, and the buttons that make it. */
export function FilesPane({ chart, module, view, title, subject }: PaneProps) {
  const [settings, change] = useFileSettings();
  const state = useSaveFormat(settings.format);
  const i18n = useI18n();
  const { rows, empty } = useContents(subject);
  const [asked, setAsked] = useState(0);
  const chosen = { ...settings, rows: rowKindOf(rows, settings.rows) };
  const takes = (option: "size" | "transparent") => state.format?.options.includes(option) ?? true;
  return (
    <div className="export-files">
      <Preview
        style={styleOf(settings)}
        size={takes("size") ? sizeOf(settings) : pictureSizes.slide}
        transparent={takes("transparent") && settings.transparent}
        format={state.format}
        subject={subject}
      />
      <FormatChoice
        chosen={settings.format}
        onChoose={(format) => change({ format })}
        onTake={(format) => {
          change({ format });
          setAsked(asked + 1);
        }}
      />
      <FileOptions
        format={state.format}
        settings={chosen}
        onChange={change}
        rows={rows}
        theme={view.theme}
        title={title}
      />
      <div className="export-take">
        {empty && (
          <p className="export-hint" role="status">
            {i18n.t("share.empty")}
          </p>
        )}
        <FileActions
          chart={chart}
          module={module}
          view={view}
          subject={subject}
          settings={chosen}
          state={state}
          asked={asked}
        />
      </div>
    </div>
  );
}

/** What a file of rows could hold, and whether there is nothing to draw; as long as the chart is not loaded in full, figures. */
function useContents(subject: PaneProps["subject"]): { readonly rows: readonly RowKind[]; readonly empty: boolean } {
  const [contents, setContents] = useState<ReturnType<typeof useContents>>({ rows: ["figures"], empty: false });
  useEffect(() => {
    let wanted = true;
    // What keeps it from loading is said beside, in the preview.
    subject().then(
      (made) => wanted && setContents({ rows: rowKindsOf(made), empty: isEmpty(made) }),
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [subject]);
  return contents;
}

/** Every kind of file, what each is for, and a button that makes it at once. */
function FormatChoice({
  chosen,
  onChoose,
  onTake,
}: {
  readonly chosen: SaveFormatId;
  readonly onChoose: (format: SaveFormatId) => void;
  readonly onTake: (format: SaveFormatId) => void;
}) {
  const i18n = useI18n();
  return (
    <fieldset className="export-formats">
      <legend>{i18n.t("share.format")}</legend>
      {saveFormatIds.map((id) => (
        <div key={id} className="export-format">
          <label className={id === chosen ? "is-chosen" : undefined}>
            <input type="radio" name="export-way" checked={id === chosen} onChange={() => onChoose(id)} />
            <strong>{i18n.t(`format.${id}`)}</strong>
            <small>{i18n.t(`format.${id}.use`)}</small>
          </label>
          <button
            type="button"
            aria-label={i18n.t("share.save-as", { format: i18n.t(`format.${id}`) })}
            onClick={() => onTake(id)}
          >
            ↓
          </button>
        </div>
      ))}
      <p className="export-use" aria-hidden="true">
        {i18n.t(`format.${chosen}.use`)}
      </p>
    </fieldset>
  );
}
