import { useWords } from "../../i18n/words-context.tsx";
import { useSite } from "../site.tsx";
import { type FileSettings, sizeOf } from "./file-settings.ts";
import { themeShown } from "./make-subject.ts";
import type { PaneProps } from "./panes.ts";
import { nameOfFile, type Way } from "./ways.ts";

/** What the file will be called, and how many pixels it will have. */
export function FileFacts({
  chart,
  view,
  settings,
  way,
}: Pick<PaneProps, "chart" | "view"> & { readonly settings: FileSettings; readonly way: Way }) {
  const words = useWords();
  const { datasetVersion } = useSite();
  const { lang, theme, scale } = settings;
  const { width, height } = sizeOf(settings);
  const name = nameOfFile(
    { chart, view, datasetVersion, words: { lang: lang ?? words.lang }, theme: theme ?? themeShown(view.theme) },
    way,
  );
  const pixels = words.t("carry.pixels", { width: width * scale, height: height * scale });
  return <p className="carry-facts">{way.options.includes("scale") ? `${name} · ${pixels}` : name}</p>;
}
