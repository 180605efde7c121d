import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useRef } from "react";

/**
 * A button that opens controls below it. Escape, a choice among several, or anything that happens elsewhere closes it:
 * what is open lies over the page, and may hide neither what is pointed at nor where the focus goes on to.
 */
export function DropMenu({
  id,
  className,
  label,
  onOpen,
  children,
}: {
  /** In the markup. */
  readonly id: string;
  readonly className: string;
  /** In the button. */
  readonly label: ReactNode;
  readonly onOpen?: () => void;
  readonly children: ReactNode;
}) {
  const ref = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    const closeFor = (target: EventTarget | null) => {
      const menu = ref.current;
      if (menu?.open && !(target instanceof Node && menu.contains(target))) menu.open = false;
    };
    const onPointer = ({ target }: Event) => closeFor(target);
    // Chromium crashes where a menu is closed while the focus is on its way.
    const onFocus = () =>
      requestAnimationFrame(() => {
        const { activeElement } = document;
        // A label that is pressed leaves the focus to what is around the menu, for a moment.
        if (!activeElement?.contains(ref.current)) closeFor(activeElement);
      });
    document.addEventListener("pointerdown", onPointer);
    document.addEventListener("focusin", onFocus);
    return () => {
      document.removeEventListener("pointerdown", onPointer);
      document.removeEventListener("focusin", onFocus);
    };
  }, []);

  const close = () => {
    const menu = ref.current;
    if (!menu) return;
    menu.open = false;
    menu.querySelector("summary")?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDetailsElement>) => {
    if (event.key !== "Escape" || event.defaultPrevented || !event.currentTarget.open) return;
    event.preventDefault();
    close();
  };
  // One of several is chosen for good by a press; with arrows, a reader walks along them.
  const onClick = ({ target, detail }: MouseEvent<HTMLDetailsElement>) => {
    const control = target instanceof Element ? target.closest("label")?.control : null;
    if (detail === 0 || !(control instanceof HTMLInputElement) || control.type !== "radio") return;
    requestAnimationFrame(close);
  };
  return (
    // The controls in it are what is interactive: it only takes what closes it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events
    <details
      ref={ref}
      className={`drop-menu ${className}`}
      data-menu={id}
      onToggle={({ currentTarget }) => currentTarget.open && onOpen?.()}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <summary>{label}</summary>
      <div className="drop-panel">{children}</div>
    </details>
  );
}
