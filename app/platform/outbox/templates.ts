import { isLanguageCode, type LanguageCode } from '#app/locales/catalogue.ts'
import { mail as ar } from '#app/locales/ar/mail.ts'
import { sms as arSms } from '#app/locales/ar/sms.ts'
import { mail as en } from '#app/locales/en/mail.ts'
import { sms as enSms } from '#app/locales/en/sms.ts'
import { mail as sv } from '#app/locales/sv/mail.ts'
import { sms as svSms } from '#app/locales/sv/sms.ts'

export type MailTemplate = keyof typeof sv
export type MailTexts = Record<MailTemplate, { subject: string; text: string }>
export type SmsTemplate = keyof typeof svSms
export type SmsTexts = Record<SmsTemplate, string>
/** A day and a time in words, and where to go on: at most sixty signs, so that everything goes in one text message. */
export type SmsFilling = Readonly<{ day: string; time: string; link: string }>

const texts: Record<LanguageCode, MailTexts> = { sv, en, ar }
const smsTexts: Record<LanguageCode, SmsTexts> = { sv: svSms, en: enSms, ar: arSms }

/** The words of a letter. What an older version queued in a language or under a name now gone is sent as plain news. */
export function mailText(
  language: string,
  template: string,
  filling: Readonly<Record<string, string>> = {},
): { subject: string; text: string } {
  const inLanguage = isLanguageCode(language) ? texts[language] : sv
  const { subject, text } =
    template in inLanguage ? inLanguage[template as MailTemplate] : inLanguage['case-news']
  return { subject, text: fill(text, filling) }
}

/** Exactly the text message that is sent. In a language now gone it is Swedish. */
export function smsText(language: string, template: SmsTemplate, filling: SmsFilling): string {
  return fill((isLanguageCode(language) ? smsTexts[language] : svSms)[template], filling)
}

export function isSmsTemplate(template: string): template is SmsTemplate {
  return Object.hasOwn(svSms, template)
}

function fill(text: string, filling: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => filling[name] ?? whole)
}
