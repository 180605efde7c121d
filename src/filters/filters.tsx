import { type ReactNode, useEffect, useId } from "react";
import { centralAsia } from "../data/countries.ts";
import { useI18n } from "../i18n/i18n-context.tsx";
import type { I18n } from "../i18n/i18n.ts";
import { useView, useBounds } from "../view/use-view.ts";
import { whenReaderActs } from "../ui/dom/reader-signs.ts";
import { DropMenu } from "../ui/drop-menu.tsx";
import { onDemand } from "../shell/on-demand.tsx";
import { defaultView } from "../view/address.ts";
import { partnersText } from "../series/sentence/partners-text.ts";
import type { View } from "../view/view.ts";

/** What a menu holds. */
export const MenuContent = onDemand(async () => (await import("./menu-content.tsx")).MenuContent);

const menus = ["flow", "countries", "unit", "ledger", "years"] as const;
type MenuName = (typeof menus)[number];
export type FixedParts = Readonly<Partial<Record<MenuName, string>>>;

/** Parts of the view that a menu changes. */
const changedBy = {
  flow: ["flow"],
  countries: ["countries"],
  unit: ["unit", "base"],
  ledger: ["ledger"],
  years: ["years", "year", "compare"],
} as const satisfies Record<MenuName, ReadonlyArray<keyof View>>;

/** Stands around a menu's name where the catalogue's sentence has its place. */
const border = "\ue000";

const none: FixedParts = {};

/**
 * One sentence whose parts are menus: what is shown is told in the words that change it. On a small screen they are a
 * sheet that a bar at the thumb opens.
 */
export function Filters({
  shown,
  fixed = none,
  children,
}: {
  /** What the page shows, which may have other years than asked for. */
  readonly shown: View;
  /** What the page leaves no choice of, as it stands in the sentence. */
  readonly fixed?: FixedParts;
  /** Quiet, at the end. */
  readonly children: ReactNode;
}) {
  const { view, setView } = useView();
  const i18n = useI18n();
  const bounds = useBounds();
  const id = useId();
  const initial = defaultView(bounds);
  const isChanged = (menu: MenuName) => changedBy[menu].some((name) => String(view[name]) !== String(initial[name]));
  const open = menus.filter((menu) => fixed[menu] === undefined);
  const isFiltered = open.some(isChanged);
  const count = shown.countries.length;

  const places = Object.fromEntries(menus.map((menu) => [menu, fixed[menu] ?? `${border}${menu}${border}`]));
  const sentence = i18n.t("filter.sentence", {
    ...places,
    kind: view.flow,
    count,
    in: view.unit,
  });
  return (
    <>
      <form
        id={id}
        popover="auto"
        className="filters view-filters"
        aria-label={i18n.t("filter.label")}
        onSubmit={(event) => event.preventDefault()}
      >
        {sentence.split(border).map((part) => {
          const menu = menus.find((name) => name === part);
          if (menu === undefined) return part.trim() === "" ? null : <span key={part}>{part.trim()}</span>;
          return <FilterMenu key={menu} menu={menu} shown={shown} isChanged={isChanged(menu)} />;
        })}
        {count < centralAsia.length && fixed.countries === undefined && (
          <button type="button" className="filter-back" onClick={() => setView({ countries: centralAsia })}>
            {i18n.t("filter.all-countries")}
          </button>
        )}
        {isFiltered && (
          <button
            type="button"
            className="filter-back"
            onClick={() =>
              setView(Object.fromEntries(open.flatMap((menu) => changedBy[menu].map((name) => [name, initial[name]]))))
            }
          >
            {i18n.t("action.reset")}
          </button>
        )}
        <div className="filter-tools">{children}</div>
        <button type="button" className="filter-done" popoverTarget={id} popoverTargetAction="hide">
          {i18n.t("filter.done")}
        </button>
      </form>
      <div className="filter-bar seen-whole">
        <p>
          {[
            partnersText(shown.countries, i18n),
            chosenText("flow", view, i18n),
            fixed.unit ?? chosenText("unit", view, i18n),
            i18n.t("title.ledger", { ledger: shown.ledger }),
          ].join(" · ")}
        </p>
        <button type="button" popoverTarget={id}>
          {i18n.t("filter.open")}
        </button>
      </div>
    </>
  );
}

/** What it holds is loaded as soon as the page is used, and drawn when it is opened. */
function FilterMenu({
  menu,
  shown,
  isChanged,
}: {
  readonly menu: MenuName;
  readonly shown: View;
  readonly isChanged: boolean;
}) {
  const i18n = useI18n();
  useEffect(() => whenReaderActs(() => void MenuContent.prepare()), []);
  return (
    <DropMenu
      id={menu}
      className={isChanged ? "filter-menu is-changed" : "filter-menu"}
      label={
        <>
          <span className="visually-hidden">{i18n.t(`filter.${menu}`)}: </span>
          {chosenText(menu, shown, i18n)}
        </>
      }
    >
      <MenuContent menu={menu} />
    </DropMenu>
  );
}

/** What a menu says of the view, as a part of the sentence. */
function chosenText(menu: MenuName, view: View, i18n: I18n): string {
  switch (menu) {
    case "countries":
      // Names of several would take another line; the headline has them.
      return i18n.t("filter.chosen.countries", {
        country: i18n.countries(view.countries),
        count: view.countries.length,
        kind: view.flow,
      });
    case "years": {
      const { year, compare, years } = view;
      const [earlier, later] = [Math.min(year, compare), Math.max(year, compare)];
      const pair = year === compare ? "one" : "two";
      return i18n.t("filter.chosen.years", { first: years[0], last: years[1], pair, earlier, later });
    }
    default:
      return i18n.t(`filter.chosen.${menu}`, { value: view[menu] });
  }
}
