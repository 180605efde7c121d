import type { KeyboardEvent, MouseEvent, ReactNode } from "react";

/** One choice of the filters: a button that says what is chosen and opens what can be. Escape or a choice closes it. */
export function FilterMenu({
  name,
  legend,
  chosen,
  isChanged,
  children,
}: {
  readonly name: string;
  /** What is chosen here, for those who hear it. */
  readonly legend: string;
  readonly chosen: string;
  /** Whether it differs from the default. */
  readonly isChanged: boolean;
  readonly children: ReactNode;
}) {
  const onKeyDown = (event: KeyboardEvent<HTMLDetailsElement>) => {
    const menu = event.currentTarget;
    if (event.key !== "Escape" || !menu.open) return;
    event.preventDefault();
    menu.open = false;
    menu.querySelector("summary")?.focus();
  };
  // One of several is chosen for good by a press; with arrows, a reader walks along them.
  const onClick = ({ target, currentTarget: menu, detail }: MouseEvent<HTMLDetailsElement>) => {
    const control = target instanceof Element ? target.closest("label")?.control : null;
    if (detail === 0 || !(control instanceof HTMLInputElement) || control.type !== "radio") return;
    requestAnimationFrame(() => {
      menu.open = false;
      menu.querySelector("summary")?.focus();
    });
  };
  return (
    // The controls in it are what is interactive: it only takes what closes it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events
    <details
      className={isChanged ? "filter-menu is-changed" : "filter-menu"}
      name="filter"
      data-menu={name}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <summary>
        <span className="visually-hidden">{legend}: </span>
        {chosen}
      </summary>
      <div className="filter-panel">{children}</div>
    </details>
  );
}
