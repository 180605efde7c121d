/** A failure whose message alone tells the person at the terminal what to do: no stack is printed for it. */
export class Advice extends Error {}

/** Runs a script's work; a failure sets the exit code, an `Advice` is printed as its one line. */
export async function command(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error(error instanceof Advice ? error.message : error);
    process.exitCode = 1;
  }
}
