import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const UI = import.meta.dirname
const OWN = /from '#app\/ui\/([\w/-]+\.tsx)'/g

/** Every component file that the gallery is made of, near or far. */
function shown(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const [, next = ''] of readFileSync(`${UI}/${file}`, 'utf8').matchAll(OWN)) shown(next, seen)
  return seen
}

test('the gallery shows every component', () => {
  const components = readdirSync(UI).filter((name) => name.endsWith('.tsx') && !name.endsWith('.test.tsx'))
  const missing = components.filter((name) => !shown('gallery.tsx').has(name))
  expect(components.length).toBeGreaterThan(40)
  expect(missing).toEqual([])
})

test('the gallery shows every kind of field with an error', () => {
  const errors = readFileSync(`${UI}/gallery/errors.tsx`, 'utf8')
  const fields = readdirSync(UI).filter(
    (name) =>
      /^(?!field\.)[\w-]*(field|fieldset|group|box|area)\.tsx$/.test(name) && name !== 'text-field.css',
  )
  expect(fields).toHaveLength(12)
  for (const name of fields) expect(errors).toContain(`'#app/ui/${name}'`)
})
