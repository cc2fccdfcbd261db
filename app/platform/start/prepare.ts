import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { inTransaction, openDatabase, type Db } from '#db/client.ts'
import { migrate } from '#db/migrate.ts'
import type { EpochMs } from '#app/platform/clock.ts'
import { ConfigError, type Config } from '#app/platform/config.ts'
import { createKeyring, openKeyring, type Keyring } from '#app/platform/crypto/keyring.ts'
import { databasePath, filesFolder, isInside, prepareFolders } from './folders.ts'
import { keyProblems, recordDestroyedKeys, recordKeys, wrongKeys } from './key-checks.ts'
import { hasOwnSchema, isSound, markSchema } from './soundness.ts'

/** A start that cannot go on; `problems` holds one sentence each. */
export class StartError extends Error {
  readonly problems: readonly string[]
  constructor(problems: readonly string[]) {
    super(problems.join('\n'))
    this.problems = problems
  }
}

export type Ground = { db: Db; keyring: Keyring; filesDir: string }

const MIGRATIONS = join(process.cwd(), 'db', 'migrations')

type Where = Pick<Config, 'demo' | 'dataDir' | 'keysDir'>

/**
 * Opens keys and database, brings the schema up to date and checks that they belong together. Keys are made only by the
 * demo, and only where there is no data yet. @throws {StartError} with one sentence per fault; nothing is half open then.
 */
export function prepareDatabase(config: Where, now: EpochMs, migrationsFolder = MIGRATIONS): Ground {
  return prepare(config, now, migrationsFolder, keyProblems, (db) => {
    recordDestroyedKeys(db, (keyId) => !existsSync(join(config.keysDir, `${keyId}.key`)), now)
  })
}

/** The same where keys that protect data may be missing: only for the command that takes out what they sealed. */
export function prepareDespiteMissingKeys(config: Where, now: EpochMs): Ground {
  return prepare(config, now, MIGRATIONS, wrongKeys, () => undefined)
}

function prepare(
  config: Where,
  now: EpochMs,
  migrationsFolder: string,
  problemsOf: (db: Db, keyring: Keyring) => string[],
  record: (db: Db) => void,
): Ground {
  const { demo, dataDir, keysDir } = config
  if (!demo && isInside(keysDir, dataDir)) {
    throw new StartError([
      `The key folder ${keysDir} lies inside the data folder: whoever copies one has both`,
    ])
  }
  const problems = prepareFolders(dataDir)
  if (problems.length > 0) throw new StartError(problems)
  const path = databasePath(dataDir)
  const keyring = orRefuse(() => keysOf(config, statSync(path).size > 0))
  const db = orRefuse(() => openDatabase(path))
  try {
    const damaged = new StartError([`The database ${path} is damaged: restore it from a backup`])
    if (!isSound(db)) throw damaged
    const before = problemsOf(db, keyring)
    if (before.length > 0) throw new StartError(before)
    orRefuse(() => migrate(db, migrationsFolder, now))
    if (!hasOwnSchema(db, migrationsFolder)) throw damaged
    markSchema(db)
    inTransaction(db, () => {
      recordKeys(db, keyring, now)
      record(db)
    })
  } catch (error) {
    db.$client.close()
    throw error instanceof StartError ? error : new StartError(listProblems(error))
  }
  return { db, keyring, filesDir: filesFolder(dataDir) }
}

function keysOf({ demo, keysDir }: Where, hasData: boolean): Keyring {
  const empty = !existsSync(keysDir) || !readdirSync(keysDir).some((name) => name.endsWith('.key'))
  if (empty && hasData) {
    throw new Error(`The key folder ${keysDir} is empty, but the database holds data: put its own keys back`)
  }
  if (empty && !demo)
    throw new Error(`The key folder ${keysDir} is empty: make the keys once with "npm run keys"`)
  if (empty) createKeyring(keysDir)
  return openKeyring(keysDir)
}

function orRefuse<T>(step: () => T): T {
  try {
    return step()
  } catch (error) {
    throw new StartError(listProblems(error))
  }
}

/** What to print when a start is refused: one sentence per line, never a value of a setting. */
export function listProblems(error: unknown): readonly string[] {
  if (error instanceof ConfigError || error instanceof StartError) return error.problems
  const code = (error as { code?: unknown } | undefined)?.code
  if (typeof code === 'string' && code.startsWith('SQLITE_'))
    return [`The database cannot be opened (${code})`]
  return [error instanceof Error ? error.message : 'The start failed for an unknown reason']
}
