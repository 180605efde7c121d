import { centralAsia } from "../../data/countries.ts";
import type { Preset } from "./chart.ts";

// Views that several charts have pictures of.

export const defaultPreset: Preset = { name: "default", query: "" };
/** One country alone, for charts that do not compare countries. */
export const countryPresets: readonly Preset[] = centralAsia.map((code) => ({
  name: code.toLowerCase(),
  query: `?countries=${code}`,
}));
export const bothPreset: Preset = { name: "both", query: "?ledger=both" };
export const partnerPreset: Preset = { name: "partner", query: "?ledger=partner" };
export const sharePreset: Preset = { name: "share", query: "?unit=share" };
