/** Whether a frame around the page allows downloads: a sandbox may block them silently. */
export type Downloads = "free" | "blocked" | "uncertain";

interface FramedWindow {
  readonly parent: FramedWindow;
  readonly frameElement: Element | null;
}

export function downloadsFrom(frame: FramedWindow): Downloads {
  if (frame.parent === frame) return "free";
  const element = elementOf(frame);
  // The frame's element belongs to a page of another origin, and its `sandbox` cannot be read.
  if (!element) return "uncertain";
  const sandbox = element.getAttribute("sandbox");
  if (sandbox !== null && !sandbox.split(/\s+/).includes("allow-downloads")) return "blocked";
  // What stops the page around stops the frames in it too.
  return downloadsFrom(frame.parent);
}

function elementOf(frame: FramedWindow): Element | null {
  try {
    return frame.frameElement;
  } catch {
    return null;
  }
}
