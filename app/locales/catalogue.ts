import i18next, { type i18n } from 'i18next'
import { caseTexts as arCase } from './ar/case.ts'
import { common as arCommon } from './ar/common.ts'
import { concernAdult as arConcernAdult } from './ar/concern-adult.ts'
import { concernChild as arConcernChild } from './ar/concern-child.ts'
import { concernPages as arConcernPages } from './ar/concern-pages.ts'
import { concernPrivate as arConcernPrivate } from './ar/concern-private.ts'
import { concernQuestion as arConcernQuestion } from './ar/concern-question.ts'
import { concernProfessional as arConcernProfessional } from './ar/concern-professional.ts'
import { financialAssistance as arFinancialAssistance } from './ar/financial-assistance.ts'
import { follow as arFollow } from './ar/follow.ts'
import { identity as arIdentity } from './ar/identity.ts'
import { journey as arJourney } from './ar/journey.ts'
import { meetings as arMeetings } from './ar/meetings.ts'
import { myPages as arMyPages } from './ar/my-pages.ts'
import { pages as arPages } from './ar/pages.ts'
import { parenthood as arParenthood } from './ar/parenthood.ts'
import { young as arYoung } from './ar/young.ts'
import { caseTexts as enCase } from './en/case.ts'
import { common as enCommon } from './en/common.ts'
import { concernAdult as enConcernAdult } from './en/concern-adult.ts'
import { concernChild as enConcernChild } from './en/concern-child.ts'
import { concernPages as enConcernPages } from './en/concern-pages.ts'
import { concernPrivate as enConcernPrivate } from './en/concern-private.ts'
import { concernQuestion as enConcernQuestion } from './en/concern-question.ts'
import { concernProfessional as enConcernProfessional } from './en/concern-professional.ts'
import { financialAssistance as enFinancialAssistance } from './en/financial-assistance.ts'
import { follow as enFollow } from './en/follow.ts'
import { identity as enIdentity } from './en/identity.ts'
import { journey as enJourney } from './en/journey.ts'
import { meetings as enMeetings } from './en/meetings.ts'
import { myPages as enMyPages } from './en/my-pages.ts'
import { pages as enPages } from './en/pages.ts'
import { parenthood as enParenthood } from './en/parenthood.ts'
import { young as enYoung } from './en/young.ts'
import { caseTexts as svCase } from './sv/case.ts'
import { common as svCommon } from './sv/common.ts'
import { concernAdult as svConcernAdult } from './sv/concern-adult.ts'
import { concernChild as svConcernChild } from './sv/concern-child.ts'
import { concernPages as svConcernPages } from './sv/concern-pages.ts'
import { concernPrivate as svConcernPrivate } from './sv/concern-private.ts'
import { concernQuestion as svConcernQuestion } from './sv/concern-question.ts'
import { concernProfessional as svConcernProfessional } from './sv/concern-professional.ts'
import { financialAssistance as svFinancialAssistance } from './sv/financial-assistance.ts'
import { follow as svFollow } from './sv/follow.ts'
import { identity as svIdentity } from './sv/identity.ts'
import { journey as svJourney } from './sv/journey.ts'
import { meetings as svMeetings } from './sv/meetings.ts'
import { myPages as svMyPages } from './sv/my-pages.ts'
import { pages as svPages } from './sv/pages.ts'
import { parenthood as svParenthood } from './sv/parenthood.ts'
import { young as svYoung } from './sv/young.ts'

/**
 * All words of the portal. Swedish is the source; another language that lacks a key does not compile.
 * Pages read fixed texts as plain objects; sentences with figures and plurals go through i18next.
 */
export const LANGUAGES = ['sv', 'en', 'ar'] as const
export type LanguageCode = (typeof LANGUAGES)[number]

const sv = {
  case: svCase,
  common: svCommon,
  concernAdult: svConcernAdult,
  concernChild: svConcernChild,
  concernPages: svConcernPages,
  concernPrivate: svConcernPrivate,
  concernQuestion: svConcernQuestion,
  concernProfessional: svConcernProfessional,
  financialAssistance: svFinancialAssistance,
  follow: svFollow,
  identity: svIdentity,
  journey: svJourney,
  meetings: svMeetings,
  myPages: svMyPages,
  pages: svPages,
  parenthood: svParenthood,
  young: svYoung,
}

type PluralForms<T> = {
  [
    K in keyof T as K extends `${infer Base}_other` ? `${Base}_${'zero' | 'two' | 'few' | 'many'}` : never
  ]?: string
}
/** The same keys with any words; a plural may have the further forms that its language needs. */
export type TranslationOf<T> = T extends string
  ? string
  : T extends readonly unknown[]
    ? readonly TranslationOf<T[number]>[]
    : { [K in keyof T]: TranslationOf<T[K]> } & PluralForms<T>

