import { useEffect } from "react";
import type { Theme } from "./view.ts";

/** Sets the page's colours; `auto` leaves the choice to the device. */
export function applyTheme(theme: Theme): void {
  const root = document.documentElement;
  if (theme === "auto") root.removeAttribute("data-theme");
  else root.setAttribute("data-theme", theme);
}

/** Keeps the page's colours at what the view says. */
export function useTheme(theme: Theme): void {
  useEffect(() => applyTheme(theme), [theme]);
}
