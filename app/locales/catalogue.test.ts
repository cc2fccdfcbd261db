import { describe, expect, test } from 'vitest'
import { mail as arMail } from './ar/mail.ts'
import { sms as arSms } from './ar/sms.ts'
import { createLanguages, LANGUAGES, type LanguageCode, type TextKey } from './catalogue.ts'
import { mail as enMail } from './en/mail.ts'
import { sms as enSms } from './en/sms.ts'
import { mail as svMail } from './sv/mail.ts'
import { sms as svSms } from './sv/sms.ts'

const languages = createLanguages(() => ({}))
const mails = { sv: svMail, en: enMail, ar: arMail }
const textMessages = { sv: svSms, en: enSms, ar: arSms }

type Entry = [key: string, text: string]
const PLURAL = /_(zero|one|two|few|many|other)$/
const PLACEHOLDER = /\{\{(\w+)\}\}/g

/** Every text by its key; the parts of a list by their number. */
function entriesOf(value: unknown, path: string): Entry[] {
  if (typeof value === 'string') return [[path, value]]
  return Object.entries(value as object).flatMap(([key, item]) =>
    entriesOf(item, path === '' ? key : `${path}.${key}`),
  )
}

const entries = Object.fromEntries(
  LANGUAGES.map((code) => [
    code,
    [
      ...entriesOf(languages[code].texts, ''),
      ...entriesOf(mails[code], 'mail'),
      ...entriesOf(textMessages[code], 'sms'),
    ],
  ]),
) as Record<LanguageCode, Entry[]>
const textOf = Object.fromEntries(LANGUAGES.map((code) => [code, new Map(entries[code])])) as Record<
  LanguageCode,
  Map<string, string>
>

const isPlural = (code: LanguageCode, key: string) =>
  PLURAL.test(key) && textOf[code].has(key.replace(PLURAL, '_other'))
