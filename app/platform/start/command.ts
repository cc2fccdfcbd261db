import { readConfig, type Config } from '#app/platform/config.ts'
import { demoEnv } from '#app/platform/demo-env.ts'
import { listProblems } from './prepare.ts'

/** The settings of a command: the environment's in production, else the demo's with what the environment changes. */
export function commandConfig(env: NodeJS.ProcessEnv = process.env): Config {
  return readConfig(env.NARA_MODE === 'production' ? env : demoEnv(env))
}

/**
 * Runs a command and says how it went in one line. Exit codes: 0 done, 1 found faults or failed. `work` returns the
 * line to print, or a list of faults to print on the error output.
 */
export async function runCommand(work: (args: string[]) => Promise<string | { faults: readonly string[] }>) {
  try {
    const result = await work(process.argv.slice(2))
    if (typeof result === 'string') return void process.stdout.write(`${result}\n`)
    fail(result.faults)
  } catch (error) {
    fail(listProblems(error))
  }
}

function fail(lines: readonly string[]): void {
  for (const line of lines) process.stderr.write(`${line}\n`)
  process.exitCode = 1
}
