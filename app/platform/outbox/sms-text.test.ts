import { expect, test } from 'vitest'
import { sms as ar } from '#app/locales/ar/sms.ts'
import { LANGUAGES } from '#app/locales/catalogue.ts'
import { sms as en } from '#app/locales/en/sms.ts'
import { sms as sv } from '#app/locales/sv/sms.ts'
import { smsLength } from './sms-length.testing.ts'
import { mailText, smsText, type SmsTemplate } from './templates.ts'

const texts = { sv, en, ar }
const templates = Object.keys(sv) as SmsTemplate[]
/** The longest link that is allowed, and in each language the longest day there is. */
const LINK = `https://nara.${'k'.repeat(23)}.se/t/Ab3-_9xYz0Ab3-_9xY`
const FILLED = {
  sv: { day: 'onsdag 30 september 2026', time: '09.00', link: LINK },
  en: { day: 'Wednesday 30 September 2026', time: '09:00', link: LINK },
  ar: { day: 'الأربعاء 30 سبتمبر 2026', time: '09:00', link: LINK },
}

test('the counter of letters knows both alphabets', () => {
  expect(LINK).toHaveLength(60)
  expect(smsLength('å'.repeat(160))).toEqual({ alphabet: 'gsm-7', units: 160, parts: 1 })
  expect(smsLength('å'.repeat(161))).toEqual({ alphabet: 'gsm-7', units: 161, parts: 2 })
  expect(smsLength('€'.repeat(80))).toEqual({ alphabet: 'gsm-7', units: 160, parts: 1 })
  expect(smsLength('’' + 'a'.repeat(69))).toEqual({ alphabet: 'ucs-2', units: 70, parts: 1 })
  expect(smsLength('م'.repeat(71))).toEqual({ alphabet: 'ucs-2', units: 71, parts: 2 })
  expect(smsLength('م'.repeat(135))).toEqual({ alphabet: 'ucs-2', units: 135, parts: 3 })
})

test.each(templates)(
  '%s goes in one text message in Swedish and English, and in two parts in Arabic',
  (template) => {
    for (const code of ['sv', 'en'] as const)
      expect(smsLength(smsText(code, template, FILLED[code])), code).toMatchObject({
        alphabet: 'gsm-7',
        parts: 1,
      })
    expect(smsLength(smsText('ar', template, FILLED.ar)).parts).toBeLessThanOrEqual(2)
  },
)

test.each(LANGUAGES)('%s: no text message names a service, an office, a matter or a person', (code) => {
  const revealing =
    /bistånd|försörj|social|soc\b|assistance|benefit|child|famil|case|decision|report|application|ekonomi|oro|anmäl|barn|faderskap|föräld|missbruk|våld|ärende|beslut|ansök|handlägg|enhet|nämnd|kommun|municipal|möte|meeting|besök|visit|kod|https?:|www\.|@|اجتماعي|بلدية|طفل|أسرة/i
  for (const [template, text] of Object.entries(texts[code])) expect(text, template).not.toMatch(revealing)
})

test.each(LANGUAGES)('%s: nothing is left to be filled in, and all that was given is said', (code) => {
  for (const template of templates) {
    const said = smsText(code, template, FILLED[code])
    expect(said, template).not.toMatch(/[{}]/)
    expect(said, template).toContain(LINK)
    const letter = mailText(code, template, FILLED[code])
    expect(letter.text, template).not.toMatch(/[{}]/)
    expect(letter.text, template).toContain(LINK)
    if (template === 'meeting-invitation') continue
    for (const words of [said, letter.text])
      for (const given of Object.values(FILLED[code])) expect(words, template).toContain(given)
  }
})

test('a reminder reads as it was written', () => {
  expect(
    smsText('sv', 'meeting-reminder', {
      day: 'fredag 27 november',
      time: '09.00',
      link: 'https://nara.example.se/t/abc',
    }),
  ).toBe(
    'Påminnelse: du har en tid fredag 27 november kl. 09.00. Flytta eller avboka: https://nara.example.se/t/abc',
  )
})

test('a text message in a language now gone is Swedish', () => {
  expect(smsText('fi', 'meeting-invitation', FILLED.sv)).toBe(smsText('sv', 'meeting-invitation', FILLED.sv))
})
