import { useCallback, useEffect, useId, useMemo, useState } from "react";
import { chartOf } from "../../charts/load-charts.ts";
import { embedAddress } from "../../export/embed/embed-address.ts";
import { embedPicture } from "../../export/embed/embed-picture.ts";
import { sandbox } from "../../export/embed/frame.ts";
import { type SnippetId, snippets } from "../../export/embed/snippets/snippets.ts";
import type { Snippet } from "../../export/embed/snippets/snippet.ts";
import type { Lang } from "../../i18n/languages.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { formatAddress } from "../../view/address.ts";
import { useBounds } from "../../view/use-view.ts";
import { useSite } from "../../shell/site.tsx";
import "./embed-pane.css";
import { chosenEmbed } from "./chosen-embed.ts";
import { CopyField } from "./copy-field.tsx";
import { EmbedOptions } from "./embed-options.tsx";
import { EmbedPreview } from "./embed-preview.tsx";
import { useEmbedSettings } from "./embed-settings.ts";
import { Failure } from "../failure.tsx";
import type { PaneProps } from "../pane-props.ts";

const kinds = Object.keys(snippets) as SnippetId[];
/** A site that does not know its own address has no oEmbed files. */
const hasOembed = () => document.querySelector('link[rel="canonical"]') !== null;

/** Height until the chart has reported its own, in px. */
const usualHeight = 540;

/** The chart as an embed for web pages and slides: options, preview, and code to paste. */
export function EmbedPane({ chart, module, view, title, subject }: PaneProps) {
  const i18n = useI18n();
  const site = useSite();
  const bounds = useBounds();
  const id = useId();
  const [settings, change] = useEmbedSettings();
  const [tells] = useState(hasOembed);
  const [columnHeight, setColumnHeight] = useState(usualHeight);
  const { titleThere, lost } = useTitleIn(settings.lang, { subject, title });
  const snippet: Snippet = snippets[settings.kind];
  const { datasetVersion: version, lang } = site;

  const embed = useMemo(() => {
    const top = new URL(site.root, location.href).href;
    const context = { chart, module, view, bounds, lang, site: top, title: titleThere, version, columnHeight };
    return chosenEmbed(settings, context);
  }, [settings, chart, module, view, bounds, lang, site.root, titleThere, version, columnHeight]);
  const isColumn = embed.size.kind === "column" && !embed.flags.fit;
  const takeHeight = useCallback((height: number) => isColumn && setColumnHeight(height), [isColumn]);

  const address = embedAddress(embed);
  const hint = i18n.t(`embed.hint.${settings.kind}`, { sandbox });
  const isUsual = formatAddress({ ...embed.view, theme: "auto" }, bounds) === "";
  const nearest = snippet.shows === "picture" && !embedPicture(embed, "1200x675").exact;
  return (
    <div className="export-embed">
      <div className="embed-kind">
        <label htmlFor={`${id}-kind`}>{i18n.t("embed.kind")}</label>
        <select
          id={`${id}-kind`}
          value={settings.kind}
          onChange={(event) => change({ kind: event.target.value as SnippetId })}
        >
          {kinds
            .filter((kind) => kind !== "oembed" || tells)
            .map((kind) => (
              <option key={kind} value={kind}>
                {i18n.t(`embed.kind.${kind}`)}
              </option>
            ))}
        </select>
      </div>
      <EmbedPreview embed={embed} shows={nearest ? "frame" : snippet.shows} onHeight={takeHeight} />
      <EmbedOptions
        snippet={snippet}
        view={view}
        version={view.data ?? version}
        settings={settings}
        onChange={change}
      />
      <div className="embed-snippet">
        {nearest && <p className="embed-nearest">{i18n.t("embed.nearest")}</p>}
        {lost !== null && <Failure cause={lost} />}
        <CopyField label={i18n.t("embed.snippet")} text={snippet.write(embed)} />
        <p>{hint}</p>
        {tells && settings.kind === "address" && !isUsual && <p>{i18n.t("embed.usual-only")}</p>}
        {settings.kind !== "address" && <CopyField label={i18n.t("embed.address")} text={address} />}
        <p>
          <a href={address} target="_blank" rel="noreferrer">
            {i18n.t("embed.open")}
          </a>
        </p>
      </div>
    </div>
  );
}

/** The chart's title in the embed's language; that of the page until it is known. */
function useTitleIn(lang: Lang | null, { subject, title }: Pick<PaneProps, "subject" | "title">) {
  const i18n = useI18n();
  const [known, setKnown] = useState<{ readonly lang: Lang; readonly title: string } | null>(null);
  const [lost, setLost] = useState<unknown>(null);
  const wanted = lang ?? i18n.lang;

  useEffect(() => {
    if (wanted === i18n.lang) return undefined;
    let current = true;
    subject({ lang: wanted })
      .then((made) => {
        const module = chartOf(made);
        const its = module.title(module.series(made.book, made.view), made.i18n);
        if (current) setKnown({ lang: wanted, title: its });
      })
      .catch((cause: unknown) => current && setLost(cause));
    return () => {
      current = false;
      setLost(null);
    };
  }, [wanted, i18n.lang, subject]);
  return { titleThere: known?.lang === wanted ? known.title : title, lost };
}
