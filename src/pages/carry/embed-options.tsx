import { type EmbedChoice, type Snippet } from "../../export/embed/snippets/snippet.ts";
import { type Lang, langs, languages } from "../../i18n/languages.ts";
import { useWords } from "../../i18n/words-context.tsx";
import { Segmented } from "../../ui/segmented.tsx";
import { type Theme, themes, type View } from "../../view/view.ts";
import { leastSide, mostSide } from "./chosen-embed.ts";
import { type EmbedSettings, embedSizes, type EmbedSizeId } from "./embed-settings.ts";
import { SideFields } from "./side-fields.tsx";

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
  /** The page's. */
  readonly view: View;
  /** Of the dataset, as the page shows it. */
  readonly version: string;
}) {
  const words = useWords();
  const takes = (choice: EmbedChoice) => snippet.choices.includes(choice);
  const frozen = settings.frozen ?? view.data !== null;
  return (
    <div className="carry-options">
      {takes("size") && <FrameSize settings={settings} onChange={onChange} />}
      {takes("theme") && (
        <Segmented<Theme>
          legend={words.t("theme.label")}
          options={themes.map((value) => ({ value, label: words.t(`theme.${value}`) }))}
          value={settings.theme ?? view.theme}
          onChange={(theme) => onChange({ theme })}
        />
      )}
      <Segmented<Lang>
        legend={words.t("nav.language")}
        options={langs.map((lang) => ({ value: lang, label: languages[lang].name }))}
        value={settings.lang ?? words.lang}
        onChange={(lang) => onChange({ lang })}
      />
      {takes("data") && (
        <div className="embed-data">
          <Segmented
            legend={words.t("embed.data")}
            options={(["live", "frozen"] as const).map((value) => ({ value, label: words.t(`embed.data.${value}`) }))}
            value={frozen ? "frozen" : "live"}
            onChange={(value) => onChange({ frozen: value === "frozen" })}
          />
          <p>{words.t(frozen ? "embed.data.frozen.means" : "embed.data.live.means", { version })}</p>
        </div>
      )}
      {takes("flags") && <Flags snippet={snippet} settings={settings} onChange={onChange} />}
    </div>
  );
}

function FrameSize({ settings: { size, free, flags }, onChange }: OptionProps) {
  const words = useWords();
  return (
    <div className="embed-size">
      <Segmented<EmbedSizeId>
        legend={words.t("carry.size")}
        options={embedSizes.map((value) => ({ value, label: words.t(`embed.size.${value}`) }))}
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
  const words = useWords();
  // What has no size to choose is filled in any case.
  const offered = flagNames.filter((name) => name !== "fit" || snippet.choices.includes("size"));
  return (
    <fieldset className="embed-flags">
      <legend className="visually-hidden">{words.t("embed.flags")}</legend>
      {offered.map((name) => (
        <label key={name} className="carry-check">
          <input
            type="checkbox"
            checked={flags[name]}
            onChange={(event) => onChange({ flags: { ...flags, [name]: event.target.checked } })}
          />
          {words.t(`embed.flag.${name}`)}
        </label>
      ))}
    </fieldset>
  );
}
