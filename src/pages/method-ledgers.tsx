import { useMemo } from "react";
import { figureText } from "../charts/parts/mark-attributes.ts";
import { sourceOf } from "../data/book.ts";
import { type Mirror } from "../data/mirror.ts";
import type { MessageKey } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.tsx";
import { widestGap } from "../series/gap-pattern.ts";
import { useLoadedData } from "./dataset-provider.tsx";
import { FigureButton } from "./figure-button.tsx";
import { FigureCard } from "./figure-card.tsx";
import { GapPatternTable } from "./gap-pattern-table.tsx";
import { SourceLine } from "./source-line.tsx";

const readings = ["freight", "time", "currency", "rest", "uzb"] as const;

/** Why two official figures of the same trade differ: what sources say, then what we read from the figures. */
export function MethodLedgers() {
  const { book } = useLoadedData();
  const words = useWords();
  const widest = useMemo(() => widestGap(book), [book]);
  const said = book.dataset.reasons.filter(({ own }) => !own);
  return (
    <>
      <p>{words.t("method.ledgers.twice")}</p>
      {widest && <WidestGap mirror={widest} />}
      <h3>{words.t("method.ledgers.sources")}</h3>
      <ul className="method-reasons">
        {said.map((reason) => (
          <li key={reason.id}>
            {/* Every reason has its message, which a test makes sure of. */}
            <p>{words.t(`reason.${reason.id}` as MessageKey)}</p>
            <ul className="source-list">
              {reason.sources.map((id) => (
                <li key={id}>
                  <SourceLine source={sourceOf(book, id)} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <h3>{words.t("method.ledgers.pattern")}</h3>
      <p>{words.t("method.ledgers.pattern.intro")}</p>
      <GapPatternTable book={book} />
      <div className="method-own">
        <p>
          <strong>{words.t("why.own")}</strong>
        </p>
        <ul>
          {readings.map((reading) => (
            <li key={reading}>{words.t(`method.ledgers.read.${reading}`)}</li>
          ))}
        </ul>
      </div>
      <FigureCard />
    </>
  );
}

function WidestGap({ mirror: { country, year, china, partner, ratio } }: { readonly mirror: Mirror }) {
  const words = useWords();
  if (!china || !partner || !ratio) return null;
  const what = words.t("sources.flow.china", { flow: "export", country: words.country(country) });
  return (
    <>
      <h3>{words.t("method.ledgers.example", { what, year })}</h3>
      <dl className="method-gap">
        {[
          { name: words.t("ledger.china"), figure: china },
          { name: words.t("method.ledgers.own", { country: words.country(country) }), figure: partner },
          { name: words.t("method.ledgers.ratio"), figure: ratio },
        ].map(({ name, figure }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <FigureButton figure={figure}>{figureText(figure, words)}</FigureButton>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
