import { firstPaintSource } from "./first-paint.ts";

/**
 * What a page may load and do: its own site's files, and pictures that it draws itself. One script stands in the page and
 * is known by its content: nothing else that is written into a page can run. `site` is how the policy names the site.
 */
function policyOf(site: string): string {
  return [
    "default-src 'none'",
    `script-src ${site} ${firstPaintSource}`,
    `style-src ${site}`,
    `img-src ${site} blob:`,
    `font-src ${site}`,
    `connect-src ${site}`,
    // The preview of an embed.
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    // Nothing becomes markup or a script's address but what these four make: see `createPolicy` in the code.
    "require-trusted-types-for 'script'",
    "trusted-types silk-ledger-start silk-ledger-embed silk-ledger-print silk-ledger-map 'allow-duplicates'",
  ].join("; ");
}

/** The policy of every page but embeds. */
export const contentPolicy = policyOf("'self'");

/**
 * The same for embeds, with the site's own origin, "https://example.org", beside `'self'`: in a frame whose sandbox
 * gives it no origin, WebKit takes `'self'` for nothing at all. Null where it is not known: then `'self'` stands alone.
 */
export function embedPolicy(origin: string | null): string {
  return origin === null ? contentPolicy : policyOf(`'self' ${origin}`);
}

/** Files by the end of their path, so that the site may stand in any folder of its host. */
const files = {
  embeds: String.raw`/embed/[^/]+/(index\.html)?$`,
  pages: String.raw`(/|\.html)$`,
  hashed: String.raw`/assets/[^/]+$`,
  pictures: String.raw`/charts/.+$`,
  /** What other sites, and frames whose sandbox makes them foreign to their own site, may read. */
  shared: String.raw`(/(embed|assets|data|charts|oembed)/.+|/embed\.js)$`,
} as const;

type FileKind = keyof typeof files;

export interface HeaderRule {
  readonly name: string;
  /** A header's value by the first kind of file that fits; every other file has `otherwise`, or not that header. */
  readonly values: ReadonlyArray<readonly [kind: FileKind, value: string]>;
  readonly otherwise?: string;
}

/** Abilities of browsers that the site never asks for, and what it frames or is framed by cannot ask for in its name. */
const unused = [
  "accelerometer",
  "autoplay",
  "camera",
  "display-capture",
  "encrypted-media",
  "geolocation",
  "gyroscope",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "usb",
  "xr-spatial-tracking",
];

/**
 * Every header that a host is asked to send with the site's files: the one place where they are written. `origin` is the
 * site's, or what a host's configuration writes to have it filled in; null if it is not known.
 */
export function headerRules(origin: string | null): readonly HeaderRule[] {
  return [
    {
      name: "Content-Security-Policy",
      // Any page may frame an embed, also one that was opened from a disk: the directive would have no word for it.
      values: [
        ["embeds", embedPolicy(origin)],
        ["pages", `${contentPolicy}; frame-ancestors 'self'`],
      ],
    },
    { name: "X-Content-Type-Options", values: [], otherwise: "nosniff" },
    // An address holds what its reader looks at: other sites are not told.
    { name: "Referrer-Policy", values: [], otherwise: "same-origin" },
    { name: "Permissions-Policy", values: [], otherwise: unused.map((name) => `${name}=()`).join(", ") },
    // A page that isolates itself can frame an embed all the same.
    { name: "Cross-Origin-Embedder-Policy", values: [["embeds", "require-corp"]] },
    { name: "Cross-Origin-Resource-Policy", values: [], otherwise: "cross-origin" },
    { name: "Access-Control-Allow-Origin", values: [["shared", "*"]] },
    {
      name: "Cache-Control",
      values: [
        ["hashed", "public, max-age=31536000, immutable"],
        // Others show them in their pages: an hour late is soon enough.
        ["pictures", "public, max-age=3600"],
      ],
      otherwise: "no-cache",
    },
  ];
}

/** The source of the regular expression that a kind's paths match: "/", "/folder/embed/trade/". */
export function pathPattern(kind: FileKind): string {
  return files[kind];
}

/**
 * The headers of the file that the path leads to, or of the page of unknown addresses, if that is what is sent, at a site
 * of this origin.
 */
export function headersOf(path: string, origin: string | null): Map<string, string> {
  const found = headerRules(origin).flatMap(({ name, values, otherwise }) => {
    const value = values.find(([kind]) => new RegExp(files[kind]).test(path))?.[1] ?? otherwise;
    return value === undefined ? [] : [[name, value] as const];
  });
  return new Map(found);
}
