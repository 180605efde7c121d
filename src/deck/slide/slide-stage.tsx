import { type ReactNode, type Ref, useEffect, useRef } from "react";
import { watchSize } from "../../ui/dom/observers.ts";

/** Slides are laid out once, for this size in px, and drawn larger or smaller as a whole. */
const sheet = { width: 1280, height: 720 };

/** A frame that scales slides to fit. */
export function SlideStage({
  box,
  className = "",
  children,
}: {
  /** The area of the slides themselves. */
  readonly box?: Ref<HTMLDivElement>;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const frame = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    return watchSize(element, ({ width, height }) => {
      const scale = Math.min(width / sheet.width, height / sheet.height);
      element.style.setProperty("--scale", scale.toFixed(4));
    });
  }, []);

  return (
    <div ref={frame} className={`slide-stage ${className}`.trim()}>
      <div ref={box} className="slide-box">
        {children}
      </div>
    </div>
  );
}
