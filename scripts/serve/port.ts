import { Advice } from "../command.ts";

/** The port that `PORT` asks for, 4173 if it is not set. Throws an `Advice` if it is no port. */
export function portFrom(environment: NodeJS.ProcessEnv): number {
  const text = environment["PORT"]?.trim();
  if (!text) return 4173;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) {
    throw new Advice(`PORT must be a whole number from 0 (any free one) to 65535, but is "${text}".`);
  }
  return port;
}
