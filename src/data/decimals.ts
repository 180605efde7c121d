/** How many decimals a number is written with. */
export function decimalsOf(number: string): number {
  return number.includes(".") ? number.length - number.indexOf(".") - 1 : 0;
}
