import type { Story } from "./story.ts";

/**
 * Every story, by its id: a new one is a file and a line here. The first is at `/present/`, any other at
 * `/present/<id>/`.
 */
const files = {
  "three-decades": () => import("./three-decades.json"),
} as const satisfies Record<string, () => Promise<{ readonly default: unknown }>>;

export type StoryId = keyof typeof files;
export const storyIds = Object.keys(files) as StoryId[];

/** Throws if the file is no story. */
export async function loadStory(id: StoryId): Promise<Story> {
  const [{ readStory }, file] = await Promise.all([import("./story.ts"), files[id]()]);
  return readStory(file.default);
}
