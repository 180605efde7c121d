import { type ComponentType, useEffect, useState } from "react";
import { Failure } from "./failure.tsx";
import type { PaneProps } from "./pane-props.ts";
import { type PaneId, panes } from "./panes.ts";
import { Progress } from "./progress.tsx";

type State = { readonly Loaded: ComponentType<PaneProps> } | { readonly failed: unknown } | null;

/** One way to carry a chart away; it stays as long as the dialog is open. */
export function Pane({ id, ...props }: PaneProps & { readonly id: PaneId }) {
  const [state, setState] = useState<State>(null);

  useEffect(() => {
    let wanted = true;
    panes[id]()
      .then((Loaded) => wanted && setState({ Loaded }))
      .catch((failed: unknown) => wanted && setState({ failed }));
    return () => {
      wanted = false;
    };
  }, [id]);

  if (state === null) return <Progress share={null} />;
  return "Loaded" in state ? <state.Loaded {...props} /> : <Failure cause={state.failed} />;
}
