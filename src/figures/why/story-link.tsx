import type { Figure } from "../../data/figures/figure-type.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { countryStories } from "../../stories/stories.ts";
import { plainHref, storyPath, useSite } from "../../shell/site.tsx";

/** Leads to the story of how both sides' figures of a country differ; nothing where there is none. */
export function StoryLink({ country }: { readonly country: Figure["country"] }) {
  const site = useSite();
  const i18n = useI18n();
  const story = new Map(Object.entries(countryStories)).get(country);
  if (!story) return null;
  return (
    <a className="story-link" href={plainHref(site, storyPath(story))}>
      {i18n.t("story.link", { country: i18n.country(country) })}
    </a>
  );
}
