import type { Partner } from "../../../data/countries.ts";
import { centralAsia } from "../../../data/countries.ts";
import { tradeFlows } from "../../../data/categories.ts";
import type { TradeFlow } from "../../../data/schema/schema.ts";
import { useI18n } from "../../../i18n/i18n-context.tsx";
import { yearRanges } from "../../../charts/parts/scales/year-ranges.ts";
import type { Ledger } from "../../../view/view.ts";
import { DataTable } from "../../../tables/data-table.tsx";
import type { Hole } from "./holes.ts";

/** What is still empty in one ledger: how many figures, and of each country and flow the years. */
export function MethodHoles({ ledger, holes }: { readonly ledger: Ledger; readonly holes: readonly Hole[] }) {
  const i18n = useI18n();
  const count = holes.reduce((sum, { flows }) => sum + flows.length, 0);
  return (
    <details className="method-details">
      <summary>{i18n.t("method.holes.summary", { ledger, count })}</summary>
      <DataTable
        isStacked
        caption={i18n.t("method.holes.summary", { ledger, count })}
        columns={[i18n.t("table.country"), ...tradeFlows.map((flow) => i18n.t(`flow.${flow}`))]}
        rows={centralAsia.map((country) => ({
          key: country,
          cells: [
            { text: i18n.country(country) },
            ...tradeFlows.map((flow) => {
              const years = yearsOf(holes, country, flow);
              return { text: yearRanges(years, i18n) || "–", order: years.length };
            }),
          ],
        }))}
      />
    </details>
  );
}

function yearsOf(holes: readonly Hole[], country: Partner, flow: TradeFlow): readonly number[] {
  return holes.filter((hole) => hole.country === country && hole.flows.includes(flow)).map(({ year }) => year);
}
