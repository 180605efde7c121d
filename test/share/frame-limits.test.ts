import { expect, test } from "vitest";
import { downloadsFrom } from "../../src/share/frame-limits.ts";

type Frame = Parameters<typeof downloadsFrom>[0];

/** A page of its own. */
function top(): Frame {
  const frame: { parent: Frame | null; frameElement: null } = { parent: null, frameElement: null };
  frame.parent = frame as Frame;
  return frame as Frame;
}

/** A page in a frame whose element has this sandbox; an element that cannot be seen belongs to another origin. */
function framed(parent: Frame, sandbox: string | null | "unseen"): Frame {
  const element = { getAttribute: () => sandbox } as unknown as Element;
  return { parent, frameElement: sandbox === "unseen" ? null : element };
}

test("a page of its own may hand out files", () => {
  expect(downloadsFrom(top())).toBe("free");
});

test("a frame may, unless its sandbox or one around it keeps them in", () => {
  expect(downloadsFrom(framed(top(), null))).toBe("free");
  expect(downloadsFrom(framed(top(), "allow-scripts allow-downloads"))).toBe("free");
  expect(downloadsFrom(framed(top(), "allow-scripts"))).toBe("blocked");
  expect(downloadsFrom(framed(framed(top(), ""), null))).toBe("blocked");
});

test("in another site's page nobody knows", () => {
  expect(downloadsFrom(framed(top(), "unseen"))).toBe("uncertain");
  const forbidden = Object.defineProperty({ parent: top(), frameElement: null }, "frameElement", {
    get: () => {
      throw new DOMException("no", "SecurityError");
    },
  });
  expect(downloadsFrom(forbidden)).toBe("uncertain");
});
