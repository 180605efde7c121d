import { langs, languages } from "../../i18n/languages.ts";
import type { MessageKey } from "../../i18n/i18n.ts";
import { defaultView } from "../../view/address.ts";
import { flows, ledgerChoices, themes, units } from "../../view/view.ts";
import type { Entry, SearchGround, SearchKind, Target } from "../entry.ts";

/** Choices that the page offers as controls: flow, unit, books, colours, language. */
export const actionKind: SearchKind = {
  id: "action",
  title: "find.kind.action",
  needs: [],
  entries(ground) {
    const { t } = ground.i18n;
    const { theme: _, ...filters } = defaultView(ground.bounds);
    return [
      ...flows.map((flow) => choice(ground, "filter.flow", t(`flow.${flow}`), { page: "", patch: { flow } })),
      ...units.map((unit) => choice(ground, "filter.unit", t(`unit.${unit}`), { page: "", patch: { unit } })),
      ...ledgerChoices.map((ledger) =>
        choice(ground, "filter.ledger", t(`ledger.${ledger}`), { page: "", patch: { ledger } }, ledger === "both"),
      ),
      ...themes.map((theme) =>
        choice(ground, "theme.label", t(`theme.${theme}`), { page: null, patch: { theme } }, theme === "dark"),
      ),
      ...langs.map((lang) =>
        choice(ground, "nav.language", languages[lang].name, { page: null, lang }, lang !== ground.i18n.lang),
      ),
      choice(ground, "filter.label", t("action.reset"), { page: "", patch: filters }),
    ];
  },
};

function choice({ i18n }: SearchGround, what: MessageKey, value: string, target: Target, suggested = false): Entry {
  const title = i18n.t("find.action", { what: i18n.t(what), value });
  return {
    id: `action ${title}`,
    title,
    detail: i18n.t(target.page === null ? "find.action.here" : "find.action.explore"),
    names: "",
    text: "",
    target,
    weight: 2.5,
    suggested,
  };
}