const placeholdersIn = (text: string) => [
  ...new Set([...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name).toSorted()),
]
const wordsIn = (text: string) => text.match(/\p{L}[\p{L}’'-]*/gu) ?? []

/** The texts that do not hold to a rule: an empty list says that all do. */
const breaking = (code: LanguageCode, isBroken: (text: string, key: string) => boolean) =>
  entries[code].filter(([key, text]) => isBroken(text, key)).map(([key, text]) => `${key}: ${text}`)

describe.each(LANGUAGES)('%s', (code) => {
  test('has the same keys and as many parts in every list as Swedish', () => {
    const fixed = (which: LanguageCode) =>
      [...textOf[which].keys()].map((key) => (isPlural(which, key) ? key.replace(PLURAL, '') : key))
    expect([...new Set(fixed(code))].toSorted()).toEqual([...new Set(fixed('sv'))].toSorted())
  })

  test('says something everywhere, with no stray spaces', () => {
    expect(breaking(code, (text) => text.trim() === '')).toEqual([])
    expect(breaking(code, (text) => / {2}|\s$|^\s|[\n\t]/.test(text.replace(/: $/, ':')))).toEqual([])
  })

  test('fills in the same figures and facts as Swedish', () => {
    expect(
      breaking(code, (text, key) => {
        const original = textOf.sv.get(isPlural(code, key) ? key.replace(PLURAL, '_other') : key) ?? ''
        const wanted = placeholdersIn(original)
        const found = placeholdersIn(text)
        // "One file" and "two files" may be words instead of a figure.
        const free = isPlural(code, key) && !key.endsWith('_other') ? ['count'] : []
        return String(wanted.filter((name) => !free.includes(name) || found.includes(name))) !== String(found)
      }),
    ).toEqual([])
  })

  test('has every plural that its grammar needs', () => {
    const needed = new Intl.PluralRules(code).resolvedOptions().pluralCategories
    const bases = new Set(
      entries[code].filter(([key]) => isPlural(code, key)).map(([key]) => key.replace(PLURAL, '')),
    )
    expect(bases.size).toBeGreaterThan(3)
    for (const base of bases) {
      const forms = [...textOf[code].keys()].filter((key) => key.replace(PLURAL, '') === base)
      const names = forms.map((key) => PLURAL.exec(key)?.[1])
      expect(names.toSorted(), base).toEqual(needed.toSorted())
      for (const count of [0, 1, 2, 3, 11, 100])
        expect(languages[code].say(base as TextKey, { count }), `${base} ${count}`).not.toContain('{{')
    }
  })

  test('holds no markup and nothing that would be evaluated', () => {
    expect(breaking(code, (text) => /<[a-z/!]|&[a-z#]\w*;|\$t\(|\{\{-|\{\{(?!\w+\}\})/i.test(text))).toEqual(
      [],
    )
  })

  test('shows what is filled in as it is, never evaluated', () => {
    for (const payload of ['$t(common.service)', '{{phone}}', '{{- phone}}', '<b>&amp;</b>', '__proto__']) {
      for (const [key, text] of entries[code]) {
        // The parts of a list, the letters and the text messages do not go through i18next.
        if (placeholdersIn(text).length === 0 || /\.\d+$|^(mail|sms)\./.test(key) || isPlural(code, key))
          continue
        const values = Object.fromEntries(placeholdersIn(text).map((name) => [name, payload]))
        const shown = languages[code].say(key as TextKey, values)
        expect(shown, key).toBe(text.replace(PLACEHOLDER, () => payload))
      }
    }
  })
})

/** Names that are the same in every language. */
const SAME_EVERYWHERE = ['pages.search.contact.summary']

test.each(['en', 'ar'] as const)('%s leaves no Swedish sentence as it was', (code) => {
  expect(
    breaking(
      code,
      (text, key) =>
        text === textOf.sv.get(key) &&
        wordsIn(text.replace(PLACEHOLDER, '')).length > 3 &&
        !SAME_EVERYWHERE.includes(key),
    ),
  ).toEqual([])
})

test('Arabic is in Arabic, and telephone numbers stand the right way in it', () => {
  expect(
    breaking('ar', (text) => wordsIn(text.replace(PLACEHOLDER, '')).length > 0 && !/\p{sc=Arab}/u.test(text)),
  ).toEqual([])
  expect(
    breaking('ar', (text) => /(?<!\u200E)\{\{(phone|socialjour|reference|incident|example)\}\}/.test(text)),
  ).toEqual([])
})

/** What a bystander, a browser's history or somebody else's mailbox must not show. */
const TELLING: Record<LanguageCode, RegExp> = {
  sv: /soc(ial|ia|\b)|bistånd|försörj|bidrag|ekonomi|pengar|oros|anmäl|barn|våld|skuld|missbruk|faderskap|familj|handläggare|nämnd|stöd/i,
  en: /social|assistance|welfare|benefit|money|financ|concern|child|violence|debt|abuse|paternity|famil|caseworker|support/i,
  ar: /اجتماعي|مساعدة|إعانة|معونة|مالي|مال |قلق|طفل|أطفال|عنف|دين |ديون|إدمان|أبوة|أسرة|الموظف المسؤول|لجنة|دعم|bistånd|soc/i,
}

test.each(LANGUAGES)('%s: titles and letters say nothing about the matter', (code) => {
  const isSeen = (key: string) =>
    /^(mail|sms|journey\.titles|myPages\.titles)\./.test(key) ||
    /^(common\.problem|identity)\.(.+\.)?title$/.test(key) ||
    key === 'follow.title' ||
    ['common.service', 'common.form.errorTitlePrefix', 'financialAssistance.journey.name'].includes(key)
  const seen = entries[code].filter(([key]) => isSeen(key))
  expect(seen.length).toBeGreaterThan(25)
  expect(seen.filter(([, text]) => TELLING[code].test(text))).toEqual([])
  // A letter has no fact that would place it, and no link to follow but where a time is moved or cancelled.
  const notices = seen.filter(([key]) => /^(mail|sms)\./.test(key))
  const isAboutTime = (key: string) => /^(mail|sms)\.meeting-/.test(key)
  expect(notices.filter(([key]) => isAboutTime(key))).toHaveLength(3 * 6)
  const placing = (key: string) =>
    isAboutTime(key) ? /https?:|www\.|\{\{(?!(day|time|link)\}\})/ : /https?:|www\.|\{\{(?!digits\}\})/
  expect(notices.filter(([key, text]) => placing(key).test(text))).toEqual([])
})

test.each(LANGUAGES)('%s promises nothing that cannot be done here', (code) => {
  const promised = { sv: /skriv till oss|är på väg/i, en: /write to us/i, ar: /الكتابة إلينا/ }[code]
  const about = entries[code].filter(([key]) =>
    /^(financialAssistance\.(info|receipt)|myPages|case)\./.test(key),
  )
  expect(about.filter(([, text]) => promised.test(text))).toEqual([])
})
