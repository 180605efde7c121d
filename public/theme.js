// Runs before the first paint, so that a page whose address asks for a theme never shows the other one.
{
  const theme = new URLSearchParams(location.search).get("theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
}
