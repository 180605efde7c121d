import { MapChart } from "echarts/charts";
import { VisualMapComponent } from "echarts/components";
import { init, registerMap, use as register } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { geoConicEqualArea } from "d3";
import type { DrawTwinMap } from "../shades.ts";
import { size } from "../figures.ts";

register([MapChart, VisualMapComponent, CanvasRenderer]);

export const draw: DrawTwinMap = (element, { borders, title, projection, values, classes }) => {
  const project = geoConicEqualArea().rotate(projection.rotate).parallels(projection.parallels).scale(projection.scale);
  registerMap("region", { type: "FeatureCollection", features: borders.features } as unknown as Parameters<
    typeof registerMap
  >[1]);
  init(element, null, { ...size }).setOption({
    animation: false,
    visualMap: {
      type: "piecewise",
      left: 0,
      bottom: 0,
      pieces: classes.map(({ from, to, colour, label }) => ({ gte: from, lt: to, color: colour, label })),
    },
    series: [
      {
        type: "map",
        map: "region",
        name: title,
        nameProperty: "code",
        label: { show: true },
        projection: {
          project: (point: [number, number]) => project(point) ?? point,
          unproject: (point: [number, number]) => project.invert?.(point) ?? point,
        },
        data: values.map(({ code, value }) => ({ name: code, value })),
      },
    ],
  });
};
