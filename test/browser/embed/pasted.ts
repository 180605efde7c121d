import { type SnippetId, snippets } from "../../../src/export/embed/snippets/snippets.ts";
import { embedWith } from "../../export/embed/embeds.ts";

/** What an author pastes from the site at this address. */
export function pasted(site: string, id: SnippetId, embed: Parameters<typeof embedWith>[0] = {}): string {
  return snippets[id].write(embedWith({ site, ...embed }));
}
