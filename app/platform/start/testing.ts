import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { readConfig, type Config } from '#app/platform/config.ts'
import { demoEnv } from '#app/platform/demo-env.ts'
import { createKeyring, openKeyring, type Keyring } from '#app/platform/crypto/keyring.ts'
import { createLog, type Log } from '#app/platform/log.ts'

/** A folder that is gone after the test. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'nara-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Fresh keys in a folder of their own. */
export function testKeyring(folder = join(testFolder(), 'keys')): Keyring {
  createKeyring(folder)
  return openKeyring(folder)
}

/** The demo's settings with data and keys in a folder that is gone after the test. */
export function testConfig(env: Readonly<Record<string, string>> = {}): Config {
  const folder = testFolder()
  return readConfig(
    demoEnv({ NARA_DATA_DIR: join(folder, 'data'), NARA_KEYS_DIR: join(folder, 'keys'), ...env }),
  )
}

/** A log that keeps its lines, parsed. */
export function testLog(): { log: Log; lines: Record<string, unknown>[] } {
  const lines: Record<string, unknown>[] = []
  const log = createLog('debug', { write: (line) => lines.push(JSON.parse(line) as Record<string, unknown>) })
  return { log, lines }
}
