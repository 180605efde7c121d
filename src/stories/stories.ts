import type { Partner } from "../data/countries.ts";
import { type Lang, sourceLang } from "../i18n/languages.ts";
import type { Story } from "./story.ts";

/**
 * Every story, by its id: a new one is a folder and its id here. The first is at `/present/`, any other at
 * `/present/<id>/`.
 */
export const storyIds = ["three-decades", "kyrgyzstan"] as const;
export type StoryId = (typeof storyIds)[number];

/** The story of how both sides' figures of a country differ, linked where the two stand side by side. */
export const countryStories: { readonly [Country in Partner]?: StoryId } = { KGZ: "kyrgyzstan" };

/**
 * A story with its texts in the language, or in the source language where nobody has translated it. Rejects if a file
 * cannot be loaded or is no story.
 */
export async function loadStory(id: StoryId, lang: Lang): Promise<Story> {
  // Within the function: scripts outside Vite read the ids alone.
  const files = import.meta.glob<unknown>("./*/*.json", { import: "default" });
  const load = async (name: string) => files[`./${id}/${name}.json`]?.();
  const textLang = `./${id}/${lang}.json` in files ? lang : sourceLang;
  const [{ readStory }, steps, texts] = await Promise.all([import("./story.ts"), load("steps"), load(textLang)]);
  return readStory(steps, texts, textLang);
}
