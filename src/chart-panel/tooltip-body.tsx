import { useEffect, useLayoutEffect, useRef } from "react";
import { plainValue } from "../charts/parts/marks/mark-attributes.ts";
import { pointedMark, type PointedMark } from "../figures/pointed-mark.ts";
import { totalOf } from "../data/figures/figure.ts";
import { useI18n } from "../i18n/i18n-context.tsx";
import { denominatorGap, denominatorText, isInGap } from "../series/denominator-gap.ts";
import { ledgersOf } from "../series/shown-figure.ts";
import { totalledCountries, tradeColumn } from "../series/trade-column.ts";
import type { View } from "../view/view.ts";
import { useBook, useTextLang } from "../shell/dataset-provider.tsx";
import { FigureFacts } from "../figures/figure-facts.tsx";
import { placeBeside, watchPlace } from "../ui/dom/place-beside.ts";
import { useStore } from "../ui/use-store.ts";
import { useProjectParts } from "../projects/project-parts.ts";
import { asksForProjects } from "../shell/page-tables.ts";

/** Explains the mark under pointer or focus; on a small screen a sheet at the bottom. */
export function TooltipBody({ view }: { readonly view: View }) {
  const pointed = useStore(pointedMark);
  const box = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    if (pointed && box.current) placeBeside(box.current, pointed.target.element.getBoundingClientRect());
  }, [pointed]);

  useEffect(() => {
    if (!pointed) return;
    const { element } = pointed.target;
    const dismiss = (event: Event) => {
      if (event instanceof KeyboardEvent ? event.key === "Escape" : !element.contains(event.target as Node)) {
        pointedMark.set(null);
      }
    };
    const hasMoved = watchPlace(element);
    const leave = () => hasMoved() && pointedMark.set(null);
    document.addEventListener("keydown", dismiss);
    document.addEventListener("pointerdown", dismiss);
    window.addEventListener("scroll", leave, { passive: true });
    return () => {
      document.removeEventListener("keydown", dismiss);
      document.removeEventListener("pointerdown", dismiss);
      window.removeEventListener("scroll", leave);
    };
  }, [pointed]);

  if (!pointed) return null;
  return (
    <div ref={box} className="tooltip" role="tooltip">
      <TooltipText mark={pointed} view={view} />
    </div>
  );
}

function TooltipText({
  mark: { target, figures, asksForFigures },
  view,
}: {
  readonly mark: PointedMark;
  readonly view: View;
}) {
  const book = useBook();
  const i18n = useI18n();
  const textLang = useTextLang();
  const { parts } = useProjectParts(asksForProjects(view));
  if (target.event !== null) {
    const event = book.dataset.events.find(({ id }) => id === target.event);
    if (!event) return null;
    return (
      <>
        <p className="tooltip-title" lang={textLang(event.title)}>
          {event.title}
        </p>
        <p>
          {i18n.date(event.date)} · {i18n.t(`event.type.${event.type}`)}
          {event.place && ` · ${event.place.name}`}
        </p>
        <p>{i18n.t("source.count", { count: event.sources.length })}</p>
      </>
    );
  }
  if (target.projects.length > 0) return parts ? <parts.ProjectHint ids={target.projects} /> : null;
  const year = target.year ?? view.year;
  const country = target.country ?? "C5";
  const gap = denominatorGap(book, view, [year]);
  if (country === "C5" && target.status === null) return <YearText year={year} view={view} />;
  return (
    <>
      <p className="tooltip-title">
        {target.status === "unallocated" ? i18n.t("status.unallocated") : i18n.country(country)}, {year}
      </p>
      {figures.map((figure) => (
        <FigureFacts key={`${figure.ledger} ${figure.flow} ${figure.formula}`} figure={figure} />
      ))}
      {asksForFigures && figures.length === 0 && gap && <p>{denominatorText(gap, i18n)}</p>}
      {(asksForFigures && !(figures.length === 0 && gap) ? ledgersOf(view.ledger) : [])
        .filter((ledger) => figures.every((figure) => figure.ledger !== ledger && figure.ledger !== "both"))
        .map((ledger) => (
          <p key={ledger}>{i18n.t("note.year-missing", { country: i18n.country(country), year, ledger })}</p>
        ))}
    </>
  );
}

/** All shown countries in one year, the largest first. */
function YearText({ year, view }: { readonly year: number; readonly view: View }) {
  const book = useBook();
  const i18n = useI18n();
  const { countries } = totalledCountries(book, view, year);
  return (
    <>
      <p className="tooltip-title">{year}</p>
      {ledgersOf(view.ledger).map((ledger) => {
        const { figure } = totalOf(book, ledger, countries, year, view.flow);
        const { parts } = tradeColumn(book, { ...view, countries }, ledger, year);
        const { missing } = tradeColumn(book, view, ledger, year);
        const gap = denominatorGap(book, view, [year]);
        return (
          <div key={ledger}>
            {figure && <FigureFacts figure={figure} />}
            {(figure === null || parts.length > 1) && (
              <dl className="tooltip-parts">
                {parts
                  .toSorted((a, b) => b.value - a.value)
                  .map((part) => (
                    <div key={part.country}>
                      <dt>{i18n.country(part.country)}</dt>
                      <dd>{plainValue(part.value, view.unit, i18n)}</dd>
                    </div>
                  ))}
              </dl>
            )}
            {gap && <p>{denominatorText(gap, i18n)}</p>}
            {missing.some((code) => !isInGap(gap, code, year)) && (
              <p>
                {i18n.t("note.no-figure", {
                  countries: i18n.countries(missing.filter((code) => !isInGap(gap, code, year))),
                  ledger,
                })}
              </p>
            )}
          </div>
        );
      })}
    </>
  );
}
