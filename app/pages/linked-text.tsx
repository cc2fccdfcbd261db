import { useLanguage } from '#app/locales/language.tsx'
import { onOneLine } from '#app/platform/text-facts.ts'
import { useMunicipality } from './municipality.ts'
import { telephone } from './problem.tsx'

/** Kvinnofridslinjen, the national helpline on violence. */
export const VIOLENCE_LINE = '020-50 50 50'
/** The national number for advice on healthcare. */
export const CARE_LINE = '1177'

/** A sentence in which numbers and addresses can be pressed. */
export function LinkedText({ text }: { text: string }) {
  const { phone, socialjourPhone, email, dataProtectionEmail } = useMunicipality()
  const { code } = useLanguage()
  const links = new Map([
    ...['112', CARE_LINE, VIOLENCE_LINE].map((number) => [number, telephone(number)] as const),
    ...[phone, socialjourPhone].map((number) => [onOneLine(number), telephone(number)] as const),
    ...[email, dataProtectionEmail].map((address) => [address, `mailto:${address}`] as const),
    ['imy.se', 'https://www.imy.se/'],
    ['kollpasoc.se', 'https://www.kollpasoc.se/'],
  ])
  return partsOf(text, [...links.keys()]).map((part, at) => {
    const href = links.get(part)
    if (!href) return unbroken(part)
    return (
      <a key={at} href={href}>
        {code === 'ar' ? <bdi dir="ltr">{unbroken(part)}</bdi> : unbroken(part)}
      </a>
    )
  })
}

/** `text` cut at the words in `known`, which stand alone in every second place. */
export function partsOf(text: string, known: readonly string[]): string[] {
  const words = known.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return text.split(new RegExp(`(?<![\\w@.-])(${words.join('|')})(?![\\w-])`)).filter((part) => part !== '')
}

/** Keeps `13 kap. 2 §` and the groups of a number on one line. */
export function unbroken(text: string): string {
  return text.replace(/(?<=\d) (?=\d|kap\b|[a-z]? ?§)|(?<=kap\.) (?=\d)/g, '\u00a0')
}
