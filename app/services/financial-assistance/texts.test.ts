import { expect, test } from 'vitest'
import type { Page } from '#app/journey/define.ts'
import type { AnyPageTexts } from '#app/journey/texts.ts'
import { financialAssistance } from './journey.ts'
import { paperIds } from './papers.ts'
import { texts } from './texts.ts'

const pages = financialAssistance.pages as Record<string, Page>
const pageTexts = texts.journey.pages as Record<string, AnyPageTexts>
const KNOWN = ['phone', 'socialjour', 'municipality', 'emergency', 'days', 'postAddress', 'visitAddress']

test('no words are left over from a page, field, option or paper that is gone', () => {
  expect(Object.keys(pageTexts).sort()).toEqual(Object.keys(pages).sort())
  expect(Object.keys(texts.journey.sections)).toEqual(financialAssistance.sections.map(({ id }) => id))
  expect(Object.keys(texts.papers)).toEqual([...paperIds])
  expect(Object.keys(texts.journey.rules)).toEqual(Object.keys(financialAssistance.rules))
  for (const [id, page] of Object.entries(pages)) {
    if (!('fields' in page)) continue
    expect(Object.keys(pageTexts[id]?.fields ?? {}).sort(), id).toEqual(Object.keys(page.fields).sort())
    for (const [name, field] of Object.entries(page.fields)) {
      const options = pageTexts[id]?.fields?.[name]?.options
      expect(Object.keys(options ?? {}), `${id}.${name}`).toEqual(
        'options' in field ? [...field.options] : [],
      )
    }
  }
})

test('every question that must be answered says what to do when it is not', () => {
  for (const [id, page] of Object.entries(pages)) {
    if (!('fields' in page)) continue
    for (const [name, field] of Object.entries(page.fields)) {
      const missing = pageTexts[id]?.fields?.[name]?.missing
      if (field.optional) expect(missing, `${id}.${name}`).toBeUndefined()
      else expect(missing, `${id}.${name}`).toMatch(/^(Välj|Skriv|Beskriv) .+\.$/)
    }
  }
})

test('only facts that the municipality sets are left to be filled in', () => {
  const placeholders = [...JSON.stringify(texts).matchAll(/\{\{(.*?)\}\}/g)].map(([, name]) => name)
  expect(KNOWN).toEqual(expect.arrayContaining(placeholders))
})

test('a page that is one question has it as its heading, and its help beneath', () => {
  for (const [id, page] of Object.entries(pages)) {
    if (page.kind !== 'questions' || Object.keys(page.fields).length !== 1) continue
    expect(Object.values(pageTexts[id]?.fields ?? {})[0]?.label, id).toBe(pageTexts[id]?.title)
    expect(pageTexts[id]?.lead, id).toBeUndefined()
  }
})

test('days and personal numbers keep the example that every page shows for them', () => {
  for (const [id, page] of Object.entries(pages)) {
    if (!('fields' in page)) continue
    for (const [name, { kind }] of Object.entries(page.fields)) {
      if (kind === 'day' || kind === 'personal-number') {
        expect(pageTexts[id]?.fields?.[name]?.hint, `${id}.${name}`).toBeUndefined()
      }
    }
  }
})

test('no telephone number is written into the words', () => {
  expect(JSON.stringify(texts)).not.toMatch(/\b112\b|\b0\d{1,3}[- ]\d/)
})

test('the acute pages and every stop show where to ring', () => {
  for (const id of ['acuteHelp', 'underAge', 'forSomebodyElse', 'otherMunicipality', 'twoApply']) {
    const words = JSON.stringify(pageTexts[id])
    for (const number of ['{{phone}}', '{{socialjour}}', '{{emergency}}']) expect(words, id).toContain(number)
  }
})
