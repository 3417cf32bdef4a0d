import { parse, View } from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import type { Figure } from "./measure";

const colours = [
  "#808890",
  "#3182ce",
  "#00a5a5",
  "#dd6b20",
  "#38a169",
  "#e0518d",
  "#9f7aea",
];
const grey = "#808890"; // can be read on white and on black, as can the colours

/** Draws how long each query takes per post, by the number of users, as an SVG. */
export async function drawChart(figures: Figure[]): Promise<string> {
  const sizes = [...new Set(figures.map(({ users }) => users))];
  const spec: TopLevelSpec = {
    width: 480,
    height: 260,
    background: "transparent",
    data: { values: figures },
    mark: { type: "line", point: { size: 40 }, strokeWidth: 2 },
    encoding: {
      x: {
        field: "users",
        type: "quantitative",
        title: "users, with ten posts each",
        scale: { type: "log" },
        axis: { values: sizes, format: "," },
      },
      y: {
        field: "microseconds",
        type: "quantitative",
        title: "µs per post",
        scale: { type: "log" },
        axis: { values: [1, 2, 5, 10, 20, 50, 100, 200], format: "~r" },
      },
      color: {
        field: "name",
        type: "nominal",
        title: null,
        sort: null,
        scale: { range: colours },
      },
    },
    config: {
      font: "sans-serif",
      view: { stroke: null },
      axis: {
        domainColor: grey,
        gridColor: grey,
        gridOpacity: 0.25,
        labelColor: grey,
        labelFontSize: 12,
        tickColor: grey,
        titleColor: grey,
        titleFontSize: 12,
      },
      legend: { labelColor: grey, labelFontSize: 12, labelLimit: 0 },
    },
  };
  return new View(parse(compile(spec).spec), { renderer: "none" }).toSVG();
}
