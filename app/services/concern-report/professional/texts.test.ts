import { expect, test } from 'vitest'
import type { Page } from '#app/journey/define.ts'
import type { AnyPageTexts } from '#app/journey/texts.ts'
import { createLanguages, LANGUAGES } from '#app/locales/catalogue.ts'
import { concernProfessional as journey } from './journey.ts'
import { paperIds } from './papers.ts'
import { service } from './service.ts'
import { texts } from './texts.ts'

const pages = journey.pages as Record<string, Page>
const pageTexts = texts.journey.pages as Record<string, AnyPageTexts>
const languages = createLanguages(() => ({}))
const KNOWN = ['phone', 'phoneHours', 'socialjour', 'emergency', 'section']

test('no words are left over from a page, field, option or paper that is gone', () => {
  expect(Object.keys(pageTexts).sort()).toEqual(Object.keys(pages).sort())
  expect(Object.keys(texts.journey.sections)).toEqual(journey.sections.map(({ id }) => id))
  expect(Object.keys(texts.papers)).toEqual([...paperIds])
  expect(Object.keys(texts.journey.rules)).toEqual(Object.keys(journey.rules))
  expect(Object.keys(texts.statuses).sort()).toEqual(Object.keys(service.statuses).sort())
  for (const [id, page] of Object.entries(pages)) {
    if (!('fields' in page)) continue
    expect(Object.keys(pageTexts[id]?.fields ?? {}).sort(), id).toEqual(Object.keys(page.fields).sort())
    for (const [name, field] of Object.entries(page.fields)) {
      const options = pageTexts[id]?.fields?.[name]?.options
      expect(Object.keys(options ?? {}).sort(), `${id}.${name}`).toEqual(
        'options' in field ? [...field.options].sort() : [],
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
      else expect(missing, `${id}.${name}`).toMatch(/^(Välj|Skriv) .+\.$/)
    }
  }
})

test('only facts that the municipality sets are left to be filled in, and no number is written into the words', () => {
  const words = JSON.stringify(texts)
  const placeholders = [...words.matchAll(/\{\{(.*?)\}\}/g)].map(([, name]) => name)
  expect(KNOWN).toEqual(expect.arrayContaining(placeholders))
  expect(words).not.toMatch(/\b112\b|\b0\d{1,3}[- ]\d/)
})

test('a page that is one question has it as its heading, and its help beneath', () => {
  for (const [id, page] of Object.entries(pages)) {
    // What to do comes first there; the question is only whether it is done.
    if (page.kind !== 'questions' || Object.keys(page.fields).length !== 1 || id === 'dangerHelp') continue
    expect(Object.values(pageTexts[id]?.fields ?? {})[0]?.label, id).toBe(pageTexts[id]?.title)
    expect(pageTexts[id]?.lead, id).toBeUndefined()
  }
})

test('days and personal numbers keep the example that every page shows for them', () => {
  for (const [id, page] of Object.entries(pages)) {
    if (!('fields' in page)) continue
    for (const [name, { kind }] of Object.entries(page.fields)) {
      if (kind === 'day' || kind === 'personal-number')
        expect(pageTexts[id]?.fields?.[name]?.hint, `${id}.${name}`).toBeUndefined()
    }
  }
})

test('where to ring stands before the first question and wherever it is urgent', () => {
  for (const words of [texts.before, pageTexts.dangerHelp]) {
    const said = JSON.stringify(words)
    for (const number of ['{{phone}}', '{{socialjour}}', '{{emergency}}']) expect(said).toContain(number)
  }
  for (const words of [pageTexts.talkFirst, texts.journey.rules.toldDespiteViolence])
    for (const number of ['{{phone}}', '{{socialjour}}']) expect(JSON.stringify(words)).toContain(number)
})

const NOT_TO_TELL = {
  sv: 'Berätta då inte för familjen',
  en: 'do not tell the family',
  ar: 'عدم إخبار الأسرة',
}
const TELLS_TO = {
  sv: /(?<!inte )berätta (gärna |först )?för (familjen|vårdnadshavar|föräldr)(?!.{0,5}(inte|än))/i,
  en: /(?<!not )tell the (family|guardians|parents)/i,
  ar: /(?<!عدم )إخبار (الأسرة|الوالدين)/,
}

test.each(LANGUAGES)(
  '%s: nobody is advised to tell the family, and wherever it is asked stands not to',
  (code) => {
    const { journey: words, before } = languages[code].texts.concernProfessional
    for (const page of [words.pages.children, words.pages.expecting, words.pages.guardians])
      expect(page.fields.told.hint).toContain(NOT_TO_TELL[code])
    expect(before.points.join(' ')).toContain(NOT_TO_TELL[code])
    const sentences = [...JSON.stringify([words, before]).split(/[.!?":]/)]
    const refusing = code === 'sv' ? /inte för familjen/ : code === 'en' ? /not tell the family/ : /عدم إخبار/
    expect(sentences.filter((one) => TELLS_TO[code].test(one) && !refusing.test(one))).toEqual([])
  },
)

test.each(LANGUAGES)(
  '%s: that a professional cannot be anonymous is said before the first question and at the name',
  (code) => {
    const { journey: words, before } = languages[code].texts.concernProfessional
    const anonymous = { sv: 'inte vara anonym', en: 'cannot be anonymous', ar: 'لا يمكن أن يبقى مجهولًا' }[
      code
    ]
    expect(before.points.join(' ')).toContain(anonymous)
    expect(words.pages.reporterName.fields.name.hint).toContain(anonymous)
  },
)

test.each(LANGUAGES)('%s: no duty is claimed for a child that is not born', (code) => {
  const { pages: words } = languages[code].texts.concernProfessional.journey
  const unborn = words.about.fields.whom.options.unborn as { hint: string }
  expect(unborn.hint).toMatch(
    { sv: /barn som är födda/, en: /children who are born/, ar: /الأطفال المولودين/ }[code],
  )
})

test.each(LANGUAGES)(
  '%s: the follow-up page says neither that a report was taken for spam nor where a child belongs',
  (code) => {
    const { statuses } = languages[code].texts.concernProfessional
    expect(statuses.suspected).toEqual(statuses.received)
    expect(statuses.forwarded).toEqual(statuses.closed)
  },
)
