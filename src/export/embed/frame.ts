import { embedAddress, pageAddress } from "./embed-address.ts";
import { embedPicture, type EmbedPicture } from "./embed-picture.ts";
import type { Embed, EmbedSize } from "./embed.ts";
import { escapeHtml, indent, tag } from "./html.ts";

/** What a chart may do in a frame: copy what its reader asks for, and hand files to the device's other programs. */
export const allow = "clipboard-write; web-share";

/**
 * What a frame that is fenced in by `sandbox` needs: its script, its own files, links that open beside the page, files
 * that the reader asks for. The site stands on another host than the page around it, so this opens no door to that page.
 */
export const sandbox = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads";

/** Below this height a chart cannot be read, however narrow its frame: px. */
const leastHeight = 320;

/**
 * The frame of a page: right without any script, and with only its sizes where a host strips styles. What is left
 * where a host strips the frame itself is a link.
 */
export function frame(embed: Embed): string {
  const { size, title } = embed;
  const opening = tag("iframe", {
    src: embedAddress(embed),
    title,
    width: size.kind === "column" ? "100%" : size.width,
    height: size.height,
    loading: "lazy",
    allow,
    style: `${sizeStyle(size)};border:0`,
  });
  return `${opening}\n${indent(linkedPicture(embed))}\n</iframe>`;
}

/** The way to the view: by its picture, or, of a view that has none, by its title. */
export function linkedPicture(embed: Embed): string {
  const picture = embedPicture(embed, "1200x675");
  return `${tag("a", { href: pageAddress(embed) })}${picture.exact ? image(embed, picture) : escapeHtml(embed.title)}</a>`;
}

/** As `linkedPicture`, in the theme that the reader prefers where the embed leaves that open. */
export function linkedThemedPicture(embed: Embed): string {
  const picture = embedPicture(embed, "1200x675");
  if (embed.view.theme !== "auto" || !picture.exact) return linkedPicture(embed);
  const dark = tag("source", { media: "(prefers-color-scheme: dark)", srcset: picture.dark });
  return `${tag("a", { href: pageAddress(embed) })}<picture>${dark}${image(embed, picture)}</picture></a>`;
}

/** The picture of an embed in its theme, light where that is left open. */
export function image(
  { view, title }: Embed,
  { width, height, light, dark }: EmbedPicture,
  style = "max-width:100%;height:auto",
): string {
  return tag("img", { src: view.theme === "dark" ? dark : light, alt: title, width, height, style });
}

/** The frame's size, where styles hold. */
export function sizeStyle(size: EmbedSize): string {
  switch (size.kind) {
    case "ratio":
      return `width:100%;height:auto;min-height:${leastHeight}px;aspect-ratio:${ratio(size.width, size.height)}`;
    case "column":
      return `width:100%;height:${size.height}px`;
    case "fixed":
      return `width:${size.width}px;max-width:100%;height:${size.height}px`;
  }
}

/** In lowest terms: "16/9". */
function ratio(width: number, height: number): string {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
  const common = divisor(width, height);
  return `${width / common}/${height / common}`;
}
