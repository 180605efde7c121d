import { Advice } from "../command.ts";

/**
 * Where the site will stand, as `SITE_URL` says: absolute, ends in "/", without query. Null if it is not set. Throws
 * an `Advice` if it is no such address.
 */
export function siteUrlFrom(environment: NodeJS.ProcessEnv): string | null {
  const text = environment["SITE_URL"]?.trim();
  if (!text) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== "" || url.hash !== "") {
    throw new Advice(
      `SITE_URL must be the site's address, such as https://example.org/silk-ledger/, but is "${text}".`,
    );
  }
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

/** The folder of its host that the site will stand in: `BASE_PATH`, or else that of the site's address. */
export function basePathFrom(environment: NodeJS.ProcessEnv, siteUrl: string | null): string {
  return environment["BASE_PATH"] || (siteUrl === null ? "/" : new URL(siteUrl).pathname);
}

/**
 * Where readers report an error, as `REPORT_URL` says: an address of a web page or of mail with `{title}` and `{text}`
 * where what they report is filled in. Null if it is not set. Throws an `Advice` if it is no such address.
 */
export function reportUrlFrom(environment: NodeJS.ProcessEnv): string | null {
  const text = environment["REPORT_URL"]?.trim();
  if (!text) return null;
  if (!/^(?:https?:\/\/|mailto:)\S+$/.test(text) || !text.includes("{text}")) {
    throw new Advice(
      "REPORT_URL must be an address with {text}, and {title} if it has one, such as " +
        `mailto:data@example.org?subject={title}&body={text}, but is "${text}".`,
    );
  }
  return text;
}
