// Stands in every page itself and runs before the first paint, so that a page never shows a theme or a view that its
// address does not ask for, and never fails without a word: whatever else of it does not come, this has come.
{
  const { dataset } = document.documentElement;
  const isEmbed = dataset.page.startsWith("embed/");
  dataset.scripted = "";
  // Libraries walk through all that an object lists: what a host or an extension has added to every object is hidden from them.
  for (const name in {}) Reflect.defineProperty(Object.prototype, name, { enumerable: false });
  // Older than `oldest-browsers.ts` has it: the picture stays, where the page would fail half-way.
  if (!("popover" in HTMLElement.prototype && [].toSorted)) dataset.old = "";

  // The address without all that the prerendered picture is right for.
  const asked = () => {
    const query = new URLSearchParams(location.search);
    if (/^(auto|light|dark)$/.test(query.get("theme"))) query.delete("theme");
    if (isEmbed) {
      // How an embed presents itself is a matter of style: its picture stays the same.
      for (const flag of ["static", "transparent", "plain", "fit"]) {
        if (/^[01]$/.test(query.get(flag))) query.delete(flag);
      }
      // Of the present version of the data it is the picture already.
      if (query.get("data") === dataset.version) query.delete("data");
    }
    return query.toString() !== "";
  };

  // A file let go over the page before it listens would be opened by the browser in its place: it is kept until then.
  if (!isEmbed) {
    let file;
    const keep = (event) => {
      if ("failed" in dataset || !event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      file = event.dataTransfer.files[0] ?? file;
    };
    const types = ["dragover", "drop"];
    for (const type of types) addEventListener(type, keep);
    const hand = ({ detail }) => {
      for (const type of types) removeEventListener(type, keep);
      if (file) detail(file);
    };
    addEventListener("silk-ledger-file", hand, { once: true });
  }

  const query = new URLSearchParams(location.search);
  const theme = query.get("theme");
  if (theme === "light" || theme === "dark") dataset.theme = theme;
  if (isEmbed) {
    for (const flag of ["static", "transparent", "plain", "fit"]) if (query.get(flag) === "1") dataset[flag] = "";
  }
  // The prerendered picture is of the usual view: `base.css` keeps it unseen until the one asked for is drawn.
  if (asked()) dataset.asked = "";

  // Only addresses and HTML that stand in this page.
  const startPolicy = () =>
    self.trustedTypes?.createPolicy("silk-ledger-start", {
      createScriptURL: (file) => file,
      createHTML: (html) => html,
    });

  // What draws that view comes at once, in its order, and from wherever the page stands: classic scripts need no
  // permission. What it cannot draw takes the whole page, which the embed's script asks for.
  const light = "asked" in dataset && !("old" in dataset) && document.querySelector('meta[name="light"]');
  const takesPage =
    /[?&](asof|data|lanes|project|types|kinds|articles|verdicts|claims|q|from|to|sort|order)=|[?&]layers=[^&?]*(rail|road|pipeline|energy|industry|education)/i;
  if (light && !takesPage.test(location.search)) {
    const files = light.content.split(" ");
    const unit = /[?&]unit=[^&?]*?(gdp|capita)/i.exec(location.search)?.[1].toLowerCase();
    if (unit) files.unshift(light.dataset[unit]);
    // Both sides in pairs are drawn by a script of their own; whatever is misread here takes the whole page.
    const isOfPairs =
      /[?&]ledger=both/i.test(location.search) &&
      !/[?&](unit=(share|gdp|capita|index)|form=lines)/i.test(location.search);
    if (isOfPairs && light.dataset.both) files.splice(-1, 1, light.dataset.both);
    const own = startPolicy();
    const scripts = files.map(
      (file) =>
        new Promise((done) => {
          const script = Object.assign(document.createElement("script"), {
            src: own ? own.createScriptURL(file) : file,
            async: false,
            // Else one waits for the other where the line is slow.
            fetchPriority: "high",
            onload: () => done(true),
            onerror: () => done(false),
          });
          document.head.append(script);
        }),
    );
    self.silkLedger = { loaded: Promise.all(scripts).then((results) => results.every(Boolean)) };
  }

  // An embed brings what it needs of its styles, and waits for no file: its scripts are on their way while these are read. A
  // browser that may know no such sheets links them.
  const styles = document.querySelector('meta[name="styles"]');
  if (styles && "old" in dataset) {
    for (const href of styles.dataset.files.split(" ")) {
      document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href }));
    }
  } else if (styles) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles.content);
    document.adoptedStyleSheets = [sheet];
  }

  // Says what the page has ready for this in its line of state, with buttons for what can be done.
  const say = (kind, ...actions) => {
    const line = document.getElementById("state");
    if (!line) {
      // By the time the line is there a view may be, too, or its styles.
      const isOver = () => (kind === "slow" && !isOpen()) || (kind === "plain" && !isMissing());
      return addEventListener("DOMContentLoaded", () => isOver() || say(kind, ...actions), { once: true });
    }
    line.className = `page-state is-${kind}`;
    line.textContent = line.dataset[kind];
    for (const [name, act] of actions) {
      line.append(
        " ",
        Object.assign(document.createElement("button"), {
          type: "button",
          textContent: line.dataset[name],
          onclick: act,
        }),
      );
    }
  };
  if ("old" in dataset) {
    dataset.failed = "";
    say("old");
  }
  const retry = ["retry", () => location.reload()];

  // What lies below the first screen is text until the first frame is painted.
  const readLate = () => {
    const late = document.querySelector("noscript.late");
    if (late) late.outerHTML = startPolicy()?.createHTML(late.textContent) ?? late.textContent;
  };

  // The picture is better than nothing, as long as it is said what it is.
  const fail = () => {
    dataset.failed = "";
    say(asked() && !("drawn" in dataset) ? "view" : "failed", retry);
    // Last: a host whose policy knows not this page's lets none of it be read.
    readLate();
  };
  const isOpen = () => !("ready" in dataset) && !("failed" in dataset);
  addEventListener("silk-ledger-failed", fail);

  // Styles that stand in the page's HTML and have not come; what its modules ask for they await themselves.
  const broken = new Set();
  const missing = () =>
    [...document.querySelectorAll('link[rel="stylesheet"]:not([crossorigin])')].filter(
      (link) => !link.sheet || broken.has(link),
    );
  const isMissing = () => missing().length > 0;

  // What brings a whole page to life is asked for once its picture is painted, so that the first frame shares processor and
  // line with nothing. Where no such frame is to come it is loaded at once; it runs when the page stands, with its styles.
  const start = document.querySelector("#start");
  const begin = (isLate) => {
    if (!start || "begun" in dataset || document.readyState === "loading") return;
    if (!isLate && missing().some((link) => !broken.has(link))) return;
    dataset.begun = "";
    if (!("old" in dataset)) document.head.append(document.importNode(start.content, true));
    // Of another view it is drawn, not read.
    if (!("asked" in dataset) || "failed" in dataset) readLate();
  };
  const isPictureSeen = () => !("asked" in dataset || document.hidden || location.hash);
  const beginSoon = () => {
    if (isPictureSeen()) requestAnimationFrame(() => setTimeout(begin));
    else begin();
  };
  if (start && !isPictureSeen() && !("old" in dataset)) {
    for (const link of start.content.querySelectorAll("link")) document.head.append(document.importNode(link));
  }
  document.addEventListener("DOMContentLoaded", beginSoon);
  // Of a page that is hidden meanwhile no frame comes.
  document.addEventListener("visibilitychange", beginSoon);
  let plainSheet = null;
  // Without them a chart is black, and what only answers to the pointer looks like a column: what can be read stays.
  const plain = () => {
    if (document.adoptedStyleSheets?.length === 0) {
      plainSheet = new CSSStyleSheet();
      plainSheet.replaceSync(
        "main svg{position:absolute;visibility:hidden}" +
          ".usual-view{display:none}" +
          "html[data-asked]:not([data-ready],[data-failed]) main{visibility:hidden}" +
          "#state:not(:empty){position:fixed;inset:auto auto 10px 10px;margin:0;padding:6px 12px;background:Canvas;color:CanvasText;border:1px solid}",
      );
      document.adoptedStyleSheets = [plainSheet];
    }
    say("plain", retry);
  };
  addEventListener(
    "error",
    ({ target }) => {
      if (isOpen() && target.tagName === "SCRIPT") fail();
      if (target.rel !== "stylesheet") return;
      broken.add(target);
      beginSoon();
      if (missing().includes(target)) plain();
      // The script of an embed awaits those of the whole page itself.
      else if (isOpen() && !styles) fail();
    },
    true,
  );
  document.addEventListener(
    "load",
    ({ target }) => {
      if (target.rel !== "stylesheet") return;
      beginSoon();
      if (!plainSheet || isMissing()) return;
      plainSheet = null;
      document.adoptedStyleSheets = [];
      document.querySelector("#state.is-plain")?.replaceChildren();
    },
    true,
  );
  // Until they have come a browser paints nothing and runs no module: what hangs is asked for again in a way that holds up
  // neither.
  setTimeout(() => {
    const links = missing();
    for (const link of links) link.replaceWith(link.cloneNode());
    if (links.length > 0) plain();
    begin(true);
  }, 5000);
  // A page that has come to life takes back what was said before.
  if (globalThis.MutationObserver) {
    new MutationObserver(() => {
      if ("ready" in dataset && isMissing()) plain();
    }).observe(document.documentElement, { attributeFilter: ["data-ready"] });
  }
  setTimeout(() => {
    if (isOpen()) say("slow", retry, ...(asked() ? [["usual", fail]] : []));
  }, 6000);
}
