/** The part of the Trusted Types API that is used here; what a policy makes takes the place of a string. */
interface Window {
  readonly trustedTypes?: {
    createPolicy(name: string, rules: { createHTML: (html: string) => string }): { createHTML(html: string): string };
  };
}
