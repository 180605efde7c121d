import type { ReactNode } from "react";
import { useI18n } from "../i18n/i18n-context.tsx";
import { onDemand } from "../shell/on-demand.tsx";
import { DropMenu } from "../ui/drop-menu.tsx";

const HowToRead = onDemand(async () => (await import("./reading/how-to-read.tsx")).loadHowToRead());

/** The options of a chart, and how it is read: they are drawn, and loaded, when they are first opened. */
export function OptionsMenu({ id, children }: { readonly id: string; readonly children?: ReactNode }) {
  const i18n = useI18n();
  return (
    <DropMenu id={id} className="chart-options" label={i18n.t("action.options")}>
      {children}
      <HowToRead />
    </DropMenu>
  );
}
