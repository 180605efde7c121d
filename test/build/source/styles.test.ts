import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { expect, test } from "vitest";

/** These sheets change what others style, for all that the reader's device asks for. */
const ofDevices: ReadonlySet<string> = new Set(["src/styles/touch.css", "src/styles/forced-colours.css"]);

/** Classes that two sheets style, which no page loads both. */
const exceptions: Readonly<Record<string, string>> = {
  "figure-quote": "the offline deck hides what its file does not hold",
};

test("the rules of a class that stands alone are in one sheet", () => {
  const homes = new Map<string, Set<string>>();
  for (const file of sheets()) {
    for (const name of bareClasses(readFileSync(file, "utf8"))) {
      homes.set(name, (homes.get(name) ?? new Set()).add(file));
    }
  }
  expect(homes.size).toBeGreaterThan(100);
  const shared = [...homes].filter(([, files]) => files.size > 1);
  expect(Object.fromEntries(shared.filter(([name]) => !(name in exceptions)))).toEqual({});
  expect(Object.keys(exceptions).filter((name) => !shared.some(([other]) => other === name))).toEqual([]);
});

test("finds classes that stand alone, wherever their rules are, but not those of paper", () => {
  const css = `/* .note {} */ .one, .two:hover { color: red } .a .three {} @media (width > 1px) { .four {} }
    .five:is(.a, .b) {} :is(.six, .seven) p {} @media print { .eight {} } .nine::before {}`;
  expect([...bareClasses(css)]).toEqual(["one", "two", "four", "nine"]);
});

function sheets(): string[] {
  return readdirSync("src", { recursive: true, encoding: "utf8" })
    .map((file) => posix.join("src", file.replaceAll("\\", "/")))
    .filter((file) => file.endsWith(".css") && !ofDevices.has(file));
}

/** Classes with a rule whose selector is that class, with or without a state or a pseudo-element, and nothing else. */
function bareClasses(css: string): ReadonlySet<string> {
  const found = new Set<string>();
  const open: string[] = [];
  let text = "";
  for (const letter of css.replaceAll(/\/\*.*?\*\//gs, "")) {
    if (letter === "{") {
      const isPaper = open.some((around) => around.startsWith("@media print"));
      const isNested = open.some((around) => !around.startsWith("@"));
      if (!isPaper && !isNested) {
        for (const selector of text.split(/,(?![^(]*\))/)) {
          const [, name] = /^\.([\w-]+)(?:::?[a-z-]+)?$/.exec(selector.trim()) ?? [];
          if (name !== undefined) found.add(name);
        }
      }
      open.push(text.trim());
    } else if (letter === "}") open.pop();
    text = /[{};]/.test(letter) ? "" : text + letter;
  }
  return found;
}
