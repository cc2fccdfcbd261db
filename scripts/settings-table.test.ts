import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

function names(path: string, pattern: RegExp): string[] {
  return [...readFileSync(path, 'utf8').matchAll(pattern)].map(([, name]) => name ?? '')
}

const settings = names('app/platform/settings.ts', /^ {2}(NARA_[A-Z_]+):/gm)
const rows = names('deploy/README.md', /^\| `(NARA_[A-Z_]+)` /gm)

test('the table of settings holds every setting once, in the order of the code', () => {
  expect(settings.length).toBeGreaterThan(30)
  expect(rows).toEqual(settings)
})

test('the example settings are settings', () => {
  const examples = ['deploy/nara.conf', 'deploy/nara.service', 'compose.yaml', 'Dockerfile'].flatMap((path) =>
    names(path, /\b(NARA_[A-Z_]+)\s*[=:]/g),
  )
  expect(examples.length).toBeGreaterThan(20)
  for (const name of examples) expect(settings).toContain(name)
})

test('no secret stands in the examples', () => {
  const secrets = names('deploy/README.md', /^\| `(NARA_[A-Z_]+)` +\| (?:yes|so too), secret /gm)
  expect(secrets).toEqual([
    'NARA_OIDC_CLIENT_SECRET',
    'NARA_STAFF_OIDC_CLIENT_SECRET',
    'NARA_SMTP_URL',
    'NARA_SMS_PASSWORD',
  ])
  expect(readFileSync('deploy/nara.conf', 'utf8')).not.toMatch(new RegExp(secrets.join('|')))
})

// The portal refuses names of that kind that it does not know: a switch of the tests among them would stop every server.
test('whatever bears the name of a setting is one', () => {
  const sources = ['app', 'bench', 'db', 'e2e', 'scripts'].flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|tsx|mjs)$/.test(name))
      .map((name) => join(room, name)),
  )
  const read = sources.flatMap((path) => names(path, /process\.env\.(NARA_[A-Z_]+)/g))
  expect(read.length).toBeGreaterThan(3)
  for (const name of read) expect(settings).toContain(name)
})
