import { createElement, Fragment as ReactFragment, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Fragment, htmlOf, jsx } from "../../../src/embed/light/jsx-strings.ts";

type Make = (type: unknown, props: Readonly<Record<string, unknown>>) => unknown;

/** Everything that markup of ours does. */
const samples: ReadonlyArray<(make: Make, fragment: unknown) => unknown> = [
  (make) => make("p", { children: `<b>"quoted" & 'so'</b>` }),
  (make) => make("p", { className: "a b", title: `"<&>'`, hidden: true, tabIndex: -1, "aria-hidden": true }),
  (make) => make("p", { hidden: false, "aria-pressed": false, "data-x": true, "data-y": undefined, title: null }),
  (make) => make("p", { children: [0, "", false, null, undefined, true, 1.5, ["a", "b"]] }),
  (make) => make("br", {}),
  (make) => make("button", { onClick: () => {}, type: "button", children: "press" }),
  (make) =>
    make("svg", {
      viewBox: "0 0 1 1",
      preserveAspectRatio: "none",
      children: make("path", {
        d: "M0 0",
        strokeWidth: 2,
        strokeDasharray: "4 3",
        fillOpacity: 0.5,
        textAnchor: "end",
        vectorEffect: "non-scaling-stroke",
        patternUnits: "userSpaceOnUse",
      }),
    }),
  (make, fragment) => make(fragment, { children: [make("i", { key: "1", children: "x" }), "y"] }),
  (make) => make(({ children }: { readonly children: ReactNode }) => make("em", { children }), { children: "inner" }),
];

test.each(samples.map((sample, index) => [index, sample] as const))("makes HTML as React does: %i", (_, sample) => {
  const react: Make = (type, { key, ...props }) => createElement(type as string, { ...props, key: String(key) });
  const normal = (html: string) =>
    html
      .replaceAll("&#x27;", "'")
      .replaceAll("&#39;", "'")
      .replaceAll("&#34;", '"')
      .replaceAll("&quot;", '"')
      .replaceAll("&#38;", "&amp;")
      .replaceAll("&#60;", "&lt;")
      .replaceAll("&#62;", "&gt;")
      .replaceAll("<br/>", "<br>")
      .replaceAll("tabIndex", "tabindex");
  const theirs = renderToStaticMarkup(sample(react, ReactFragment) as ReactNode);
  const ours = htmlOf(sample(jsx as Make, Fragment));
  expect(normal(ours)).toBe(normal(theirs));
});
