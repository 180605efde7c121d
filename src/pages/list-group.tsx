import "./list-group.css";
import { type ReactNode, useState } from "react";
import { useI18n } from "../i18n/i18n-context.tsx";

/**
 * Rows of a long list under a heading that opens them. All of them are on the page: a browser finds text in closed
 * groups and opens them, as it does for a link to a row.
 */
export function ListGroup({
  anchor,
  heading: Heading,
  title,
  count,
  preview,
  isOpen,
  children,
}: {
  /** The heading's. */
  readonly anchor: string;
  readonly heading: "h2" | "h3";
  readonly title: string;
  readonly count: string;
  /** What is in it, in a line. */
  readonly preview: ReactNode;
  /** Until the reader opens or closes it. */
  readonly isOpen: boolean;
  readonly children: ReactNode;
}) {
  return (
    <section aria-labelledby={anchor}>
      <details className="list-group" open={isOpen}>
        <summary className="list-heading">
          <Heading id={anchor}>
            {title} <span>{count}</span>
          </Heading>
          <span className="list-preview">{preview}</span>
        </summary>
        {children}
      </details>
    </section>
  );
}

/** Opens all groups of the page, or closes them. */
export function OpenAllGroups() {
  const i18n = useI18n();
  const [isOpen, setOpen] = useState(false);
  const toggle = () => {
    for (const group of document.querySelectorAll<HTMLDetailsElement>(".list-group")) group.open = !isOpen;
    setOpen(!isOpen);
  };
  return (
    <button type="button" className="list-open-all" onClick={toggle}>
      {i18n.t(isOpen ? "list.close-all" : "list.open-all")}
    </button>
  );
}
