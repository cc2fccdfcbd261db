import { useLanguage } from '#app/locales/language.tsx'
import type { Texts } from '#app/locales/catalogue.ts'
import { Contents } from '#app/ui/contents.tsx'

export type Need = keyof Texts['pages']['other']['sections']

/** In the order people ask; the number is part of the address. */
export const NEEDS = [
  'child',
  'violence',
  'debts',
  'family',
  'parenthood',
  'addiction',
  'young',
  'adult',
  'complaint',
  'else',
] as const satisfies readonly Need[]

export function OtherHelpLinks() {
  const { other } = useLanguage().texts.pages
  return (
    <Contents
      label={other.contents}
      links={NEEDS.map((need) => ({ href: otherHelpAddress(need), text: other.sections[need].heading }))}
    />
  )
}

/** A number instead of a word: the address stays in the browser's history, where somebody else may read it. */
export function anchorOf(need: Need): string {
  return `del-${NEEDS.indexOf(need) + 1}`
}

export function otherHelpAddress(need: Need): string {
  return `/annan-hjalp#${anchorOf(need)}`
}
