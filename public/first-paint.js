// Runs before the first paint, so that a page never shows a theme or a view that its address does not ask for.
{
  const query = new URLSearchParams(location.search);
  const theme = query.get("theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  query.delete("theme");
  // The prerendered picture is of the default view: `base.css` keeps it unseen until the one asked for is drawn.
  if (query.toString() !== "") document.documentElement.dataset.asked = "";
}
