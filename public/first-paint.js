// Runs before the first paint, so that a page never shows a theme or a view that its address does not ask for.
{
  const { dataset } = document.documentElement;
  const query = new URLSearchParams(location.search);
  const theme = query.get("theme");
  if (theme === "light" || theme === "dark") dataset.theme = theme;
  query.delete("theme");
  if (dataset.page.startsWith("embed/")) {
    // How an embed presents itself is a matter of style as well: its picture stays the same.
    for (const flag of ["static", "transparent", "plain", "fit"]) {
      if (query.get(flag) === "1") dataset[flag] = "";
      query.delete(flag);
    }
    // Of the present version of the data it is the picture already.
    if (query.get("data") === dataset.version) query.delete("data");
  }
  // The prerendered picture is of the default view: `base.css` keeps it unseen until the one asked for is drawn.
  if (query.toString() !== "") dataset.asked = "";
}
