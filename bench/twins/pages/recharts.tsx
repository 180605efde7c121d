import { createRoot } from "react-dom/client";
import { Bar, BarChart, CartesianGrid, Legend, XAxis, YAxis } from "recharts";
import { type DrawTwin, type Figures, shown, size, tableOf } from "../figures.ts";

function StackedColumns({ figures, hidden }: { readonly figures: Figures; readonly hidden: ReadonlySet<string> }) {
  return (
    <BarChart {...size} data={tableOf(figures)}>
      <CartesianGrid vertical={false} />
      <XAxis dataKey="year" />
      <YAxis label={{ value: figures.axis, position: "insideTopLeft" }} />
      <Legend />
      {shown(figures, hidden).map(({ code, name, colour }) => (
        <Bar key={code} dataKey={code} name={name} stackId="all" fill={colour} isAnimationActive={false} />
      ))}
    </BarChart>
  );
}

export const draw: DrawTwin = (element, figures) => {
  const root = createRoot(element);
  const render = (hidden: ReadonlySet<string>) => root.render(<StackedColumns figures={figures} hidden={hidden} />);
  render(new Set());
  return render;
};
