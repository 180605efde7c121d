/** A transformation of the plane: `[a, b, c, d, e, f]` as in SVG's `matrix()`. */
export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function times(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [a2, b2, c2, d2, e2, f2] = inner;
  return [a * a2 + c * b2, b * a2 + d * b2, a * c2 + c * d2, b * c2 + d * d2, a * e2 + c * f2 + e, b * e2 + d * f2 + f];
}

export function at([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** How much longer a line becomes; the charts stretch nothing in one direction only. */
export function growth([a, b]: Matrix): number {
  return Math.hypot(a, b);
}

/** In degrees, clockwise. */
export function turn([a, b]: Matrix): number {
  return (Math.atan2(b, a) * 180) / Math.PI;
}

export function scaled(factor: number): Matrix {
  return [factor, 0, 0, factor, 0, 0];
}

export function moved(x: number, y: number): Matrix {
  return [1, 0, 0, 1, x, y];
}

export function turned(degrees: number): Matrix {
  const angle = (degrees * Math.PI) / 180;
  return [Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0];
}
