// Runs before the first paint, so that a page never shows a theme or a view that its address does not ask for.
{
  const { dataset } = document.documentElement;
  const query = new URLSearchParams(location.search);
  const theme = query.get("theme");
  if (theme === "light" || theme === "dark") dataset.theme = theme;
  if (/^(auto|light|dark)$/.test(theme)) query.delete("theme");
  if (dataset.page.startsWith("embed/")) {
    // How an embed presents itself is a matter of style as well: its picture stays the same.
    for (const flag of ["static", "transparent", "plain", "fit"]) {
      if (query.get(flag) === "1") dataset[flag] = "";
      if (/^[01]$/.test(query.get(flag))) query.delete(flag);
    }
    // Of the present version of the data it is the picture already.
    if (query.get("data") === dataset.version) query.delete("data");
    // What hosts and newsletters add to an address asks for no other view.
    const known =
      /^(countries|context|years|year|compare|flow|unit|ledger|form|axis|scale|show|asof|data|layers|status|event|project|types|kinds|articles|verdicts|claims|q|from|to|sort|order|theme|static|transparent|plain|fit)$/;
    for (const name of new Set(query.keys())) if (!known.test(name)) query.delete(name);
  }
  // The prerendered picture is of the default view: `base.css` keeps it unseen until the one asked for is drawn.
  if (query.toString() !== "") dataset.asked = "";
}
