import type { Language } from '#app/locales/catalogue.ts'
import { monthInWords } from './display.ts'
import type { FaultKey } from './schema.ts'

type Words = {
  /** The question's own words for an empty answer. */
  missing?: string | undefined
  /** The journey's words for its rules. */
  rules: Readonly<Record<string, string>>
}

/** An error key from a schema or a judgement (`tooLong:200`, `rule:childTwice`) in the person's words. */
export function faultText(fault: string, { missing, rules }: Words, language: Language): string {
  const [key = 'required', a = '', b = ''] = fault.split(':')
  if (key === 'required' && missing !== undefined) return missing
  if (key === 'rule') return rules[a] ?? ''
  if (key === 'month')
    return language.say('journey.step.monthGone', { month: monthInWords(a, language.code) })
  return language.say(`common.errors.${key as FaultKey}`, { a, b })
}
