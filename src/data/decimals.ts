/** How many decimals a number is written with. */
export function decimalsOf(number: string): number {
  return number.includes(".") ? number.length - number.indexOf(".") - 1 : 0;
}

/** Half of the last digit of a number as it is written, in units of `scale`; free of binary noise, so that equally exact figures compare as equal. */
export function halfOf(scale: number, number: string): number {
  return Number((0.5 * scale * 10 ** -decimalsOf(number)).toPrecision(6));
}
