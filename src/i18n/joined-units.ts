const scales = "Mrd\\.|Mio\\.|Tsd\\.|bn|billion|m|million|thousand";
const units = "US-\\$|US-Dollar|Yuan|yuan|Dosen|doses|Tonnen|tonnes|t|%|m[²³]|km[²³]?|kV|MW|GW|kWh|TEU";
// No letter goes on with it, and it is no case of a message's choice, "m {Mio.}".
const end = "(?![\\p{L}\\d]| \\{(?!\\w+,))";
const joints = [
  // A number, or the place of one in a message, and what follows it.
  `(?<=[\\d}]) (?=(?:${scales}|${units})${end})`,
  // A scale and its unit.
  `(?<=(?:(?<![\\p{L}\\d])(?:${scales})|\\}\\})) (?=(?:${units})${end})`,
  // The same where a message chooses among them.
  "(?<=\\}) (?=\\{(?:scale|unit), select,)",
  `(?<=(?:${scales})) (?=\\{currency, select,)`,
  `(?<=\\{) (?=(?:${scales})\\})`,
];
const joint = new RegExp(joints.join("|"), "gu");

/** The text with no-break spaces between numbers and their units, which no line's end may part: "94,8 Mrd. US-$". */
export function joinedUnits(text: string): string {
  return text.replaceAll(joint, "\u00a0");
}
