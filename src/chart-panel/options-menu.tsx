import { type ReactNode, useState } from "react";
import { useI18n } from "../i18n/i18n-context.tsx";
import { DropMenu } from "../ui/drop-menu.tsx";

/** The options of a chart: they are drawn, and loaded, when they are first opened. */
export function OptionsMenu({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const i18n = useI18n();
  const [isOpened, setOpened] = useState(false);
  return (
    <DropMenu id={id} className="chart-options" label={i18n.t("action.options")} onOpen={() => setOpened(true)}>
      {isOpened && children}
    </DropMenu>
  );
}
