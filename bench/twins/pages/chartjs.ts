import { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale } from "chart.js";
import { type DrawTwin, size } from "../figures.ts";

// Only what the chart is made of, as the documentation advises for small bundles.
Chart.register(BarController, BarElement, CategoryScale, LinearScale, Legend);

export const draw: DrawTwin = (element, figures) => {
  const canvas = document.createElement("canvas");
  Object.assign(canvas, size);
  element.append(canvas);
  const chart = new Chart(canvas, {
    type: "bar",
    data: {
      labels: figures.years.map(String),
      datasets: figures.countries.map(({ name, colour, values }) => ({
        label: name,
        data: [...values],
        backgroundColor: colour,
      })),
    },
    options: {
      animation: false,
      responsive: false,
      plugins: { legend: { position: "bottom" } },
      scales: { x: { stacked: true }, y: { stacked: true, title: { display: true, text: figures.axis } } },
    },
  });
  return (hidden) => {
    figures.countries.forEach(({ code }, index) => chart.setDatasetVisibility(index, !hidden.has(code)));
    chart.update();
  };
};
