import { expect, test } from "vitest";
import { drawingOf } from "../../../src/export/drawing.ts";
import { deckOf } from "../../../src/export/slides/deck.ts";
import { subjectOf } from "../subjects.ts";
import { partsOf } from "./deck-parts.ts";

const task = { signal: new AbortController().signal, progress: () => {} };

test("what is told stands on the slide as its heading and below it as notes, before the chart's own", async () => {
  const [map, ranking] = [subjectOf("map"), subjectOf("ranking")];
  const deck = await deckOf(
    [map, ranking],
    {
      shape: "16:9",
      narration: [
        { title: "A <first> & a last", notes: ["What the room hears.", "What the speaker adds."] },
        { title: drawingOf(ranking).title, notes: [] },
      ],
    },
    task,
  );
  const parts = await partsOf(deck);
  const slide = parts.xml("ppt/slides/slide1.xml");
  const texts = (xml: { readonly text: string }) => xml.text.replaceAll(/[ \n]+/g, " ");
  expect(texts(slide)).toContain("A <first> & a last");
  expect(texts(slide)).toContain(`${drawingOf(map).title} · ${drawingOf(map).subtitle}`);
  const notes = texts(parts.xml("ppt/notesSlides/notesSlide1.xml"));
  expect(notes.indexOf("What the room hears.")).toBeGreaterThanOrEqual(0);
  expect(notes.indexOf("What the speaker adds.")).toBeGreaterThan(notes.indexOf("What the room hears."));
  expect(notes.indexOf(drawingOf(map).description)).toBeGreaterThan(notes.indexOf("What the speaker adds."));
  expect(texts(parts.xml("ppt/slides/slide2.xml"))).not.toContain(`${drawingOf(ranking).title} ·`);
}, 60_000);
