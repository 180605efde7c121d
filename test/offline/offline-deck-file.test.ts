import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Picture } from "../../src/export/picture/picture.ts";
import { bundledTables } from "../../src/offline/bundled-tables.ts";
import type { OfflineDeckContents } from "../../src/offline/offline-deck-contents.ts";
import { offlineDeckFile } from "../../src/offline/offline-deck-file.ts";
import { provenanceOf, provenanceText } from "../../src/export/provenance/provenance-of.ts";
import { readProvenance } from "../../src/export/provenance/read-provenance.ts";
import { subjectOf } from "../export/subjects.ts";
import { slimPath, slimPicture } from "../../src/offline/slim-picture.ts";
import { book } from "../book.ts";

const hostile = `</title></script><script>alert("1")</script><img src=x onerror="alert(1)"> <!-- ]]>  &amp; $& $1`;

const contents: OfflineDeckContents = {
  content: { deck: `map/title=${hostile}` },
  tables: { sources: [{ id: "one", title: hostile }] },
  texts: {},
  messages: { "present.next": [hostile] },
  lang: "de",
  theme: "dark",
  site: { lang: "de", path: "present/", root: "https://example.org/", datasetVersion: "2026.03.18-abc" },
  address: "https://example.org/de/present/",
  mark: hostile,
};

async function written(): Promise<string> {
  const texts = { licences: hostile, title: hostile, noScript: hostile, tooOld: hostile, failed: hostile };
  const provenance = provenanceText(provenanceOf([subjectOf("map")])).replace(
    /"title":"[^"]*"/,
    () => `"title":${JSON.stringify(hostile)}`,
  );
  const picture = '<?xml version="1.0"?>\n<svg></svg>';
  return offlineDeckFile({ code: "Y29kZQ==", contents, provenance, picture, ...texts });
}

test("a page for the stage carries its contents unchanged, whatever they hold", async () => {
  const packed =
    /<script type="text\/plain" id="contents">([A-Za-z0-9+/=]+)<\/script>/.exec(await written())?.[1] ?? "";
  expect(JSON.parse(gunzipSync(Buffer.from(packed, "base64")).toString())).toEqual(contents);
});

test("dropped on the site, it leads back to what it shows", async () => {
  const provenance = await readProvenance(new Blob([await written()]));
  expect(provenance).toEqual({
    ...provenanceOf([subjectOf("map")]),
    views: [{ ...provenanceOf([subjectOf("map")]).views[0], title: hostile }],
  });
});

test("no text of it can become markup, and nothing in it can be fetched", async () => {
  const html = await written();
  expect(html.match(/<script/g)).toHaveLength(5);
  expect(html.match(/<\/script>/g)).toHaveLength(5);
  expect(html).not.toMatch(/<img|<link|<iframe|<!--|\ssrc=(?!x)/);
  expect(html).toContain(`content="default-src 'none'; script-src 'unsafe-inline'`);
  expect(html).not.toMatch(/connect-src|https?:\/\/(?!www\.w3\.org)/);
  expect(html).toMatch(/^<!doctype html>\n<html lang="de" data-theme="dark">/);
});

test("the sources that come along are those that something carried rests on, and all of them", () => {
  const tables = bundledTables(book.dataset, ["sources", "trade", "events"]);
  const carried = new Set((tables.sources as typeof book.dataset.sources).map(({ id }) => id));
  const needed = [
    ...book.dataset.trade.map(({ source }) => source),
    ...book.dataset.events.flatMap(({ sources }) => sources),
  ];
  expect(needed.filter((id) => !carried.has(id))).toEqual([]);
  const claimed = book.dataset.claims.flatMap(({ sources }) => sources);
  expect(claimed.some((id) => !carried.has(id))).toBe(true);
  expect(Object.keys(tables)).toEqual(["sources", "trade", "events"]);
  expect(tables.trade).toBe(book.dataset.trade);
});

test("a slim path passes the same points, to the nearest px", () => {
  const point = fc.tuple(
    fc.float({ min: -20, max: 1300, noNaN: true, noDefaultInfinity: true }),
    fc.float({ min: -20, max: 800, noNaN: true, noDefaultInfinity: true }),
  );
  const ring = fc.array(point, { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(fc.array(ring, { minLength: 1, maxLength: 4 }), (rings) => {
      const rounded = rings.map((points) =>
        points.map(([x, y]) => [Number(x.toFixed(2)), Number(y.toFixed(2))] as const),
      );
      const path = rounded
        .map((points) => `${points.map(([x, y], index) => `${index === 0 ? "M" : "L"}${x} ${y}`).join("")}Z`)
        .join("");
      const expected = rounded.map((points) =>
        points
          .map(([x, y]) => [Math.round(x), Math.round(y)] as const)
          .filter(([x, y], index, all) => index === 0 || x !== all[index - 1]?.[0] || y !== all[index - 1]?.[1]),
      );
      expect(pointsOf(slimPath(path))).toEqual(expected.map((points) => points.map(([x, y]) => [x + 0, y + 0])));
    }),
  );
  expect(slimPath("M1.25 2C3 4 5 6 7 8")).toBe("M1.25 2C3 4 5 6 7 8");
});

/** The points of a path of `M`, `l` and `Z`, ring by ring, in absolute numbers. */
function pointsOf(path: string): number[][][] {
  return path
    .split("Z")
    .slice(0, -1)
    .map((ring) => {
      const [x = 0, y = 0, ...steps] = (ring.match(/-?\d+/g) ?? []).map(Number);
      const points = [[x + 0, y + 0]];
      for (let at = 0; at < steps.length; at += 2) {
        const [lastX = 0, lastY = 0] = points.at(-1) ?? [];
        points.push([lastX + (steps[at] ?? 0) + 0, lastY + (steps[at + 1] ?? 0) + 0]);
      }
      return points;
    });
}

test("a slim picture keeps its looks and its texts", () => {
  const node = {
    tag: "path",
    attributes: { d: "M0.4 0.4L9.6 0.4Z", fill: "#ffffff", "data-outline": "CHN" },
    children: [],
  };
  const text = { tag: "text", attributes: { x: "1.5", "aria-label": "a" }, children: ["Xi’an"] };
  const picture: Picture = { width: 1, height: 1, title: "t", description: "d", lang: "en", children: [node, text] };
  expect(slimPicture(picture).children).toEqual([
    { tag: "path", attributes: { d: "M0 0l10 0Z", fill: "#ffffff" }, children: [] },
    { tag: "text", attributes: { x: "1.5" }, children: ["Xi’an"] },
  ]);
});
