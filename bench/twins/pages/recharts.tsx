import { Bar, BarChart, CartesianGrid, Legend, XAxis, YAxis } from "recharts";
import { shown, size, tableOf } from "../figures.ts";
import { reactTwin, type ReactTwinProps } from "../react-twin.tsx";

function StackedColumns({ figures, hidden }: ReactTwinProps) {
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

export const draw = reactTwin(StackedColumns);
