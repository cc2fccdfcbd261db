import { isLanguageCode, type LanguageCode } from '#app/locales/catalogue.ts'
import { mail as ar } from '#app/locales/ar/mail.ts'
import { mail as en } from '#app/locales/en/mail.ts'
import { mail as sv } from '#app/locales/sv/mail.ts'

export type MailTemplate = keyof typeof sv
export type MailTexts = Record<MailTemplate, { subject: string; text: string }>

const texts: Record<LanguageCode, MailTexts> = { sv, en, ar }

/** The words of a letter. What an older version queued in a language or under a name now gone is sent as plain news. */
export function mailText(
  language: string,
  template: string,
  filling: Readonly<Record<string, string>> = {},
): { subject: string; text: string } {
  const inLanguage = isLanguageCode(language) ? texts[language] : sv
  const { subject, text } =
    template in inLanguage ? inLanguage[template as MailTemplate] : inLanguage['case-news']
  return { subject, text: text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => filling[name] ?? whole) }
}
