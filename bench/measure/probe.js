// Runs in every measured page before its own scripts. Keeps when each frame was shown that something visible changed in,
// whatever it was drawn with, so that one definition of "painted" and "changed" holds for all pages.
{
  const bench = {
    /** Ends of frames in ms since the navigation, with the elements that changed in them. */
    frames: [],
    /** End of the first frame that shows all marks, in ms; null before it. */
    painted: null,
    /** Tasks of more than 50 ms: by how much. */
    blocked: [],
    shift: 0,
    /** Set by whoever measures: `{ marks, least, without }`; no marks for what a canvas shows. */
    expected: null,
  };
  self.bench = bench;

  let changed = new Set();
  new MutationObserver((records) => {
    for (const { target } of records) {
      const element = target.nodeType === Node.ELEMENT_NODE ? target : target.parentElement;
      if (element) changed.add(element);
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  for (const name of ["clearRect", "fillRect", "fill", "stroke", "fillText", "drawImage"]) {
    const draw = CanvasRenderingContext2D.prototype[name];
    CanvasRenderingContext2D.prototype[name] = function (...args) {
      changed.add(this.canvas);
      return draw.apply(this, args);
    };
  }

  const isPainted = () => {
    const { marks, least, without } = bench.expected ?? {};
    if (!marks) return false;
    const found = document.querySelectorAll(marks);
    return (
      found.length >= least &&
      found[0].checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !(without && document.querySelector(without))
    );
  };
  // A message comes after the frame that it was sent from.
  const channel = new MessageChannel();
  channel.port1.addEventListener("message", () => {
    const at = performance.now();
    if (changed.size > 0) {
      bench.frames.push({ at, targets: [...changed] });
      changed = new Set();
    }
    if (bench.painted === null && isPainted()) bench.painted = at;
  });
  channel.port1.start();
  const frame = () => {
    requestAnimationFrame(frame);
    channel.port2.postMessage(null);
  };
  requestAnimationFrame(frame);

  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) bench.blocked.push({ at: startTime, by: duration - 50 });
  }).observe({ type: "longtask", buffered: true });
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) bench.shift += value;
  }).observe({ type: "layout-shift", buffered: true });

  const isVisible = (element) => {
    if (!element?.isConnected) return false;
    const { top, bottom, left, right } = element.getBoundingClientRect();
    return (
      bottom > 0 && top < innerHeight && right > 0 && left < innerWidth && bottom > top && element.tagName !== "HTML"
    );
  };
  /** Frames in which something changed that is on the screen now. */
  const visibleFrames = (from) => bench.frames.filter(({ at, targets }) => at > from && targets.some(isVisible));
  const pause = (ms) => new Promise((done) => setTimeout(done, ms));

  /** Waits until nothing visible has changed for so many ms; returns the ends of the visible frames after `from`. */
  bench.quiet = async (ms, from = 0) => {
    const begun = performance.now();
    for (;;) {
      const frames = visibleFrames(from);
      const last = Math.max(begun, frames.at(-1)?.at ?? 0);
      if (performance.now() - last >= ms || performance.now() - begun > 20_000) return frames;
      await pause(ms / 4);
    }
  };

  const drewOnCanvas = ({ targets }) => targets.some((one) => one.tagName === "CANVAS" && isVisible(one));

  /** When all was painted, once nothing changes any more: see `expected`. */
  bench.load = async (ms) => {
    const { marks } = bench.expected;
    while (marks ? bench.painted === null : !bench.frames.some(drewOnCanvas)) await pause(20);
    const frames = await bench.quiet(ms);
    if (!marks) bench.painted = frames.findLast(drewOnCanvas).at;
    const { painted } = bench;
    const blocking = bench.blocked.filter(({ at }) => at < painted).reduce((sum, { by }) => sum + by, 0);
    return { painted, blocking };
  };

  /** Clicks, and returns the ms until the last visible change was shown. */
  bench.toggle = async (selector, ms) => {
    await pause(ms / 4);
    bench.frames.length = 0;
    const begun = performance.now();
    document.querySelector(selector).click();
    while (visibleFrames(begun).length === 0 && performance.now() - begun < 10_000) await pause(ms / 10);
    const frames = await bench.quiet(ms, begun);
    return frames.length > 0 ? frames.at(-1).at - begun : null;
  };

  bench.forget = () => {
    bench.frames.length = 0;
    changed.clear();
  };
}
