import { isLanguageCode, LANGUAGES, type LanguageCode } from '#app/locales/catalogue.ts'

const COOKIE = 'nara-language'

/** The language of a request: what the person chose, else what the browser asks for, else Swedish. */
export function languageOf(headers: { cookie?: string | undefined; 'accept-language'?: string | undefined }): LanguageCode {
  const chosen = readCookie(headers.cookie, COOKIE)
  if (isLanguageCode(chosen)) return chosen
  const wanted = (headers['accept-language'] ?? '')
    .slice(0, 200)
    .split(',')
    .map((part) => part.trim().slice(0, 2).toLowerCase())
  return LANGUAGES.find((code) => code === wanted.find(isLanguageCode)) ?? 'sv'
}

/** Remembers the choice for a year on this device; the cookie says nothing but a language. */
export function languageCookie(code: LanguageCode, secure: boolean): string {
  return `${COOKIE}=${code}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly${secure ? '; Secure' : ''}`
}

export function readCookie(header: string | null | undefined, name: string): string | undefined {
  for (const part of (header ?? '').split(';')) {
    const [key, ...value] = part.trim().split('=')
    if (key === name) return value.join('=')
  }
  return undefined
}
