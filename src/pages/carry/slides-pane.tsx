import { useState } from "react";
import { useWords } from "../../i18n/words-context.tsx";
import { useBounds } from "../../view/use-view.ts";
import type { View } from "../../view/view.ts";
import { deckSearch, deckText, entriesOf, formatChosen, mostSlides } from "../present/chosen-views.ts";
import { keepDeck, keptDeck } from "../present/kept-deck.ts";
import { pageHref, useSite } from "../site.tsx";
import type { PaneProps } from "./panes.ts";
import { useLiveHref } from "./use-subject.ts";
import { YearRun } from "./year-run.tsx";

/** Charts with a time axis: year by year they grow. The others show one year at a time. */
const withAxis: ReadonlySet<string> = new Set(["trade", "timeline", "spine", "gap", "multiples"]);

/** Gathers charts as slides, which are then shown, put in order and taken along on the page of slides. */
export function SlidesPane(props: PaneProps) {
  const site = useSite();
  // A frame belongs to another page: nothing is kept from there.
  return site.path?.startsWith("embed/") ? <InFrame {...props} /> : <Gathering {...props} />;
}

function Gathering({ chart, view }: PaneProps) {
  const words = useWords();
  const site = useSite();
  const bounds = useBounds();
  const [entries, setEntries] = useState(() => entriesOf(keptDeck()));
  /** The slides as they were, and what was done then. */
  const [before, setBefore] = useState<{ readonly entries: readonly string[]; readonly said: string } | null>(null);
  const room = mostSlides - entries.length;
  const href = `${pageHref(site, "present/")}${deckSearch(deckText(entries))}`;

  const keep = (wanted: readonly string[], said: string) => {
    keepDeck(deckText(wanted));
    setBefore({ entries, said });
    setEntries(wanted);
  };
  const add = (views: readonly View[]) =>
    keep(
      [...entries, ...views.map((one) => formatChosen({ chart, view: one, title: null }, bounds))],
      words.t("slides.added", { count: views.length }),
    );
  const [begin] = view.years;
  const inYear = (year: number): View => ({ ...view, year, ...(withAxis.has(chart) && { years: [begin, year] }) });

  return (
    <div className="carry-slides">
      <p>{words.t("slides.lead")}</p>
      <p>
        <button type="button" className="carry-main" disabled={room < 1} onClick={() => add([view])}>
          {words.t("slides.add")}
        </button>
      </p>
      <YearRun
        first={withAxis.has(chart) ? Math.min(begin + 1, bounds.last) : bounds.first}
        last={bounds.last}
        room={room}
        onAdd={(years) => add(years.map(inYear))}
      />
      <div className="carry-take">
        <p role="status">
          {before && `${before.said} `}
          {words.t("slides.count", { count: entries.length, most: mostSlides })}
        </p>
        {before && (
          <button
            type="button"
            onClick={() => {
              keepDeck(deckText(before.entries));
              setEntries(before.entries);
              setBefore(null);
            }}
          >
            {words.t("slides.undo")}
          </button>
        )}
        {entries.length > 0 && (
          <>
            <button type="button" onClick={() => keep([], words.t("slides.cleared"))}>
              {words.t("slides.clear")}
            </button>
            <a className="tool" href={href}>
              {words.t("slides.open")}
            </a>
          </>
        )}
      </div>
    </div>
  );
}

function InFrame({ view }: PaneProps) {
  const words = useWords();
  const href = useLiveHref(view)(words.lang);
  return (
    <div className="carry-slides">
      <p>{words.t("slides.in-frame")}</p>
      <p>
        <a className="tool" href={href} target="_blank" rel="noopener noreferrer">
          {words.t("carry.full-page")}
        </a>
      </p>
    </div>
  );
}
