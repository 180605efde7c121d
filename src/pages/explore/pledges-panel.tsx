import { type Book, sourceOf } from "../../data/book.ts";
import { centralAsia } from "../../data/countries.ts";
import type { Goal } from "../../data/schema/schema.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import type { I18n } from "../../i18n/i18n.ts";
import { goalLines, outcomeText } from "../../charts/trade/goal-lines.ts";
import type { View } from "../../view/view.ts";
import { useBounds } from "../../view/use-view.ts";
import { useBook, useTextLang, type TextLang } from "../../shell/dataset-provider.tsx";
import { SourceLine } from "../../figures/source-line.tsx";

/** Goals that were set and pledges that were made, by whom, and the outcome of each as far as a source reports it. */
export function PledgesPanel({ view }: { readonly view: View }) {
  const book = useBook();
  const i18n = useI18n();
  const textLang = useTextLang();
  const { first, last } = useBounds();
  const goals = book.dataset.goals
    .filter(({ country }) => country === "C5" || view.countries.includes(country))
    .filter(({ date }) => view.asof === null || date <= view.asof)
    .toSorted((a, b) => a.date.localeCompare(b.date));
  return (
    <section aria-labelledby="pledges-title">
      <h2 id="pledges-title">{i18n.t("pledges.title")}</h2>
      {goals.length === 0 && <p>{i18n.t("pledges.none")}</p>}
      <ul className="pledges">
        {goals.map((goal) => (
          <li key={goal.id}>
            <p className="pledge-set">
              {i18n.date(goal.date)}
              {goal.due !== null && ` · ${i18n.t("pledges.due", { year: goal.due })}`}
            </p>
            <p>
              <strong lang={textLang(goal.title)}>{goal.title}</strong>, <span lang={textLang(goal.by)}>{goal.by}</span>
            </p>
            <p>{outcomeOf(goal, book, { ...view, years: [first, last] }, i18n, textLang)}</p>
            <ul className="source-list">
              {[...goal.sources, ...(goal.outcome?.sources ?? [])].map((id) => (
                <li key={id}>
                  <SourceLine source={sourceOf(book, id)} full={false} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** For a goal of trade, the figures of both ledgers; for the rest, what a source reports. */
function outcomeOf(goal: Goal, book: Book, view: View, i18n: I18n, textLang: TextLang) {
  if (goal.outcome) return <span lang={textLang(goal.outcome.summary)}>{goal.outcome.summary}</span>;
  const countries = goal.country === "C5" ? centralAsia : [goal.country];
  const line = goalLines(book, { ...view, countries, unit: "usd", flow: "total", ledger: "both" }).find(
    (candidate) => candidate.goal.id === goal.id,
  );
  return line ? outcomeText(line, i18n) : i18n.t("pledges.open");
}
