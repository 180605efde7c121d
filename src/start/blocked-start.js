// What a page asks for in case that a policy of its host keeps the script that stands in it from running, as one from
// before an update of the site does: what brings it to life comes all the same.
if (!("scripted" in document.documentElement.dataset)) {
  const begin = () => {
    const start = document.getElementById("start");
    if (start) document.head.append(document.importNode(start.content, true));
    // Last: a host whose policy knows not this page's lets none of it be read.
    const late = document.querySelector("noscript.late");
    if (late) {
      const policy = self.trustedTypes?.createPolicy("silk-ledger-start", { createHTML: (html) => html });
      late.outerHTML = policy?.createHTML(late.textContent) ?? late.textContent;
    }
  };
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin);
  else begin();
}
