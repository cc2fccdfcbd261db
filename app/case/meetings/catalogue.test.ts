import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { demoEnv } from '#app/platform/demo-env.ts'
import { ConfigError, readConfig } from '#app/platform/config.ts'
import { testConfig, testFolder } from '#app/platform/start/testing.ts'
import { createPortal } from '#app/start.server.ts'
import { catalogueOf, catalogueProblems, findKind, findPlace } from './catalogue.server.ts'
import { demoCatalogue } from './demo-catalogue.ts'

const [place] = demoCatalogue.places
const kind = demoCatalogue.kinds.find(({ id }) => id === 'firstVisit')
const good = { places: [place], kinds: [kind], video: demoCatalogue.video }

function fileOf(content: unknown): string {
  const path = join(testFolder(), 'meetings.json')
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}
const problemsOf = (content: unknown) => catalogueProblems({ meetingsFile: fileOf(content), demo: false })

test('a file that says everything is what can be booked', () => {
  const config = testConfig({ NARA_MEETINGS_FILE: fileOf(good) })
  expect(catalogueProblems(config)).toEqual([])
  expect(findKind({ config }, 'firstVisit')).toEqual(kind)
  expect(findKind({ config }, 'budget')).toBeUndefined()
  expect(findPlace({ config }, 'kontoret')).toEqual(place)
  expect(findPlace({ config }, '__proto__')).toBeUndefined()
})

test('without a file the demo has its own, and a real portal offers nothing', () => {
  expect(catalogueOf({ config: { meetingsFile: undefined, demo: true } })).toBe(demoCatalogue)
  expect(catalogueProblems({ meetingsFile: undefined, demo: true })).toEqual([])
  expect(catalogueOf({ config: { meetingsFile: undefined, demo: false } }).kinds).toEqual([])
})

test.each([
  ['no JSON', '{', 'the file cannot be read as JSON'],
  ['nothing', {}, 'places Invalid input'],
  ['a length that is no whole steps', { ...good, kinds: [{ ...kind, length: 17 }] }, 'kinds.0.length'],
  ['a kind without words', { ...good, kinds: [{ ...kind, id: 'dancing' }] }, 'kinds.0.id'],
  ['an address that tells', { ...good, kinds: [{ ...kind, page: 'ekonomi' }] }, 'kinds.0.page'],
  [
    'a place that is not there',
    { ...good, kinds: [{ ...kind, places: ['slottet'] }] },
    'The kind firstVisit has a place slottet that is not there',
  ],
  ['two places alike', { ...good, places: [place, place] }, 'Two places have the same id'],
  ['two kinds alike', { ...good, kinds: [kind, kind] }, 'Two kinds have the same id'],
  [
    'two kinds with one page',
    { ...good, kinds: [kind, { ...kind, id: 'budget' }] },
    'Two kinds have the same page',
  ],
  [
    'video without an address',
    { places: [place], kinds: [kind] },
    'The kind firstVisit is met by video, and there is no address for it',
  ],
  ['video without a room', { ...good, video: 'https://video.exempel.se/' }, 'video Invalid string'],
  [
    'video that is not encrypted',
    { ...good, video: 'http://video.exempel.se/{room}' },
    'video Invalid string',
  ],
  [
    'a language that is missing',
    { ...good, places: [{ ...place, name: { sv: 'A', en: 'A' } }] },
    'places.0.name.ar',
  ],
  [
    'a map that is not there',
    { ...good, places: [{ ...place, map: '/nowhere/karta.svg' }] },
    'the map of the place kontoret cannot be read',
  ],
  ['a map of another sort', { ...good, places: [{ ...place, map: '/etc/passwd' }] }, 'places.0.map'],
])('a file with %s is refused in a sentence that says where', (_, content, sentence) => {
  const problems = problemsOf(content)
  expect(problems.length).toBeGreaterThan(0)
  for (const problem of problems) expect(problem).toMatch(/^NARA_MEETINGS_FILE: \S/)
  expect(problems.join('\n')).toContain(sentence)
})

test('a portal with a file that does not hold does not start', async () => {
  const folder = testFolder()
  const settings = readConfig(
    demoEnv({
      NARA_DATA_DIR: join(folder, 'data'),
      NARA_KEYS_DIR: join(folder, 'keys'),
      NARA_MEETINGS_FILE: '/nowhere/meetings.json',
    }),
  )
  await expect(createPortal(settings)).rejects.toThrow(ConfigError)
  await expect(createPortal(settings)).rejects.toThrow('NARA_MEETINGS_FILE: the file cannot be read as JSON')
})

test('the example that is shipped is a file that can be used', () => {
  const config = testConfig({ NARA_MEETINGS_FILE: 'deploy/meetings.json' })
  expect(catalogueProblems(config)).toEqual([])
  expect(catalogueOf({ config }).kinds.map(({ id }) => id)).toEqual(demoCatalogue.kinds.map(({ id }) => id))
})
