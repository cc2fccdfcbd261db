import type { Language } from '#app/locales/catalogue.ts'
import type { FaultKey } from './schema.ts'

/** An error key from a schema (`tooLong:200`) in the person's words; an empty answer has the question's own words. */
export function faultText(fault: string, missing: string | undefined, language: Language): string {
  const [key = 'required', a = '', b = ''] = fault.split(':')
  if (key === 'required' && missing !== undefined) return missing
  return language.say(`common.errors.${key as FaultKey}`, { a, b })
}
