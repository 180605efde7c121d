/** The messages that every page uses; see `page-messages.ts`. */
declare module "*.json?core" {
  const messages: Readonly<Record<string, string>>;
  export default messages;
}

/** The messages that only reading pages use. */
declare module "*.json?pages" {
  const messages: Readonly<Record<string, string>>;
  export default messages;
}

/** What is said of projects. */
declare module "*.json?projects" {
  const messages: Readonly<Record<string, string>>;
  export default messages;
}

/** What is said of an address that is wrong, or names a version of the dataset. */
declare module "*.json?notices" {
  const messages: Readonly<Record<string, string>>;
  export default messages;
}

/** What is said where a chart is carried away. */
declare module "*.json?share" {
  const messages: Readonly<Record<string, string>>;
  export default messages;
}
