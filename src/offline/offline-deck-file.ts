import type { OfflineDeckContents } from "./offline-deck-contents.ts";
import { escapeXml } from "../export/escape-xml.ts";

export interface OfflineDeckFile {
  /** Of `virtual:offline-deck`. */
  readonly code: string;
  /** Of the packages in it, to be read in any program for texts. */
  readonly licences: string;
  readonly contents: OfflineDeckContents;
  readonly title: string;
  /** As JSON: dropped on the site, the file leads back to its slides. */
  readonly provenance: string;
  /** The first slide as an SVG document: there before any script has run, and where none does. */
  readonly picture: string;
  /** What is said where no script runs, where the browser is too old for it, and where it fails for another cause. */
  readonly noScript: string;
  readonly tooOld: string;
  readonly failed: string;
}

/**
 * One page with everything inside. Nothing in it can be fetched from anywhere: its own policy forbids it. Script and
 * data are gzipped, so that the whole of it stays small enough for mail.
 */
export async function offlineDeckFile({
  code,
  licences,
  contents,
  title,
  provenance,
  picture,
  noScript,
  tooOld,
  failed,
}: OfflineDeckFile): Promise<string> {
  const { lang, theme } = contents;
  const packed = await gzippedText(JSON.stringify(contents));
  const origin = await gzippedText(provenance);
  return `<!doctype html>
<html lang="${lang}"${theme === "auto" ? "" : ` data-theme="${theme}"`}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="${theme === "auto" ? "light dark" : theme}">
<meta name="generator" content="Silk Ledger">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escapeXml(title)}</title>
<style>body{margin:0}.first svg{display:block;width:100vw;height:100vh;height:100dvh}.fault{margin:0;padding:12px 20px;font:18px/1.4 sans-serif}</style>
</head>
<body>
<noscript><p class="fault">${escapeXml(noScript)}</p></noscript>
<p class="fault" id="old" hidden>${escapeXml(tooOld)}</p>
<p class="fault" id="failed" role="alert" hidden>${escapeXml(failed)}</p>
<div id="root"><div class="first">${picture.replace(/^<\?xml[^>]*\?>\s*/, "")}</div></div>
<script type="text/plain" id="code">${code}</script>
<script type="text/plain" id="contents">${packed}</script>
<script type="text/plain" id="provenance">${origin}</script>
<script type="text/plain" id="licences">${licences.replaceAll(/<(?=[a-z/!])/gi, "< ")}</script>
<script>${boot}</script>
</body>
</html>
`;
}

const policy = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  "img-src data:",
  "font-src data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Unpacks and starts. If anything fails, the first slide's picture stays, with a message. */
const boot = `(async () => {
  const unpacked = async (id) => {
    const bytes = Uint8Array.from(atob(document.getElementById(id).textContent), (sign) => sign.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    return JSON.parse(await new Response(stream).text());
  };
  const added = (tag, text) => document.head.appendChild(Object.assign(document.createElement(tag), { textContent: text }));
  const say = (id) => { document.getElementById(id).hidden = false; };
  if (!("DecompressionStream" in window && "popover" in HTMLElement.prototype && [].toSorted)) return say("old");
  try {
    const [[script, styles], contents] = await Promise.all([unpacked("code"), unpacked("contents")]);
    added("style", styles);
    added("script", script);
    await silkLedgerDeck.start(document.getElementById("root"), contents, () => say("failed"));
  } catch (cause) {
    say("failed");
    console.error(cause);
  }
})();`;

/** Gzipped, in base64. */
async function gzippedText(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  let signs = "";
  // As many at once as a call takes arguments in every browser.
  for (let at = 0; at < bytes.length; at += 8192) signs += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(signs);
}
