import { readCookie, setCookie } from './cookies.ts'
import { isLanguageCode, LANGUAGES, type LanguageCode } from '#app/locales/catalogue.ts'

const COOKIE = 'nara-language'
const YEAR_SECONDS = 31_536_000

/** The language of a request: what the person chose, else what the browser asks for, else Swedish. */
export function languageOf(headers: {
  cookie?: string | undefined
  'accept-language'?: string | undefined
}): LanguageCode {
  const chosen = readCookie(headers.cookie, `__Host-${COOKIE}`) ?? readCookie(headers.cookie, COOKIE)
  if (isLanguageCode(chosen)) return chosen
  const wanted = (headers['accept-language'] ?? '')
    .slice(0, 200)
    .split(',')
    .map((part) => part.trim().slice(0, 2).toLowerCase())
  return LANGUAGES.find((code) => code === wanted.find(isLanguageCode)) ?? 'sv'
}

/** Remembers the choice for a year on this device; the cookie says nothing but a language. */
export function languageCookie(code: LanguageCode, config: { secure: boolean }): string {
  return setCookie(config, COOKIE, code, YEAR_SECONDS)
}
