import { useEffect, useLayoutEffect, useRef } from "react";
import type { MarkTarget } from "../charts/parts/mark-target.ts";
import { pointAt, usePointedMark } from "../charts/parts/pointed-mark.ts";
import { isPartner } from "../data/countries.ts";
import { totalOf } from "../data/figure.ts";
import { useWords } from "../i18n/words-context.tsx";
import { ledgersOf, shownFigure } from "../series/shown-figure.ts";
import { tradeColumn } from "../series/trade-series.ts";
import type { View } from "../view/view.ts";
import { useBook } from "./dataset-provider.tsx";
import { FigureFacts } from "./figure-facts.tsx";

/** Explains the mark under pointer or focus; on a small screen a sheet at the bottom. */
export function Tooltip({ view }: { readonly view: View }) {
  const target = usePointedMark();
  const box = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    if (target && box.current) place(box.current, target.element.getBoundingClientRect());
  }, [target]);

  useEffect(() => {
    if (!target) return;
    const dismiss = (event: Event) => {
      if (event instanceof KeyboardEvent ? event.key === "Escape" : !target.element.contains(event.target as Node)) {
        pointAt(null);
      }
    };
    const leave = () => pointAt(null);
    document.addEventListener("keydown", dismiss);
    document.addEventListener("pointerdown", dismiss);
    window.addEventListener("scroll", leave, { passive: true });
    return () => {
      document.removeEventListener("keydown", dismiss);
      document.removeEventListener("pointerdown", dismiss);
      window.removeEventListener("scroll", leave);
    };
  }, [target]);

  if (!target) return null;
  return (
    <div ref={box} className="tooltip" role="tooltip">
      <TooltipText target={target} view={view} />
    </div>
  );
}

function TooltipText({ target, view }: { readonly target: MarkTarget; readonly view: View }) {
  const book = useBook();
  const words = useWords();
  if (target.event !== null) {
    const event = book.dataset.events.find(({ id }) => id === target.event);
    if (!event) return null;
    return (
      <>
        <p className="tooltip-title" lang="en">
          {event.title}
        </p>
        <p>
          {words.date(event.date)} · {words.t(`event.type.${event.type}`)}
          {event.place && ` · ${event.place.name}`}
        </p>
        <p>{words.t("source.count", { count: event.sources.length })}</p>
      </>
    );
  }
  const year = target.year ?? view.year;
  if (target.country !== null && isPartner(target.country)) {
    const country = target.country;
    return (
      <>
        <p className="tooltip-title">
          {words.country(country)}, {year}
        </p>
        {ledgersOf(view.ledger).map((ledger) => {
          const figure = shownFigure(book, view, ledger, country, year);
          return figure ? (
            <FigureFacts key={ledger} figure={figure} unit={view.unit} />
          ) : (
            <p key={ledger}>{words.t("note.silent", { country: words.country(country), year, ledger })}</p>
          );
        })}
      </>
    );
  }
  return <YearText year={year} view={view} rest={target.status === "unallocated"} />;
}

/** All shown countries in one year, the largest first. */
function YearText({ year, view, rest }: { readonly year: number; readonly view: View; readonly rest: boolean }) {
  const book = useBook();
  const words = useWords();
  return (
    <>
      <p className="tooltip-title">{rest ? `${words.t("status.unallocated")}, ${year}` : year}</p>
      {ledgersOf(view.ledger).map((ledger) => {
        const { figure, unallocated } = totalOf(book, ledger, view.countries, year, view.flow);
        if (rest) return unallocated ? <FigureFacts key={ledger} figure={unallocated} unit="usd" /> : null;
        const { parts, missing } = tradeColumn(book, view, ledger, year);
        return (
          <div key={ledger}>
            {figure && <FigureFacts figure={figure} unit="usd" />}
            {(figure === null || parts.length > 1) && (
              <dl className="tooltip-parts">
                {parts
                  .toSorted((a, b) => b.value - a.value)
                  .map((part) => (
                    <div key={part.country}>
                      <dt>{words.country(part.country)}</dt>
                      <dd>{view.unit === "share" ? words.percent(part.value) : words.number(part.value)}</dd>
                    </div>
                  ))}
              </dl>
            )}
            {missing.length > 0 && (
              <p>
                {words.t("note.no-figure", {
                  countries: words.list(missing.map((code) => words.country(code))),
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

/** Beside the mark where there is room: right, left, above, then below; never over it, never off the screen. */
function place(box: HTMLElement, mark: DOMRect): void {
  const gap = 10;
  const edge = 8;
  const { offsetWidth: width, offsetHeight: height } = box;
  const { clientWidth, clientHeight } = document.documentElement;
  const middle = clamp(mark.top + mark.height / 2 - height / 2, edge, clientHeight - height - edge);
  const centre = clamp(mark.left + mark.width / 2 - width / 2, edge, clientWidth - width - edge);
  const right = mark.right + gap;
  const left = mark.left - gap - width;
  const above = mark.top - gap - height;
  if (right + width <= clientWidth - edge) move(box, right, middle);
  else if (left >= edge) move(box, left, middle);
  else if (above >= edge) move(box, centre, above);
  else move(box, centre, Math.min(mark.bottom + gap, clientHeight - height - edge));
}

function move(box: HTMLElement, x: number, y: number): void {
  box.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
