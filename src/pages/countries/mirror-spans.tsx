import { useMemo } from "react";
import { pageMedium } from "../../charts/parts/medium.ts";
import { figureText, plainValue } from "../../charts/parts/marks/mark-attributes.ts";
import { centralAsia } from "../../data/countries.ts";
import { figureOf } from "../../data/figures/figure.ts";
import type { Mirror } from "../../data/figures/mirror.ts";
import { FigureButton } from "../../figures/figure-button.tsx";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { useBook } from "../../shell/dataset-provider.tsx";
import { plainHref, useSite } from "../../shell/site.tsx";
import type { View } from "../../view/view.ts";
import { overviewOf } from "./overview.ts";

/** How far both sides' figures of one trade lie apart, in the newest year that both have. */
export function MirrorSpans({ view }: { readonly view: View }) {
  const book = useBook();
  const i18n = useI18n();
  const site = useSite();
  const { mirrors, mostOfMirrors, flow } = useMemo(() => overviewOf(book, view), [book, view]);
  const ownYears = (country: (typeof centralAsia)[number]) => {
    const [first, last] = view.years;
    for (let year = last; year >= first; year--) if (figureOf(book, "partner", country, year, flow)) return year;
    return null;
  };
  return (
    <section aria-labelledby="countries-mirrors">
      <h2 id="countries-mirrors">{i18n.t("countries.mirrors")}</h2>
      <p className="countries-subtitle">
        {i18n.t("countries.mirrors.subtitle", { flow })} <a href={plainHref(site, "method/")}>{i18n.t("why.title")}</a>
      </p>
      <ul className="five">
        {centralAsia.map((country) => {
          const mirror = mirrors.get(country);
          const own = ownYears(country);
          return (
            <li key={country}>
              <h3 className="five-name">{i18n.country(country)}</h3>
              {mirror ? (
                <Span mirror={mirror} most={mostOfMirrors} />
              ) : (
                <p className="mirror-absent">
                  {own === null
                    ? i18n.t("countries.mirrors.none")
                    : i18n.t("countries.mirrors.none-since", { year: own })}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const radius = 6;

function Span({
  mirror: { china, partner, ratio, country, year },
  most,
}: {
  readonly mirror: Mirror;
  readonly most: number;
}) {
  const i18n = useI18n();
  if (!china || !partner || !ratio) return null;
  const hue = pageMedium.colour(country);
  // Both ends keep clear of the edges.
  const x = (value: number) => pageMedium.x(4 + (most > 0 ? value / most : 0) * 92, 100);
  return (
    <>
      <svg aria-hidden="true" width="100%" height="24">
        <line x1="0" x2="100%" y1="12" y2="12" stroke={pageMedium.colour("line")} />
        <line
          x1={x(partner.value)}
          x2={x(china.value)}
          y1="12"
          y2="12"
          stroke={hue}
          strokeWidth={6}
          strokeOpacity={0.4}
        />
        <circle cx={x(china.value)} cy="12" r={radius} fill={hue} />
        <circle
          cx={x(partner.value)}
          cy="12"
          r={radius}
          fill={pageMedium.colour("paper")}
          stroke={hue}
          strokeWidth={2.5}
        />
      </svg>
      <dl className="mirror-values">
        <div>
          <dt>● {i18n.t("countries.mirrors.china")}</dt>
          <dd>
            <FigureButton figure={china}>{plainValue(china.value, "usd", i18n)}</FigureButton>
          </dd>
        </div>
        <div>
          <dt>○ {i18n.t("countries.mirrors.own")}</dt>
          <dd>
            <FigureButton figure={partner}>{plainValue(partner.value, "usd", i18n)}</FigureButton>
          </dd>
        </div>
        <div className="mirror-ratio">
          <dt>{year}</dt>
          <dd>
            <FigureButton figure={ratio}>{figureText(ratio, i18n)}</FigureButton>
          </dd>
        </div>
      </dl>
    </>
  );
}
