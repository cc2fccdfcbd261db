import { useLanguage } from '#app/locales/language.tsx'
import { identity } from '#app/locales/sv/identity.ts'

/** The room's words in the page's language. */
export function useIdentityTexts(): typeof identity {
  return (useLanguage().texts as unknown as { identity?: typeof identity }).identity ?? identity
}
