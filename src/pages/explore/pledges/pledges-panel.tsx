import { outcomeText } from "../../../charts/trade/goal-lines.ts";
import { sourceOf } from "../../../data/book.ts";
import { useI18n } from "../../../i18n/i18n-context.tsx";
import { plainName } from "../../../data/parts/whole-rows.ts";
import { useBook, useTextLang } from "../../../shell/dataset-provider.tsx";
import { plainHref, useSite } from "../../../shell/site.tsx";
import { useBounds } from "../../../view/use-view.ts";
import type { View } from "../../../view/view.ts";
import { type GoalState, goalStates, type GoalStatus, goalStatuses } from "./goal-status.ts";

/** Goals that were set and pledges that were made, grouped by what came of them, a line each. */
export function PledgesPanel({ view }: { readonly view: View }) {
  const book = useBook();
  const i18n = useI18n();
  const bounds = useBounds();
  const states = goalStates(book, bounds).filter(
    ({ goal: { country } }) => country === "C5" || view.countries.includes(country),
  );
  return (
    <section aria-labelledby="pledges-title">
      <h2 id="pledges-title">{i18n.t("pledges.title")}</h2>
      {states.length === 0 ? (
        <p>{i18n.t("pledges.none")}</p>
      ) : (
        goalStatuses.map((status) => (
          <PledgeGroup key={status} status={status} states={states.filter((state) => state.status === status)} />
        ))
      )}
    </section>
  );
}

function PledgeGroup({ status, states }: { readonly status: GoalStatus; readonly states: readonly GoalState[] }) {
  const i18n = useI18n();
  return (
    <section className={`pledge-group is-${status}`} aria-labelledby={`pledges-${status}`}>
      <div className="pledge-head">
        <h3 id={`pledges-${status}`}>
          {i18n.t(`pledges.${status}`)} <span>{i18n.number(states.length)}</span>
        </h3>
        <p>{i18n.t(states.length === 0 ? "pledges.nothing" : `pledges.${status}.note`)}</p>
      </div>
      {states.length > 0 && (
        <ul className="pledges">
          {states.map((state) => (
            <Pledge key={state.goal.id} state={state} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** What was pledged, by whom and when; by when it is due; and what is known of its outcome. */
function Pledge({ state: { goal, isOver, line, newest } }: { readonly state: GoalState }) {
  const book = useBook();
  const site = useSite();
  const i18n = useI18n();
  const textLang = useTextLang();
  const sources = [...new Set([...goal.sources, ...(goal.outcome?.sources ?? [])])].map((id) => sourceOf(book, id));
  return (
    <li id={goal.id}>
      <p>
        <strong lang={textLang(goal.title)}>{goal.title}</strong>, <span lang={textLang(goal.by)}>{goal.by}</span>,{" "}
        {i18n.date(goal.date)}
      </p>
      <p className="pledge-due">
        {goal.due === null
          ? i18n.t("pledges.undated")
          : i18n.t("pledges.due", { year: goal.due, over: isOver ? "yes" : "no" })}
      </p>
      <p className="pledge-outcome">
        {goal.outcome && <span lang={textLang(goal.outcome.summary)}>{goal.outcome.summary} </span>}
        {line && newest.length === 0 && `${outcomeText(line, i18n)} `}
        {newest.length > 0 && `${i18n.t("pledges.newest", { figures: i18n.list(newest.map(newestText)) })} `}
        <span className="pledge-sources">
          {sources.map((source) => (
            <a key={source.id} href={`${plainHref(site, "sources/")}#${source.id}`}>
              {plainName(source.publisher)}
            </a>
          ))}
        </span>
      </p>
    </li>
  );

  function newestText({ value, period, ledger }: GoalState["newest"][number]): string {
    return i18n.t("pledges.newest.figure", { amount: i18n.usd(value), year: period, ledger });
  }
}
