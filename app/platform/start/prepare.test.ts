import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { assertEngine, inTransaction, openDatabase } from '#db/client.ts'
import { MIGRATIONS_FOLDER } from '#db/testing.ts'
import { readConfig } from '#app/platform/config.ts'
import { demoEnv } from '#app/platform/demo-env.ts'
import { createDataKey } from '#app/platform/crypto/data-keys.ts'
import { createKeyring } from '#app/platform/crypto/keyring.ts'
import { databasePath } from './folders.ts'
import { listProblems, prepareDatabase } from './prepare.ts'
import { testFolder } from './testing.ts'

const NOW = Date.parse('2026-11-22T09:00:00Z')

type Env = Record<string, string | undefined>
type Place = { folder: string; data: string; keys: string; env: Env; migrations: string }

/** An installation that has run once and holds data sealed with its keys. */
function installation(): Place {
  const folder = testFolder()
  const place = {
    folder,
    data: join(folder, 'data'),
    keys: join(folder, 'keys'),
    migrations: join(folder, 'migrations'),
  }
  cpSync(MIGRATIONS_FOLDER, place.migrations, { recursive: true })
  const env: Env = demoEnv({ NARA_DATA_DIR: place.data, NARA_KEYS_DIR: place.keys })
  const { db, keyring } = prepareDatabase(readConfig(env), NOW, place.migrations)
  inTransaction(db, () => createDataKey(db, keyring, 'draft', NOW))
  db.$client.close()
  return { ...place, env }
}

const production = (place: Place): Env => ({
  ...place.env,
  NARA_MODE: 'production',
  NARA_PUBLIC_URL: 'https://nara.ekdalen.example',
  NARA_MUNICIPALITY: 'Ekdalen',
  NARA_OIDC_ISSUER: 'https://idp.example',
  NARA_OIDC_CLIENT_ID: 'nara',
  NARA_OIDC_CLIENT_SECRET: 's'.repeat(32),
  NARA_STAFF_OIDC_ISSUER: 'https://staff.example',
  NARA_STAFF_OIDC_CLIENT_ID: 'nara',
  NARA_STAFF_OIDC_CLIENT_SECRET: 't'.repeat(32),
  NARA_SMTP_URL: 'smtps://user:password@mail.example',
  NARA_MAIL_FROM: 'no-reply@ekdalen.example',
  NARA_CLAMD: 'tcp:127.0.0.1:3310',
  NARA_AUDIT_HEAD_EMAIL: 'logg@ekdalen.example',
})

/** Starts as the portal does; what it would print when it refuses. */
function start(env: Env, migrations: string): readonly string[] {
  try {
    prepareDatabase(readConfig(env), NOW, migrations).db.$client.close()
    return []
  } catch (error) {
    return listProblems(error)
  }
}

const with_ = (change: Env) => (place: Place) => void Object.assign(place.env, change)
const inProduction = (change: Env) => (place: Place) =>
  void Object.assign(place.env, production(place), change)
const keyFile = (place: Place, id: string) => join(place.keys, `${id}.key`)
function rewriteKey(place: Place, id: string) {
  chmodSync(keyFile(place, id), 0o600)
  writeFileSync(keyFile(place, id), Buffer.alloc(32, 7).toString('base64'))
}
function sql(place: Place, statement: string) {
  const db = openDatabase(databasePath(place.data))
  db.$client.exec(statement)
  db.$client.close()
}

