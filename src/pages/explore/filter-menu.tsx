import type { KeyboardEvent, ReactNode } from "react";

/** One choice of the filters: a button that says what is chosen and opens what can be. Escape closes it. */
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
  return (
    // The controls in it are what is interactive: it only takes the key that closes it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <details
      className={isChanged ? "filter-menu is-changed" : "filter-menu"}
      name="filter"
      data-menu={name}
      onKeyDown={onKeyDown}
    >
      <summary>
        <span className="visually-hidden">{legend}: </span>
        {chosen}
      </summary>
      <div className="filter-panel">{children}</div>
    </details>
  );
}
