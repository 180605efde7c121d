/** What draws the pointed year's line through all charts comes once something is pointed at; without it, the rest is the same. */
export function prepareHairlines(): void {
  import("./hairline.ts").then(
    ({ startHairlines }) => startHairlines(),
    () => {},
  );
}
