import type { DecimalMark, FileOptions as Options } from "../../export/formats/format.ts";
import { type SlideShape, slideShapes } from "../../export/slides/slide-shape.ts";
import { type RowKind, rowKindOf } from "../../export/formats/rows/row-kind.ts";
import { type Lang, langs, languages } from "../../i18n/languages.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import type { ComponentProps } from "react";
import { Segmented } from "../../ui/segmented.tsx";
import type { View } from "../../view/view.ts";
import { decimalMarkOf, type FileSettings, styleOf } from "./file-settings.ts";
import { themeShown } from "../make-subject.ts";
import { SizeChoice } from "./size-choice.tsx";
import type { SaveFormat } from "./save-format.ts";

const scales = [1, 2, 4] as const satisfies ReadonlyArray<Options["scale"]>;
const decimalMarks = [".", ","] as const satisfies readonly DecimalMark[];
/** What few files take. */
const special: ReadonlySet<string> = new Set(["rows", "decimalMark", "slideShape", "slideTitle"]);
/** In characters. */
const longestTitle = 200;
const markNames = { ".": "point", ",": "comma" } as const;
const pictureThemes = ["light", "dark"] as const;

/** What can be chosen of a file; what its format does not take is not offered. */
export function FileOptions({
  format,
  settings,
  onChange,
  rows,
  theme,
  title,
}: {
  /** Null until it is known. */
  readonly format: SaveFormat | null;
  readonly settings: FileSettings;
  readonly onChange: (patch: Partial<FileSettings>) => void;
  /** What a file of rows can hold. */
  readonly rows: readonly RowKind[];
  readonly theme: View["theme"];
  /** Of the chart. */
  readonly title: string;
}) {
  const i18n = useI18n();
  const takes = (option: keyof Options | "theme") =>
    // Until it is known, what most files take.
    format === null ? !special.has(option) : format.options.includes(option);
  const mark = decimalMarkOf(settings, i18n.lang);
  return (
    <div className="export-options">
      {takes("size") && <SizeChoice settings={settings} onChange={onChange} />}
      {takes("slideShape") && (
        <Choice
          legend={i18n.t("share.slide-shape")}
          options={slideShapes.map((shape) => ({ value: shape, label: shape }))}
          value={settings.slideShape}
          onChange={(shape: SlideShape) => onChange({ slideShape: shape })}
        />
      )}
      {takes("scale") && (
        <Choice
          legend={i18n.t("share.scale")}
          options={scales.map((scale) => ({ value: String(scale), label: `${scale}×` }))}
          value={String(settings.scale)}
          onChange={(value) => onChange({ scale: scales.find((scale) => String(scale) === value) ?? 1 })}
        />
      )}
      {takes("theme") && (
        <Choice
          legend={i18n.t("theme.label")}
          options={pictureThemes.map((value) => ({ value, label: i18n.t(`theme.${value}`) }))}
          value={styleOf(settings).theme ?? themeShown(theme)}
          onChange={(value) => onChange({ theme: value })}
        />
      )}
      <Choice
        legend={i18n.t("nav.language")}
        options={langs.map((lang) => ({ value: lang, label: languages[lang].name }))}
        value={settings.lang ?? i18n.lang}
        onChange={(value: Lang) => onChange({ lang: value })}
      />
      {takes("slideTitle") && (
        <label className="export-slide-title">
          <span>{i18n.t("share.slide-title")}</span>
          <input
            type="text"
            maxLength={longestTitle}
            placeholder={title}
            value={settings.slideTitle}
            onChange={(event) => onChange({ slideTitle: event.target.value })}
          />
        </label>
      )}
      {takes("rows") && rows.length > 1 && (
        <Choice
          legend={i18n.t("share.rows")}
          options={rows.map((kind) => ({ value: kind, label: i18n.t(`share.rows.${kind}`) }))}
          value={rowKindOf(rows, settings.rows)}
          onChange={(kind: RowKind) => onChange({ rows: kind })}
        />
      )}
      {takes("decimalMark") && (
        <>
          <Choice
            legend={i18n.t("share.decimals")}
            options={decimalMarks.map((mark) => ({ value: mark, label: i18n.t(`share.decimals.${markNames[mark]}`) }))}
            value={mark}
            onChange={(value: DecimalMark) => onChange({ decimalMark: value })}
          />
          <p className="export-hint">{i18n.t(`share.decimals.${markNames[mark]}.use`)}</p>
        </>
      )}
      {takes("transparent") && (
        <label className="export-check">
          <input
            type="checkbox"
            checked={settings.transparent}
            onChange={(event) => onChange({ transparent: event.target.checked })}
          />
          {i18n.t("share.transparent")}
        </label>
      )}
    </div>
  );
}

/** Its legend in sight. */
function Choice<Value extends string>(choice: ComponentProps<typeof Segmented<Value>>) {
  return (
    <div className="export-option">
      <span aria-hidden="true">{choice.legend}</span>
      <Segmented {...choice} />
    </div>
  );
}
