import { readdirSync } from "node:fs";

/** Address of every page of the built site below its front page; "" is Explore. */
export const sitePages: readonly string[] = readdirSync("dist", { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith("index.html"))
  .map((file) => file.replace(/index\.html$/, ""))
  .toSorted();
