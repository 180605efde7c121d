import { Advice } from "../command.ts";

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
