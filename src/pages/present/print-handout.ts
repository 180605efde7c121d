import { escapeXml } from "../../export/escape-xml.ts";
import { pageLetters } from "../../export/picture/page-letters.ts";
import { pictureOf } from "../../export/picture/picture.ts";
import { svgText } from "../../export/picture/svg/svg-text.ts";
import type { Task } from "../../export/formats/format.ts";
import type { DeckSlide } from "../../deck/deck-slide.ts";
import { type DeckContext, slideSubject } from "../../deck/deck-subjects.ts";
import { printPage } from "../../share/print/print-frame.ts";

/** As large as a slide is drawn elsewhere, in px: on paper it takes the width of the page. */
const picture = { width: 1200, height: 675 } as const;

/** The slides on paper, or as PDF: a page each, its picture above and what is said about it below. Paper is light. */
export async function printHandout(
  { name, slides }: { readonly name: string; readonly slides: readonly DeckSlide[] },
  context: DeckContext,
  task: Task,
): Promise<void> {
  const letters = await pageLetters();
  const pages: string[] = [];
  for (const [index, slide] of slides.entries()) {
    const light = { ...slide, view: { ...slide.view, theme: "light" as const } };
    const subject = await slideSubject(light, context);
    task.signal.throwIfAborted();
    const svg = svgText(pictureOf(subject, { ...picture, measure: letters.measure }));
    // Several pictures in one page: the names of their parts would not be single any more.
    const drawn = letters.inPage(svg).replaceAll(/ id="[^"]*"/g, "");
    const said = [...slide.text.map((parts) => parts.map(({ text }) => text).join("")), slide.notes];
    const words = said.filter((text) => text !== "").map((text) => `<p>${escapeXml(text)}</p>`);
    pages.push(
      `<section><h1><span>${index + 1}</span> ${escapeXml(slide.title)}</h1>${drawn}${words.join("")}<footer>${escapeXml(subject.address)}</footer></section>`,
    );
    task.progress((index + 1) / slides.length);
  }
  await printPage(
    { name, lang: context.i18n.lang, body: pages.join(""), styles: letters.fontFace + styles },
    task.signal,
  );
}

const styles = `
  @page { size: A4 portrait; margin: 14mm 16mm }
  html, body { margin: 0; background: #fff; color: #1c2733; print-color-adjust: exact }
  body { font: 10.5pt/1.45 system-ui, "Segoe UI", Roboto, Arial, sans-serif }
  section { break-after: page; break-inside: avoid }
  section:last-of-type { break-after: auto }
  h1 { margin: 0 0 4mm; font: 700 16pt/1.25 "Source Serif 4 Variable", Georgia, serif }
  h1 span { color: #5f6b78; font-weight: 400 }
  svg { display: block; width: 100%; height: auto; border: 0.25mm solid #e4e1da }
  p { margin: 4mm 0 0; orphans: 3; widows: 3 }
  footer { margin-top: 5mm; color: #5f6b78; font-size: 8.5pt; overflow-wrap: anywhere }`;
