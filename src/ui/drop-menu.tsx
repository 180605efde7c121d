import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useRef, useState } from "react";

/**
 * A button that opens controls below it. Escape, a choice among several, or anything that happens elsewhere closes it:
 * what is open lies over the page, and may hide neither what is pointed at nor where the focus goes on to.
 */
export function DropMenu({
  id,
  className,
  label,
  children,
}: {
  /** In the markup. */
  readonly id: string;
  readonly className: string;
  /** In the button. */
  readonly label: ReactNode;
  /** Drawn, and its code loaded, when it is first opened. */
  readonly children: ReactNode;
}) {
  const ref = useRef<HTMLDetailsElement>(null);
  /** How often what it holds was drawn anew; what could not be loaded the last time may come now. */
  const [drawn, setDrawn] = useState(0);
  const awaited = useRef<MutationObserver>(null);

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
    const menu = event.currentTarget;
    if (event.defaultPrevented || !menu.open) return;
    if (event.key === "Escape") {
      event.preventDefault();
      close();
    } else if (event.key === "Tab" && !event.shiftKey && !firstControl(menu) && !awaited.current) {
      // What it holds is on its way, and the focus would go past it. Whoever presses the key again goes on.
      event.preventDefault();
      awaited.current = new MutationObserver(() => {
        const control = firstControl(menu);
        if (control && document.activeElement === event.target) control.focus();
        if (control) awaited.current?.disconnect();
      });
      awaited.current.observe(menu, { childList: true, subtree: true });
    }
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
      onToggle={({ currentTarget: menu }) => {
        if (menu.open && (drawn === 0 || menu.querySelector(".not-loaded"))) setDrawn(drawn + 1);
      }}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <summary>{label}</summary>
      <div key={drawn} className="drop-panel">
        {drawn > 0 && children}
      </div>
    </details>
  );
}

/** What Tab leads to first in an open menu: of radio buttons, the one that is chosen. */
function firstControl(menu: Element): HTMLElement | null {
  return (
    menu.querySelector<HTMLElement>("[type=radio]:checked") ??
    menu.querySelector(".drop-panel :is(input, select, button, a)")
  );
}
