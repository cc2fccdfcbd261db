import { describe, expect, test } from 'vitest'
import type { Page } from '#app/journey/define.ts'
import type { Field } from '#app/journey/fields.ts'
import type { AnyPageTexts } from '#app/journey/texts.ts'
import { createLanguages, LANGUAGES } from '#app/locales/catalogue.ts'
import { testPortal } from '#app/platform/testing.ts'
import { textFacts } from '#app/platform/text-facts.ts'
import { service as adult } from './adult/service.ts'
import { texts as adultTexts } from './adult/texts.ts'
import { service as privatePerson } from './private/service.ts'
import { texts as privateTexts } from './private/texts.ts'
import { service as question } from './question/service.ts'
import { texts as questionTexts } from './question/texts.ts'

const languages = createLanguages(() => ({}))
const doors = [
  [privatePerson, privateTexts],
  [adult, adultTexts],
  [question, questionTexts],
] as const

const fieldsOf = (page: Page): [string, Field][] => ('fields' in page ? Object.entries(page.fields) : [])

describe.each(doors.map(([service, texts]) => [service.id, service, texts] as const))(
  '%s',
  (_, service, texts) => {
    const pages = service.journey.pages as Record<string, Page>
    const words = texts.journey.pages as Record<string, AnyPageTexts>
    const steps = service.journey.sections.flatMap((section) => section.steps)

    test('no words are left over from a page, field, option, paper or status that is gone', () => {
      expect(Object.keys(words).sort()).toEqual(Object.keys(pages).sort())
      expect(Object.keys(texts.journey.sections)).toEqual(service.journey.sections.map(({ id }) => id))
      expect(Object.keys(texts.journey.rules)).toEqual(Object.keys(service.journey.rules))
      expect(Object.keys(texts.statuses).sort()).toEqual(Object.keys(service.statuses).sort())
      expect(Object.keys(texts.papers)).toEqual(
        service.papersOf({}, { today: '2026-11-22', age: undefined }).map(({ id }) => id),
      )
      for (const [id, page] of Object.entries(pages)) {
        expect(Object.keys(words[id]?.fields ?? {}).sort(), id).toEqual(
          fieldsOf(page)
            .map(([name]) => name)
            .sort(),
        )
        for (const [name, field] of fieldsOf(page))
          expect(Object.keys(words[id]?.fields?.[name]?.options ?? {}), `${id}.${name}`).toEqual(
            'options' in field ? [...field.options] : [],
          )
      }
    })

    test('every question that must be answered says what to do when it is not', () => {
      for (const [id, page] of Object.entries(pages)) {
        for (const [name, field] of fieldsOf(page)) {
          const missing = words[id]?.fields?.[name]?.missing
          if (field.optional) expect(missing, `${id}.${name}`).toBeUndefined()
          else expect(missing, `${id}.${name}`).toMatch(/^(Välj|Skriv|Beskriv) .+\.$/)
        }
      }
    })

    test('only facts that the municipality sets are left to be filled in, and no number stands in the words', () => {
      const said = JSON.stringify(texts)
      const placeholders = [...said.matchAll(/\{\{(.*?)\}\}/g)].map(([, name]) => name)
      const facts = textFacts(testPortal().config)('sv')
      expect(Object.keys(facts)).toEqual(expect.arrayContaining(placeholders))
      expect(said).not.toMatch(/\b112\b|\b0\d{1,3}[- ]\d/)
    })

    test('the pages have neutral names in rising order, are few, and ask at most eight things', () => {
      const codes = steps.map(({ page }) => page)
      expect(codes.every((code) => /^\d{3}$/.test(code))).toBe(true)
      expect(codes).toEqual([...new Set(codes)].sort())
      expect(steps.filter(({ when }) => when === undefined).length).toBeLessThanOrEqual(6)
      for (const [id, page] of Object.entries(pages)) expect(fieldsOf(page).length, id).toBeLessThanOrEqual(8)
    })

    test('the title of a page says nothing to a bystander', () => {
      const names = LANGUAGES.map((code) => service.textsOf(languages[code].texts).journey.name)
      expect(names).toEqual(['Formulär', 'Form', 'نموذج'])
    })

    test('the browser is not asked to fill anything in', () => {
      for (const page of Object.values(pages))
        for (const [name, field] of fieldsOf(page)) expect('autoComplete' in field, name).toBe(false)
    })

    test('nobody is notified by e-mail, and nobody signs', () => {
      expect(service.noticeEmail({ contact: { name: 'Sten', email: 'sten@exempel.se' } })).toBeUndefined()
      expect([service.door, service.signed]).toEqual(['guests', false])
    })
  },
)

/** Pages whose answers are about whoever writes, not about the one they worry for. */
const ABOUT_THE_REPORTER = ['who', 'contact', 'atWork', 'compulsory']

describe.each([privatePerson, adult].map((service) => [service.id, service] as const))('%s', (_, service) => {
  test('what is about the reporter stands apart, and nothing else does', () => {
    const apart = service.journey.sections.filter(({ apart }) => apart).flatMap(({ steps }) => steps)
    const own = Object.keys(service.journey.pages).filter((id) => ABOUT_THE_REPORTER.includes(id))
    expect(apart.map(({ id }) => id).sort()).toEqual(own.sort())
    expect(own).toEqual(expect.arrayContaining(['who', 'contact']))
  })

  test.each(LANGUAGES)('in %s, that a name may come out is said before it is asked', (code) => {
    const { journey, before } = service.textsOf(languages[code].texts)
    const promise = { sv: /inte lova/, en: /cannot promise/, ar: /فلا يمكننا أن نعدك/ }[code]
    expect(journey.pages.who?.lead).toMatch(promise)
    expect(before?.points.join(' ')).toMatch(promise)
    const ids = service.journey.sections.flatMap(({ steps }) => steps.map(({ id }) => id))
    expect(ids.indexOf('who')).toBe(ids.indexOf('contact') - 1)
    // The page with the words has no name to fill in, and the page with the name opens only through it.
    expect(Object.keys((service.journey.pages.who as { fields: object }).fields)).toEqual(['identity'])
    const contact = service.journey.sections.flatMap(({ steps }) => steps).find(({ id }) => id === 'contact')
    const opens = (identity?: string) => contact?.when?.({ who: { identity } } as never, {} as never)
    expect([opens(undefined), opens('anonymous'), opens('named')]).toEqual([false, false, true])
  })

  test('what the reporter reads of a status is the same whatever was decided or suspected', () => {
    const { statuses } = service.textsOf(languages.sv.texts)
    expect(statuses.suspected).toEqual(statuses.received)
    expect(statuses.forwarded).toEqual(statuses.assessing ?? statuses.underReview)
    expect(statuses.decided ?? statuses.forwarded).toEqual(statuses.forwarded)
  })
})
