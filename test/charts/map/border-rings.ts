/** The rings of a path of relative steps, as `borders.json` has them, in units of the view box. */
export function ringsOf(d: string, grid: number): Array<Array<[number, number]>> {
  return d
    .split("z")
    .filter(Boolean)
    .map((ring) => {
      const numbers = (ring.match(/-?\d+/g) ?? []).map(Number);
      let [x, y] = [0, 0];
      return Array.from({ length: numbers.length / 2 }, (_, index): [number, number] => {
        x += numbers[index * 2] ?? Number.NaN;
        y += numbers[index * 2 + 1] ?? Number.NaN;
        return [x / grid, y / grid];
      });
    });
}
