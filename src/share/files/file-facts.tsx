import { useI18n } from "../../i18n/i18n-context.tsx";
import { useSite } from "../../shell/site.tsx";
import { type FileSettings, sizeOf } from "./file-settings.ts";
import { themeShown } from "../make-subject.ts";
import type { PaneProps } from "../pane-props.ts";
import type { SaveFormat } from "./save-format.ts";
import { nameOfFile } from "./save-formats.ts";

/** What the file will be called, and how many pixels it will have. */
export function FileFacts({
  chart,
  view,
  settings,
  way,
}: Pick<PaneProps, "chart" | "view"> & { readonly settings: FileSettings; readonly way: SaveFormat }) {
  const i18n = useI18n();
  const { datasetVersion } = useSite();
  const { lang, theme, scale } = settings;
  const { width, height } = sizeOf(settings);
  const name = nameOfFile(
    { chart, view, datasetVersion, i18n: { lang: lang ?? i18n.lang }, theme: theme ?? themeShown(view.theme) },
    way,
  );
  const pixels = i18n.t("share.pixels", { width: width * scale, height: height * scale });
  return <p className="export-facts">{way.options.includes("scale") ? `${name} · ${pixels}` : name}</p>;
}
