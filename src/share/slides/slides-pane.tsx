import "./slides-pane.css";
import { useState } from "react";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { useBounds } from "../../view/use-view.ts";
import type { View } from "../../view/view.ts";
import { deckSearch, deckText, entriesOf, formatChosen, mostSlides } from "../../deck/own/chosen-views.ts";
import { saveDeck, savedDeck } from "../../deck/own/saved-deck.ts";
import { pageHref, useSite } from "../../shell/site.tsx";
import { showsYears } from "../../charts/parts/chart.ts";
import type { PaneProps } from "../pane-props.ts";
import { useLiveHref } from "../use-subject.ts";
import { YearRun } from "./year-run.tsx";

/** Gathers charts as slides, which are then shown, put in order and taken along on the page of slides. */
export function SlidesPane(props: PaneProps) {
  const site = useSite();
  // A frame belongs to another page: nothing is saved from there.
  return site.path?.startsWith("embed/") ? <InFrame {...props} /> : <Gathering {...props} />;
}

function Gathering({ chart, module, view }: PaneProps) {
  const i18n = useI18n();
  const site = useSite();
  const bounds = useBounds();
  const [entries, setEntries] = useState(() => entriesOf(savedDeck()));
  /** The slides as they were, and what was done then. */
  const [before, setBefore] = useState<{ readonly entries: readonly string[]; readonly said: string } | null>(null);
  const room = mostSlides - entries.length;
  const href = `${pageHref(site, "present/")}${deckSearch(deckText(entries))}`;

  const keep = (wanted: readonly string[], said: string) => {
    saveDeck(deckText(wanted));
    setBefore({ entries, said });
    setEntries(wanted);
  };
  const add = (views: readonly View[]) =>
    keep(
      [...entries, ...views.map((one) => formatChosen({ chart, view: one, title: null }, bounds))],
      i18n.t("slides.added", { count: views.length }),
    );
  const [begin] = view.years;
  // Charts of many years grow year by year; the others show one year at a time.
  const grows = showsYears(module);
  const inYear = (year: number): View => ({ ...view, year, ...(grows && { years: [begin, year] }) });

  return (
    <div className="export-slides">
      <p>{i18n.t("slides.lead")}</p>
      <p>
        <button type="button" className="export-main" disabled={room < 1} onClick={() => add([view])}>
          {i18n.t("slides.add")}
        </button>
      </p>
      <YearRun
        first={grows ? Math.min(begin + 1, bounds.last) : bounds.first}
        last={bounds.last}
        room={room}
        onAdd={(years) => add(years.map(inYear))}
      />
      <div className="export-take">
        <p role="status">
          {before && `${before.said} `}
          {i18n.t("slides.count", { count: entries.length, most: mostSlides })}
        </p>
        {before && (
          <button
            type="button"
            onClick={() => {
              saveDeck(deckText(before.entries));
              setEntries(before.entries);
              setBefore(null);
            }}
          >
            {i18n.t("slides.undo")}
          </button>
        )}
        {entries.length > 0 && (
          <>
            <button type="button" onClick={() => keep([], i18n.t("slides.cleared"))}>
              {i18n.t("slides.clear")}
            </button>
            <a className="tool" href={href}>
              {i18n.t("slides.open")}
            </a>
          </>
        )}
      </div>
    </div>
  );
}

function InFrame({ view }: PaneProps) {
  const i18n = useI18n();
  const href = useLiveHref(view)(i18n.lang);
  return (
    <div className="export-slides">
      <p>{i18n.t("slides.in-frame")}</p>
      <p>
        <a className="tool" href={href} target="_blank" rel="noopener noreferrer">
          {i18n.t("share.full-page")}
        </a>
      </p>
    </div>
  );
}
