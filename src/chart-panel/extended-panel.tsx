import { useQueries } from "@tanstack/react-query";
import type { ComponentProps } from "react";
import { type AnyChart, askedExtension } from "../charts/parts/chart.ts";
import { useBook } from "../shell/dataset-provider.tsx";
import { messagesOnUse } from "../i18n/messages-on-use.ts";
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
  const extension = askedExtension(chart, view, book);
  const [{ data, isError, refetch }] = useQueries({
    queries: [
      {
        queryKey: ["code", "extension", chart.id, extension && chart.extensions?.indexOf(extension)],
        queryFn: async () => (await Promise.all([extension?.load(), messagesOnUse()]))[0] ?? chart,
        enabled: extension !== undefined,
        staleTime: Number.POSITIVE_INFINITY,
        retry: 1,
        refetchOnWindowFocus: false,
        networkMode: "always",
      },
    ],
  });
  return (
    <>
      {extension && isError && <PanelMessage onRetry={() => void refetch()} />}
      <ChartPanel {...surroundings} chart={(extension && data) || chart} view={view} />
    </>
  );
}
