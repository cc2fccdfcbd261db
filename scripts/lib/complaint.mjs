/** Something a person can mend: shown as it is, without a stack. */
export class Complaint extends Error {}

/** Runs a command's main function; a Complaint becomes a sentence, any other error keeps its stack. */
export async function main(work) {
  try {
    await work()
  } catch (error) {
    console.error(error instanceof Complaint ? `\n✗ ${error.message}` : error)
    process.exitCode = 1
  }
}
