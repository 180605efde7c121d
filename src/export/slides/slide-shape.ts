/** The shapes that slides have, in inches. */
export const slideSizes = { "16:9": { w: 40 / 3, h: 7.5 }, "4:3": { w: 10, h: 7.5 } } as const;
export type SlideShape = keyof typeof slideSizes;
export const slideShapes = Object.keys(slideSizes) as SlideShape[];
