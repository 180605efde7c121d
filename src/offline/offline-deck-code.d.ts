/** Script and styles of an offline deck, as `[script, styles]` in JSON, gzipped, in base64: see `scripts/build/offline-deck-plugin.ts`. */
declare module "virtual:offline-deck" {
  const code: string;
  export default code;
  /** Of the packages in it. */
  export const licences: string;
}
