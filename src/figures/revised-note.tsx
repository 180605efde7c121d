import { useQuery } from "@tanstack/react-query";
import { revisionsQuery } from "../data/changes/revised-figures.ts";
import type { Figure } from "../data/figures/figure-type.ts";
import type { TradeAmount } from "../data/schema/schema.ts";
import { useI18n } from "../i18n/i18n-context.tsx";
import { dataFolder, pageHref, useSite } from "../shell/site.tsx";

/** Says of a figure, or of those that it was computed from, that it was another in an earlier version of the data. */
export function RevisedNote({ figure }: { readonly figure: Figure }) {
  const i18n = useI18n();
  const site = useSite();
  const { data: revisions = [] } = useQuery(revisionsQuery(dataFolder(site)));
  const facts = factsOf(figure);
  const revision = revisions.find(({ reporter, partner, period, flow }) =>
    facts.some(
      (fact) => fact.reporter === reporter && fact.partner === partner && fact.period === period && fact.flow === flow,
    ),
  );
  if (!revision) return null;
  const { before, after, version } = revision;
  return (
    <p className="figure-note">
      <a href={`${pageHref(site, "changes/")}?to=${version}`}>
        {i18n.t("figure.revised", { before: i18n.exact(before), after: i18n.exact(after), version })}
      </a>
    </p>
  );
}

function factsOf({ fact, inputs }: Figure): TradeAmount[] {
  return [...(fact ? [fact] : []), ...inputs.flatMap(factsOf)];
}
