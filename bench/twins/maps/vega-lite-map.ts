import { parse, View } from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import type { DrawTwinMap } from "../shades.ts";
import { size } from "../figures.ts";

export const draw: DrawTwinMap = (element, { borders, title, projection, values, classes }) => {
  const known = new Map(values.map(({ code, value }) => [code as string, value]));
  const spec: TopLevelSpec = {
    ...size,
    title,
    projection: { type: "conicEqualArea", rotate: projection.rotate, parallels: projection.parallels },
    data: {
      values: borders.features.map((feature) => ({ ...feature, value: known.get(String(feature.id)) ?? null })),
    },
    mark: { type: "geoshape", stroke: "white", invalid: null },
    encoding: {
      color: {
        field: "value",
        type: "quantitative",
        title: null,
        scale: {
          type: "threshold",
          domain: classes.slice(1).map(({ from }) => from),
          range: classes.map(({ colour }) => colour),
        },
      },
    },
  };
  new View(parse(compile(spec).spec), { container: element, renderer: "canvas" }).run();
};