const BAD: [string, (place: Place) => void, RegExp][] = [
  ['a misspelled setting', with_({ NARA_PUBLIC_URI: 'x' }), /^NARA_PUBLIC_URI is not a setting/],
  ['no mode', with_({ NARA_MODE: undefined }), /^NARA_MODE: /],
  ['a phone number that is none', with_({ NARA_PHONE: 'ring oss' }), /^NARA_PHONE: /],
  [
    'a public address with a path',
    with_({ NARA_PUBLIC_URL: 'http://localhost:3000/nara' }),
    /only scheme and host/,
  ],
  ['the demo on the open network', with_({ NARA_HOST: '0.0.0.0' }), /only runs on this machine/],
  [
    'production without https',
    inProduction({ NARA_PUBLIC_URL: 'http://nara.ekdalen.example' }),
    /needs https/,
  ],
  [
    'production without sign-in',
    inProduction({ NARA_OIDC_ISSUER: undefined }),
    /^NARA_OIDC_ISSUER: production needs/,
  ],
  [
    'production with the sign-in of the demo',
    inProduction({ NARA_OIDC_ISSUER: 'https://nara.ekdalen.example/idp' }),
    /for the demo only/,
  ],
  [
    'production with the name of the demo',
    inProduction({ NARA_MUNICIPALITY: 'Norrvik' }),
    /the name of the demo/,
  ],
  [
    'production with a short secret',
    inProduction({ NARA_OIDC_CLIENT_SECRET: 'secret' }),
    /^NARA_OIDC_CLIENT_SECRET: /,
  ],
  [
    'production without a virus scanner',
    inProduction({ NARA_CLAMD: undefined }),
    /^NARA_CLAMD: production needs/,
  ],
  [
    'production with keys beside the data',
    (place) => {
      cpSync(place.keys, join(place.data, 'keys'), { recursive: true })
      inProduction({ NARA_KEYS_DIR: join(place.data, 'keys') })(place)
    },
    /lies inside the data folder/,
  ],
  [
    'production without keys',
    (place) => {
      rmSync(place.keys, { recursive: true })
      rmSync(place.data, { recursive: true })
      inProduction({})(place)
    },
    /make the keys once/,
  ],
  [
    'keys that are gone while there is data',
    (place) => rmSync(place.keys, { recursive: true }),
    /put its own keys back/,
  ],
  [
    'a purpose key that is gone',
    (place) => rmSync(keyFile(place, 'purpose-index')),
    /purpose-index is not in the key folder/,
  ],
  [
    'a wrapping key that is gone but protects data',
    (place) => rmSync(keyFile(place, 'draft-2026-11')),
    /draft-2026-11 is missing .* but it protects data/,
  ],
  [
    'the keys of another installation',
    (place) => rewriteKey(place, 'purpose-mac'),
    /purpose-mac is not the one/,
  ],
  [
    'a wrapping key with another content',
    (place) => rewriteKey(place, 'draft-2026-11'),
    /draft-2026-11 (is not the one|does not open)/,
  ],
  [
    'a key file that others can read',
    (place) => chmodSync(keyFile(place, 'purpose-index'), 0o444),
    /can be read by others/,
  ],
  [
    'a key file with half a key',
    (place) => {
      chmodSync(keyFile(place, 'purpose-index'), 0o600)
      writeFileSync(keyFile(place, 'purpose-index'), 'AAAA')
    },
    /does not hold a 256-bit key/,
  ],
  [
    'a destroyed key that came back',
    (place) =>
      sql(place, `delete from data_keys; insert into key_checks select 'draft-2026-11', zeroblob(32), 0, 1`),
    /was destroyed on 1970-01-01, but its file is back/,
  ],
  ['a data folder that others can read', (place) => chmodSync(place.data, 0o755), /set its mode to 0700/],
  [
    'a database file that others can read',
    (place) => chmodSync(databasePath(place.data), 0o644),
    /set its mode to 0600/,
  ],
  ['a data folder that cannot be written', with_({ NARA_DATA_DIR: '/sys/nara' }), /cannot be written \(E/],
  [
    'a data folder that is a file',
    (place) => with_({ NARA_DATA_DIR: keyFile(place, 'purpose-mac') })(place),
    /cannot be written \(E/,
  ],
  [
    'a migration that was edited after it ran',
    (place) => writeFileSync(join(place.migrations, '0001_foundation.sql'), '-- edited'),
    /0001_foundation.sql was changed/,
  ],
  [
    'a database of a newer version',
    (place) => sql(place, `insert into migrations values ('9999_later.sql', 'x', 0)`),
    /9999_later.sql, which this version does not have/,
  ],
  [
    'a file that is no database',
    (place) => writeFileSync(databasePath(place.data), 'x'.repeat(8192)),
    /SQLITE_NOTADB/,
  ],
  [
    'a database cut in half',
    (place) => truncateSync(databasePath(place.data), statSync(databasePath(place.data)).size / 2),
    /damaged|SQLITE_/,
  ],
]

test('a good installation starts, and starts again', () => {
  const place = installation()
  expect(start(place.env, place.migrations)).toEqual([])
  expect(start(production(place), place.migrations)).toEqual([])
})

test.each(BAD)('the start is refused in one sentence for %s', (_name, spoil, sentence) => {
  const place = installation()
  spoil(place)
  const problems = start(place.env, place.migrations)
  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatch(sentence)
  expect(problems[0]).not.toMatch(/\n/)
})

test('every kind of bad start is in the table', () => {
  expect(BAD.length).toBeGreaterThanOrEqual(20)
})

test('data folder, files, database and its log are for the owner only', () => {
  const place = installation()
  const { db } = prepareDatabase(readConfig(place.env), NOW, place.migrations)
  const modes = ['', 'files', 'nara.db', 'nara.db-wal', 'nara.db-shm'].map(
    (name) => statSync(join(place.data, name)).mode & 0o777,
  )
  db.$client.close()
  expect(modes).toEqual([0o700, 0o700, 0o600, 0o600, 0o600])
})

test('the demo makes its keys once and production never does', () => {
  const folder = testFolder()
  const env = demoEnv({ NARA_DATA_DIR: join(folder, 'data'), NARA_KEYS_DIR: join(folder, 'keys') })
  expect(start(env, MIGRATIONS_FOLDER)).toEqual([])
  const key = readFileSync(join(folder, 'keys', 'purpose-mac.key'), 'utf8')
  expect(start(env, MIGRATIONS_FOLDER)).toEqual([])
  expect(readFileSync(join(folder, 'keys', 'purpose-mac.key'), 'utf8')).toBe(key)
})

test('production starts on keys that were made before there was data', () => {
  const place = installation()
  rmSync(place.data, { recursive: true })
  rmSync(place.keys, { recursive: true })
  createKeyring(place.keys)
  expect(start(production(place), place.migrations)).toEqual([])
  expect(() => createKeyring(place.keys)).toThrow('EEXIST')
})

test('a wrapping key that is gone and protects nothing is written down as destroyed', () => {
  const place = installation()
  start(place.env, place.migrations)
  sql(place, 'delete from data_keys')
  rmSync(keyFile(place, 'draft-2026-11'))
  expect(start(place.env, place.migrations)).toEqual([])
  const db = openDatabase(databasePath(place.data))
  const row = db.$client.prepare(`select destroyed_at from key_checks where key_id = 'draft-2026-11'`).get()
  db.$client.close()
  expect(row).toEqual({ destroyed_at: NOW })
})

test('a refused start leaves no database open', () => {
  const place = installation()
  rewriteKey(place, 'purpose-mac')
  start(place.env, place.migrations)
  expect(existsSync(`${databasePath(place.data)}-wal`)).toBe(false)
})

test('a refusal never says the value of a secret', () => {
  const place = installation()
  const secret = 'hemlig'
  const problems = start(
    { ...production(place), NARA_OIDC_CLIENT_SECRET: secret, NARA_SMTP_URL: `http://${secret}` },
    place.migrations,
  )
  expect(problems).toHaveLength(2)
  expect(problems.join()).not.toContain(secret)
})

test.each([
  ['synchronous = NORMAL', 'synchronous'],
  ['synchronous = OFF', 'synchronous'],
  ['foreign_keys = OFF', 'foreign_keys'],
  ['journal_mode = DELETE', 'journal_mode'],
])('the portal does not run with %s', (pragma, name) => {
  const db = openDatabase(join(testFolder(), 'nara.db'))
  db.$client.pragma(pragma)
  expect(() => assertEngine(db.$client)).toThrow(`The database runs with ${name} = `)
  db.$client.close()
})

test('a copy of a database with its keys starts elsewhere', () => {
  const place = installation()
  const other = join(place.folder, 'other')
  mkdirSync(other, { mode: 0o700 })
  copyFileSync(databasePath(place.data), databasePath(other))
  chmodSync(databasePath(other), 0o600)
  expect(start({ ...place.env, NARA_DATA_DIR: other }, place.migrations)).toEqual([])
})
