import type { LanguageCode } from '#app/locales/catalogue.ts'
import type { Config } from './config.ts'

/** The municipality's own facts in each language, as the texts name them. */
export function textFacts({
  municipality,
  draftDays,
  guestDraftHours,
}: Pick<Config, 'municipality' | 'draftDays' | 'guestDraftHours'>) {
  return (code: LanguageCode): Record<string, string> => ({
    municipality: municipality.name,
    phone: onOneLine(municipality.phone),
    phoneHours: municipality.phoneHours[code],
    socialjour: onOneLine(municipality.socialjourPhone),
    socialjourHours: municipality.socialjourHours[code],
    email: municipality.email,
    dataProtectionEmail: municipality.dataProtectionEmail,
    visitAddress: municipality.visitAddress,
    postAddress: municipality.postAddress,
    days: String(municipality.decisionDays),
    replyDays: String(municipality.replyDays),
    parenthoodWeek: String(municipality.parenthoodWeek),
    draftDays: String(draftDays),
    guestDraftHours: String(guestDraftHours),
    emergency: '112',
  })
}

/** A number to ring stays whole, on whatever screen: with spaces and a hyphen at which no line is broken. */
export function onOneLine(number: string): string {
  return number.replaceAll(' ', '\u00a0').replaceAll('-', '-\u2060')
}
