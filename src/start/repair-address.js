// Stands in every page before `first-paint.js` and puts right what mail, chats and content systems do to an address on
// its way, as far as what was meant is plain: everybody then reads the address that was sent.
{
  // Of view, embeds and slides; a test holds it against them.
  const known =
    "countries context years year compare flow unit ledger form axis scale show months rank base asof data layers lanes status event project types kinds articles verdicts claims q from to sort order theme static transparent plain fit deck speaker".split(
      " ",
    );
  // What newsletters, networks and counters add asks for nothing.
  const added =
    /^(utm_|mtm_|pk_|piwik_|matomo_|hsa_|mc_|_hs|_g[al]|ga_|fb_|at_|vero_|oly_)|^(([a-z]*clid|gclsrc|[gw]braid|mibextid|sfnsn|igshi?d?|srsltid|mkt_tok|li_fat_id|s?cid|si|spm|feature|source|ref(_src|_url)?)$)/;
  const lists = /^(countries|context|layers|lanes|status|types|kinds)$/;
  // A country by its name in one of the languages around it, or by its code of two letters.
  const countries = {
    KAZ: /^(kz|([kq]a[sz]a[ckq]|[кқ]аза[кқх]|哈).*)$/i,
    KGZ: /^(kg|([kq][iy]r[gğ]|к[иы]рг|吉).*)$/i,
    TJK: /^(tj|(tad[sz]?[cj]|taj|toj|tač|т[ао][дҷ]|塔).*)$/i,
    TKM: /^(tm|(t[uü]rkm|т[уү]ркм|土).*)$/i,
    UZB: /^(uz|([uo]\W?[sz]b|[уўө]зб|乌|烏).*)$/i,
    RUS: /^(ru|(russ|росс|俄).*)$/i,
    BLR: /^(by|([bw]ela?r|weiß?r|бел|白).*)$/i,
  };
  const coded = (word) => Object.keys(countries).find((code) => countries[code].test(word)) ?? word;
  const singular = (name) => name.replace(/ies$/, "y").replace(/s$/, "");
  const plain = (text) => text.normalize("NFKC").replaceAll(/[\p{Cf}\p{Cc}]/gu, "");
  const decoded = (text) => {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  };
  // Encoded twice, or more often: four times are mail, chat and two systems behind them.
  const throughout = (text, times = 4) => {
    const next = times > 0 && /%[\da-f]{2}/i.test(text) ? decoded(text) : text;
    return next === text ? text : throughout(next, times - 1);
  };

  const nameOf = (raw) => {
    // Forms and servers write "countries[]".
    const name = plain(throughout(raw))
      .replace(/\[\d*\]$/, "")
      .trim()
      .toLowerCase();
    const one = singular(name);
    return known.includes(name) ? name : (known.find((other) => singular(other) === one) ?? name);
  };
  const valueOf = (name, raw) => {
    const text = decoded(raw.replaceAll("+", " "));
    // A search is the reader's own text, and so is the title of a slide.
    if (name === "q" || !known.includes(name)) return text;
    if (name === "deck" && text.split(";").pop().includes("title=")) return text;
    const isWritten = name === "deck" && /[/;=]/.test(text);
    const value = isWritten
      ? text
      : plain(throughout(text))
          .replaceAll(/[、،;]/g, ",")
          .replaceAll(/[\p{Pd}\u2212]/gu, "-");
    const listed = lists.test(name) ? value.trim().replaceAll(/\s*[\s,|]\s*/g, ",") : value;
    // From its end sign by sign: an expression would begin anew at each of a hundred thousand dots.
    let end = listed.length;
    while (/[\s.,:;!?"'”“’»>)\]*_…]/.test(listed.charAt(end - 1))) end--;
    const trimmed = listed.slice(0, end).replace(/^[\s"'“„‘«<([]+/, "");
    if (name === "flow") return trimmed.replace(/^(ex|im)ports$/i, "$1port");
    if (name !== "countries" && name !== "context") return trimmed;
    return trimmed.split(",").map(coded).join(",");
  };

  const repaired = (search) => {
    let text = search.replace(/^\?+/, "");
    // The query as a whole has been encoded.
    if (!text.includes("=") && /%3d/i.test(text)) text = throughout(text);
    const values = new Map();
    for (const pair of text.split(/&(?:(?:amp|#38|#x26);)*/i)) {
      const [, raw, value = ""] = /^([^=]*)=?(.*)$/s.exec(pair);
      const name = nameOf(raw);
      if (name === "" || added.test(name)) continue;
      const [before, own] = [values.get(name), valueOf(name, value)];
      // They also name a list once for each of its values.
      if (before === undefined) values.set(name, own);
      else if (lists.test(name) && own !== "") values.set(name, `${before},${own}`);
    }
    return values;
  };

  // A number stands for an ampersand, and a browser took what follows for a place on the page.
  const isCut = /^#(38|x26);/i.test(location.hash);
  const sent = location.search + (isCut ? location.hash : "");
  // Most addresses are as they were written: names of ours, each once, with plain values. Nothing of these is to be put
  // right, and what would do so takes a browser some ms.
  const isPlain = () => {
    const pairs = sent.slice(1).split("&");
    const names = new Set(pairs.map((pair) => pair.replace(/=.*/, "")));
    return (
      names.size === pairs.length &&
      [...names].every((name) => known.includes(name)) &&
      pairs.every((pair) => {
        const [, name, value = ""] = /^([^=]*)=?(.*)$/s.exec(pair);
        if (name === "countries" || name === "context") return value.split(",").every((code) => code in countries);
        return /^[a-z]+=[\dA-Za-z]+([,.-][\dA-Za-z]+)*$/.test(pair) && !pair.endsWith("ports");
      })
    );
  };
  if (sent !== "" && !isPlain()) {
    const asSent = new URLSearchParams(sent);
    const values = repaired(sent);
    if ([...asSent].length !== values.size || [...values].some(([name, value]) => asSent.get(name) !== value)) {
      const pairs = [...values].map(([name, value]) => [name, value].map(encodeURIComponent).join("="));
      const query = pairs.join("&").replaceAll(/%(?:2C|2F|3A|3B)/g, decodeURIComponent);
      try {
        history.replaceState(
          history.state,
          "",
          `${location.pathname}${query && `?${query}`}${isCut ? "" : location.hash}`,
        );
      } catch {
        // Where a page may not change its address, it is read as it came.
      }
    }
  }
}
