import { useQuery } from "@tanstack/react-query";
import type { Figure } from "../../data/figures/figure-type.ts";
import type { Mirror } from "../../data/figures/mirror.ts";
import { tableQuery } from "../../data/queries.ts";
import type { Reason } from "../../data/schema/schema.ts";
import type { MessageKey } from "../../i18n/i18n.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { dataFolder, plainHref, textsFolder, useSite } from "../../shell/site.tsx";
import { withMessages } from "../../shell/with-messages.tsx";
import { StoryLink } from "../why/story-link.tsx";

/** Both sides' figures of the same trade where they differ, and in a few words why. */
function FigureGap({ mirror: { country, year, china, partner, ratio } }: { readonly mirror: Mirror }) {
  const i18n = useI18n();
  const site = useSite();
  const { data: reasons = [] } = useQuery(tableQuery("reasons", dataFolder(site), textsFolder(site)));
  if (!china || !partner) return null;
  const given = reasonsFor(reasons, country).filter(({ own }) => !own);
  return (
    <section className="figure-gap" aria-label={i18n.t("why.title")}>
      <p>
        <strong>{i18n.t("why.title")}</strong>{" "}
        {i18n.t("reading.gap", {
          year,
          china: i18n.usd(china.value),
          partner: i18n.usd(partner.value),
          country: i18n.country(country),
          ratio: ratio ? i18n.number(ratio.value) : "none",
        })}
      </p>
      {given.length > 0 && (
        <p>
          {i18n.t("reading.reasons")} {/* Every reason has its short form, which a test makes sure of. */}
          {i18n.list(given.map(({ id }) => i18n.t(`reading.reason.${id}` as MessageKey)))}
        </p>
      )}
      <p className="figure-gap-links">
        <a href={`${plainHref(site, "method/")}#ledgers`}>{i18n.t("reading.reasons.more")}</a>{" "}
        <StoryLink country={country} />
      </p>
    </section>
  );
}

/** Reasons that are given for a country; those for all come last. */
function reasonsFor(reasons: readonly Reason[], country: Figure["country"]): readonly Reason[] {
  const own = reasons.filter(({ countries }) => countries.some((one) => one === country));
  return [...own, ...reasons.filter(({ countries }) => countries.length === 0)];
}

export const loadFigureGap = () => withMessages("reading", FigureGap);