export type Texts = TranslationOf<typeof sv>

const en: Texts = {
  case: enCase,
  common: enCommon,
  concernAdult: enConcernAdult,
  concernChild: enConcernChild,
  concernPages: enConcernPages,
  concernPrivate: enConcernPrivate,
  concernQuestion: enConcernQuestion,
  concernProfessional: enConcernProfessional,
  financialAssistance: enFinancialAssistance,
  follow: enFollow,
  identity: enIdentity,
  journey: enJourney,
  meetings: enMeetings,
  myPages: enMyPages,
  pages: enPages,
  parenthood: enParenthood,
  young: enYoung,
}
const ar: Texts = {
  case: arCase,
  common: arCommon,
  concernAdult: arConcernAdult,
  concernChild: arConcernChild,
  concernPages: arConcernPages,
  concernPrivate: arConcernPrivate,
  concernQuestion: arConcernQuestion,
  concernProfessional: arConcernProfessional,
  financialAssistance: arFinancialAssistance,
  follow: arFollow,
  identity: arIdentity,
  journey: arJourney,
  meetings: arMeetings,
  myPages: arMyPages,
  pages: arPages,
  parenthood: arParenthood,
  young: arYoung,
}
const sources: Record<LanguageCode, Texts> = { sv, en, ar }

type Leaves<T, Prefix extends string = ''> = T extends string
  ? Prefix
  : T extends readonly unknown[]
    ? never
    : { [K in keyof T & string]: Leaves<T[K], Prefix extends '' ? K : `${Prefix}.${K}`> }[keyof T & string]
type PluralBase<K> = K extends `${infer Base}_${'one' | 'other'}` ? Base : K
export type TextKey = PluralBase<Leaves<typeof sv>>

export type Language = {
  code: LanguageCode
  direction: 'ltr' | 'rtl'
  texts: Texts
  /** A sentence with figures: `say('common.errors.tooLong', { a: 200 })`; `count` chooses the plural. */
  say: (key: TextKey, values: Record<string, string | number>) => string
}

/**
 * Prepares every language once, with the municipality's own facts filled in, so that a page pays nothing for them.
 * Values are put in as they are; React escapes them where they are shown.
 */
export function createLanguages(
  factsIn: (code: LanguageCode) => Readonly<Record<string, string>>,
): Record<LanguageCode, Language> {
  const filled = Object.fromEntries(
    LANGUAGES.map((code) => [code, fill(sources[code], factsIn(code))]),
  ) as Record<LanguageCode, Texts>
  const instance: i18n = i18next.createInstance()
  void instance.init({
    initAsync: false,
    resources: Object.fromEntries(LANGUAGES.map((code) => [code, { translation: filled[code] }])),
    supportedLngs: [...LANGUAGES],
    lng: 'sv',
    fallbackLng: false,
    interpolation: { escapeValue: false, skipOnVariables: true },
    returnNull: false,
    showSupportNotice: false,
  } as Parameters<typeof instance.init>[0])
  return Object.fromEntries(
    LANGUAGES.map((code) => {
      const t = instance.getFixedT(code) as (key: string, values: Record<string, string | number>) => string
      const plain = plainSentences(filled[code])
      const language: Language = {
        code,
        direction: code === 'ar' ? 'rtl' : 'ltr',
        texts: filled[code],
        say: (key, values) => ('count' in values ? undefined : plain(key, values)) ?? t(key, values),
      }
      return [code, language]
    }),
  ) as Record<LanguageCode, Language>
}

/**
 * Sentences without a plural, filled in: i18next takes ten times as long to find the same words. What does not look
 * like one is left to it.
 */
function plainSentences(texts: Texts) {
  const known = new Map<string, string>()
  return (key: string, values: Record<string, string | number>): string | undefined => {
    let sentence = known.get(key)
    if (sentence === undefined) {
      const found: unknown = key.split('.').reduce<unknown>(inside, texts)
      if (typeof found !== 'string' || found.includes('$t(')) return undefined
      sentence = found
      known.set(key, sentence)
    }
    return sentence.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole))
  }
}

function inside(texts: unknown, name: string): unknown {
  return typeof texts === 'object' && texts !== null && Object.hasOwn(texts, name)
    ? (texts as Record<string, unknown>)[name]
    : undefined
}

function fill<T>(value: T, facts: Readonly<Record<string, string>>): T {
  if (typeof value === 'string') {
    return value.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => facts[name] ?? whole) as T
  }
  if (Array.isArray(value)) return value.map((item) => fill(item as unknown, facts)) as T
  return Object.fromEntries(
    Object.entries(value as object).map(([key, item]) => [key, fill(item as unknown, facts)]),
  ) as T
}

export function isLanguageCode(value: unknown): value is LanguageCode {
  return LANGUAGES.includes(value as LanguageCode)
}
