import * as v from "valibot";

/** What fields of several tables have in common. */

export const id = v.pipe(
  v.string(),
  v.maxLength(80, "too long: at most 80 characters"),
  v.regex(/^[a-z0-9][a-z0-9.-]*$/, "ids are lower-case words joined by hyphens"),
);
/** A sentence or a few: no row makes a page endless. */
export const text = v.pipe(
  v.string(),
  v.minLength(1, "must not be empty"),
  v.maxLength(500, "too long: at most 500 characters"),
);
export const name = v.pipe(text, v.maxLength(160, "too long for a name: at most 160 characters"));
/** A day, a month or a year, as precise as the source is. */
export const dateSchema = v.pipe(
  v.string(),
  v.regex(/^(199|20[0-4])\d(-\d{2}(-\d{2})?)?$/, "YYYY, YYYY-MM or YYYY-MM-DD, from 1990 to 2049"),
);
/** A calendar year, or a span of months: "2024" or "2024-01/2024-10". */
export const periodSchema = v.pipe(
  v.string(),
  v.regex(
    /^(199|20[0-4])\d(-\d{2}\/(199|20[0-4])\d-\d{2})?$/,
    "a year (2024) or months (2024-01/2024-10), from 1990 to 2049",
  ),
);
export const httpUrl = v.pipe(
  v.string(),
  v.maxLength(600, "too long: at most 600 characters"),
  v.regex(/^https?:\/\/[^\s<>"]+$/i, "only http and https addresses"),
);

export const longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
export const latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
/** From a billionth to ten quadrillions: what is worked out from two of them is still a number that can be drawn. */
export const positive = v.pipe(v.number(), v.minValue(1e-9), v.maxValue(1e16));

/** An amount of trade in billions of a currency: nothing, or a unit of it and more. */
export const billions = (most: number) =>
  v.pipe(
    v.number(),
    v.minValue(0),
    v.maxValue(most),
    v.check((amount) => amount === 0 || amount >= 1e-9, "nothing, or at least 0.000000001 billions"),
  );
export const calendarYear = v.pipe(v.number(), v.integer(), v.minValue(1950), v.maxValue(2060));
