/** Script and styles of a page for the stage, as `[script, styles]` in JSON, gzipped, in base64: see `scripts/podium-plugin.ts`. */
declare module "virtual:podium" {
  const code: string;
  export default code;
}
