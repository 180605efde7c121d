import { chartIds } from "../../../src/charts/registry.ts";
import { expect, test, visit } from "../fixtures.ts";

/** How everything on the page looks by the styles that it has. */
const looks = () =>
  [...document.querySelectorAll("body, body *")].map((element) => {
    const style = getComputedStyle(element);
    const values = [...style].map((name) => `${name}: ${style.getPropertyValue(name)}`);
    return [`${element.tagName} ${element.getAttribute("class")}`, ...values].join("\n");
  });

/** Puts all styles of the site in the place of those that the embed brings. */
const takeWholeStyles = async () => {
  const files = document.querySelector<HTMLMetaElement>('meta[name="styles"]')?.dataset["files"]?.split(" ") ?? [];
  for (const href of files) {
    const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href });
    const loaded = new Promise((done) => link.addEventListener("load", done));
    document.head.append(link);
    await loaded;
  }
  const count = document.adoptedStyleSheets.length;
  document.adoptedStyleSheets = [];
  return files.length > 0 && count;
};

for (const id of chartIds) {
  test(`the chart ${id} looks as with all styles of the site, though its embed brings only what it needs of them`, async ({
    page,
  }) => {
    for (const [query, width] of [
      ["", 900],
      ["?theme=dark&fit=1", 500],
      ["?countries=KAZ,UZB&unit=capita&form=lines&year=2015&contries=KAZ", 390],
      ["?ledger=both&years=2010-2020&flow=balance", 1280],
    ] as const) {
      await visit(page, `embed/${id}/${query}`, { width, height: 700 });
      await page.mouse.move(0, 0);
      const own = await page.evaluate(looks);
      expect(await page.evaluate(takeWholeStyles)).toBe(1);
      const whole = await page.evaluate(looks);
      expect(own.length).toBe(whole.length);
      const others = own.filter((look, index) => look !== whole[index]);
      expect(
        others.map((look) => look.split("\n")[0]),
        query,
      ).toEqual([]);
    }
  });
}
