import { useQueries } from "@tanstack/react-query";
import type { ComponentProps } from "react";
import type { AnyChart } from "../charts/parts/chart.ts";
import { useBook } from "../shell/dataset-provider.tsx";
import { PanelMessage } from "../shell/panel.tsx";
import type { View } from "../view/view.ts";
import { ChartPanel } from "./chart-panel.tsx";

/** A chart as the view asks for it: with what extends it, as soon as that is loaded. */
export function ExtendedPanel({
  chart,
  view,
  ...surroundings
}: Omit<ComponentProps<typeof ChartPanel>, "chart"> & { readonly chart: AnyChart; readonly view: View }) {
  const book = useBook();
  const { extension } = chart;
  const isAsked = extension?.isAsked(view, book) ?? false;
  const [{ data, isError, refetch }] = useQueries({
    queries: [
      {
        queryKey: ["code", "extension", chart.id],
        queryFn: async () => (await extension?.load()) ?? chart,
        enabled: isAsked,
        staleTime: Number.POSITIVE_INFINITY,
        retry: 1,
        refetchOnWindowFocus: false,
        networkMode: "always",
      },
    ],
  });
  return (
    <>
      {isAsked && isError && <PanelMessage onRetry={() => void refetch()} />}
      <ChartPanel {...surroundings} chart={(isAsked && data) || chart} view={view} />
    </>
  );
}
