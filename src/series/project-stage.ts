import type { ProjectStatus } from "../data/categories.ts";
import type { Project } from "../data/schema/schema.ts";

/** What a project was in a year. */
export interface ProjectStage {
  readonly status: ProjectStatus;
  /** False where no source says whether that was so already in this year. */
  readonly dated: boolean;
}

/**
 * How far a project was by the end of a year, or null if nothing of it had begun. Between its begin and its opening it
 * was under construction; without a year of opening, it counts as what it is today from its begin on.
 */
export function stageIn({ status, started, opened }: Project, year: number): ProjectStage | null {
  if (opened !== null && year >= opened) return { status, dated: true };
  if (started !== null && year < started) return null;
  if (opened !== null) return started === null ? null : { status: "construction", dated: true };
  return { status, dated: started !== null && status === "construction" };
}
