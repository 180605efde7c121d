/**
 * What the page takes, by version: the first with the Popover API and `toSorted`. Syntax is lowered to them by the
 * build; older ones are told so by `first-paint.js`, and keep the picture.
 */
export const oldestBrowsers = { chrome: 114, edge: 114, firefox: 125, safari: 17 } as const;
