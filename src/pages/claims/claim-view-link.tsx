import { useI18n } from "../../i18n/i18n-context.tsx";
import type { Theme } from "../../view/view.ts";
import { pageHref, type PagePath, useSite } from "../../shell/site.tsx";

/** Leads from a statement to where our pages show what it is about, in the theme and of the version chosen. */
export function ClaimViewLink({
  view,
  theme,
  describedBy,
}: {
  /** As in the table: a query of Explore, or a page with its query and anchor. */
  readonly view: string;
  readonly theme: Theme;
  readonly describedBy: string;
}) {
  const site = useSite();
  const i18n = useI18n();
  const [, path = "", query = "", anchor = ""] = /^([^?#]*)\??([^#]*)(#.*)?$/.exec(view) ?? [];
  const version = site.named?.shown;
  const saved = [query, version ? `data=${version}` : "", theme === "auto" ? "" : `theme=${theme}`];
  const search = saved.filter((part) => part !== "").join("&");
  const what = path !== "" ? "page" : /\bevent=/.test(query) ? "event" : "figures";
  return (
    <a href={`${pageHref(site, path as PagePath)}${search && `?${search}`}${anchor}`} aria-describedby={describedBy}>
      {i18n.t(`claims.show.${what}`)}
    </a>
  );
}
