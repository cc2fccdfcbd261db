import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { concernStaff, familyStaff, fullName, residents, staffMembers } from '#db/seed/personas.ts'

type Rule = { name: string; to: { pathNot?: string | string[] } }
const { forbidden } = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as { forbidden: Rule[] }

const readme = readFileSync('README.md', 'utf8')
const people = Object.values({ ...residents, ...staffMembers, ...concernStaff, ...familyStaff }).map(fullName)
const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, match = '']) => match)

/** The rooms of the picture, each with the rooms that it may use. */
function drawn(): Record<string, string[]> {
  const lines = [...readme.matchAll(/^([a-z-]+) +→ *([a-z -]*)$/gm)]
  return Object.fromEntries(
    lines.map(([, room = '', rooms = '']) => [room, rooms.split(' ').filter(Boolean)]),
  )
}

/** The same, as the rule file holds it; it lists each room among what the room may use. */
function ruled(): Record<string, string[]> {
  const rooms = forbidden.flatMap(({ name, to }): [string, string[]][] => {
    const room = /^(.+)-sees-only-what-lies-below$/.exec(name)?.[1]
    if (room === undefined) return []
    const seen = [to.pathNot ?? []].flat().map((path) => /^\^(?:app\/)?(.+)\/$/.exec(path)?.[1] ?? path)
    return [[room, seen.filter((other) => other !== room)]]
  })
  const dbUses = forbidden.some(({ name }) => name === 'db-knows-no-app-code') ? [] : ['everything']
  return { ...Object.fromEntries(rooms), db: dbUses }
}

const sorted = (house: Record<string, string[]>) =>
  Object.fromEntries(Object.entries(house).map(([room, rooms]) => [room, rooms.toSorted()]))

test('the picture of the house is the rule file', () => {
  expect(Object.keys(ruled()).length).toBeGreaterThan(8)
  expect(sorted(drawn())).toEqual(sorted(ruled()))
})

test('every room that stands is in the picture', () => {
  const roof = ['forms', 'pages']
  const rooms = readdirSync('app', { withFileTypes: true }).filter((one) => one.isDirectory())
  for (const { name } of rooms) if (!roof.includes(name)) expect(drawn()).toHaveProperty(name)
})

test('whoever one is told to sign in as is there', () => {
  const named = found(readme, /^\| ((?:\p{Lu}[\p{L}-]+ ?){2}) *[|,]/gmu).map((name) => name.trim())
  expect(named).toHaveLength(15)
  const start = readFileSync('scripts/start.mjs', 'utf8')
  const { single, caseworker } = { ...residents, ...staffMembers }
  expect(start).toContain(`const RESIDENT = '${fullName(single)}'`)
  expect(start).toContain(`const CASEWORKER = '${fullName(caseworker)}'`)
  for (const name of named) expect(people).toContain(name)
})

const documents = [
  'README.md',
  'deploy/README.md',
  'docs/security.md',
  ...readdirSync('docs/decisions').map((name) => `docs/decisions/${name}`),
]

test.each(documents)('what %s names is there', (path) => {
  const text = readFileSync(path, 'utf8')
  const links = found(text, /\]\(([^)#:]+)\)/g).map((link) => join(dirname(path), link))
  const files = found(text, /`((?:app|db|deploy|docs|e2e|scripts)\/[\w./-]+\.\w+)`/g)
  for (const file of [...links, ...files]) expect(existsSync(file), file).toBe(true)
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
  for (const script of found(text, /\bnpm run ([\w:-]+)/g)) expect(Object.keys(scripts)).toContain(script)
})

test('every decision is in the list, once', () => {
  const listed = found(readme, /\(docs\/decisions\/([^)]+)\)/g)
  expect(listed).toEqual(readdirSync('docs/decisions').toSorted())
})
