/** The same places, in their order from top to bottom, moved to leave `room` between them, within bounds if all fit. */
export function apart(wanted: readonly number[], room: number, low: number, high: number): readonly number[] {
  const order = wanted.map((y, index) => ({ y, index })).toSorted((a, b) => a.y - b.y);
  let limit = low;
  for (const place of order) {
    place.y = Math.max(place.y, limit);
    limit = place.y + room;
  }
  limit = high;
  for (const place of order.toReversed()) {
    place.y = Math.min(place.y, limit);
    limit = place.y - room;
  }
  const placed = wanted.map(() => 0);
  for (const { y, index } of order) placed[index] = Math.round(y * 100) / 100;
  return placed;
}
