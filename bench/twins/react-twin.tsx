import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import type { DrawTwin, Figures } from "./figures.ts";

/** What the twins of React's libraries draw: all countries but those hidden. */
export interface ReactTwinProps {
  readonly figures: Figures;
  readonly hidden: ReadonlySet<string>;
}

/** A twin whose chart is a component. */
export function reactTwin(Chart: (props: ReactTwinProps) => ReactNode): DrawTwin {
  return (element, figures) => {
    const root = createRoot(element);
    const render = (hidden: ReadonlySet<string>) => root.render(<Chart figures={figures} hidden={hidden} />);
    render(new Set());
    return render;
  };
}

/** A legend for libraries that have none. */
export function TwinLegend({ countries }: { readonly countries: Figures["countries"] }) {
  return (
    <ul className="legend">
      {countries.map(({ code, name, colour }) => (
        <li key={code}>
          <svg width="12" height="12">
            <rect width="12" height="12" fill={colour} />
          </svg>{" "}
          {name}
        </li>
      ))}
    </ul>
  );
}
