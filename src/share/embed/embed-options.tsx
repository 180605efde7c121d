import { type EmbedChoice, type Snippet } from "../../export/embed/snippets/snippet.ts";
import { type Lang, langs, languages } from "../../i18n/languages.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { Segmented } from "../../ui/segmented.tsx";
import { type Theme, themes, type View } from "../../view/view.ts";
import { leastSide, mostSide } from "./chosen-embed.ts";
import { type EmbedSettings, embedSizes, type EmbedSizeId } from "./embed-settings.ts";
import { SideFields } from "../files/side-fields.tsx";

interface OptionProps {
  readonly settings: EmbedSettings;
  readonly onChange: (patch: Partial<EmbedSettings>) => void;
}

/** What can be chosen of an embed; what its host does not take is not offered. */
export function EmbedOptions({
  snippet,
  view,
  version,
  settings,
  onChange,
}: OptionProps & {
  readonly snippet: Snippet;
  readonly view: View;
  /** Of the dataset, as the page shows it. */
  readonly version: string;
}) {
  const i18n = useI18n();
  const takes = (choice: EmbedChoice) => snippet.choices.includes(choice);
  const frozen = settings.frozen ?? view.data !== null;
  return (
    <div className="export-options">
      {takes("size") && <FrameSize settings={settings} onChange={onChange} />}
      {takes("theme") && (
        <Segmented<Theme>
          legend={i18n.t("theme.label")}
          options={themes.map((value) => ({ value, label: i18n.t(`theme.${value}`) }))}
          value={settings.theme ?? view.theme}
          onChange={(theme) => onChange({ theme })}
        />
      )}
      <Segmented<Lang>
        legend={i18n.t("nav.language")}
        options={langs.map((lang) => ({ value: lang, label: languages[lang].name }))}
        value={settings.lang ?? i18n.lang}
        onChange={(lang) => onChange({ lang })}
      />
      {takes("data") && (
        <div className="embed-data">
          <Segmented
            legend={i18n.t("embed.data")}
            options={(["live", "frozen"] as const).map((value) => ({ value, label: i18n.t(`embed.data.${value}`) }))}
            value={frozen ? "frozen" : "live"}
            onChange={(value) => onChange({ frozen: value === "frozen" })}
          />
          <p>{i18n.t(frozen ? "embed.data.frozen.means" : "embed.data.live.means", { version })}</p>
        </div>
      )}
      {takes("flags") && <Flags snippet={snippet} settings={settings} onChange={onChange} />}
    </div>
  );
}

function FrameSize({ settings: { size, free, flags }, onChange }: OptionProps) {
  const i18n = useI18n();
  return (
    <div className="embed-size">
      <Segmented<EmbedSizeId>
        legend={i18n.t("share.size")}
        options={embedSizes.map((value) => ({ value, label: i18n.t(`embed.size.${value}`) }))}
        value={size}
        // A column gives the chart the height that it asks for; elsewhere the chart takes the height that it gets.
        onChange={(value) => onChange({ size: value, flags: { ...flags, fit: value !== "column" } })}
      />
      {size === "free" && (
        <SideFields free={free} least={leastSide} most={mostSide} onChange={(sides) => onChange({ free: sides })} />
      )}
    </div>
  );
}

const flagNames = ["plain", "transparent", "fit", "static"] as const;

function Flags({ snippet, settings: { flags }, onChange }: OptionProps & { readonly snippet: Snippet }) {
  const i18n = useI18n();
  // What has no size to choose is filled in any case.
  const offered = flagNames.filter((name) => name !== "fit" || snippet.choices.includes("size"));
  return (
    <fieldset className="embed-flags">
      <legend className="visually-hidden">{i18n.t("embed.flags")}</legend>
      {offered.map((name) => (
        <label key={name} className="export-check">
          <input
            type="checkbox"
            checked={flags[name]}
            onChange={(event) => onChange({ flags: { ...flags, [name]: event.target.checked } })}
          />
          {i18n.t(`embed.flag.${name}`)}
        </label>
      ))}
    </fieldset>
  );
}
