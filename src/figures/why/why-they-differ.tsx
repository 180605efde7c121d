import { sourceOf } from "../../data/book.ts";
import type { Partner } from "../../data/countries.ts";
import type { Reason } from "../../data/schema/schema.ts";
import type { MessageKey } from "../../i18n/i18n.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import type { View } from "../../view/view.ts";
import { useBook } from "../../shell/dataset-provider.tsx";
import { plainHref, useSite } from "../../shell/site.tsx";
import { StoryLink } from "./story-link.tsx";
import { plainName } from "../../data/parts/whole-rows.ts";
import { SourceLine } from "../source-line.tsx";

/** Those that hold for all countries, or for one of these. */
export function reasonsFor(reasons: readonly Reason[], shown: readonly Partner[]): readonly Reason[] {
  return reasons.filter(({ countries }) => countries.length === 0 || countries.some((code) => shown.includes(code)));
}

/** Why the two ledgers differ on the countries shown: reasons that sources give, then our own readings. */
export function WhyTheyDiffer({ view }: { readonly view: View }) {
  const book = useBook();
  const site = useSite();
  const i18n = useI18n();
  const reasons = reasonsFor(book.dataset.reasons, view.countries);
  return (
    <div className="why">
      <div className="why-head">
        <h2 id="why">{i18n.t("why.title")}</h2>
        <a href={plainHref(site, "method/")}>{i18n.t("why.more")}</a>
      </div>
      <ul>
        {reasons.map((reason) => (
          <li key={reason.id} className={reason.own ? "is-own" : undefined}>
            <p>
              {reason.own && <strong>{i18n.t("why.own")} </strong>}
              {reasonText(reason)}
            </p>
            <ReasonSources reason={reason} />
          </li>
        ))}
      </ul>
      {view.countries.map((country) => (
        <StoryLink key={country} country={country} />
      ))}
    </div>
  );

  /** Every reason has its message, which a test makes sure of. */
  function reasonText({ id }: Reason): string {
    return i18n.t(`reason.${id}` as MessageKey);
  }
}

/** Each publisher and day once: one of them may have given several tables. */
function ReasonSources({ reason }: { readonly reason: Reason }) {
  const book = useBook();
  const site = useSite();
  const sources = reason.sources.map((id) => sourceOf(book, id));
  const named = new Map(
    sources.map((source) => [`${plainName(source.publisher)} ${source.published}`, source]),
  ).values();
  return (
    <p className="why-sources">
      {[...named].map((source) => (
        <a key={source.id} href={`${plainHref(site, "sources/")}#${source.id}`}>
          <SourceLine source={source} full={false} />
        </a>
      ))}
    </p>
  );
}
