import { useLanguage } from '#app/locales/language.tsx'
import { Section } from '#app/ui/page.tsx'
import type { OwedPaper } from './owed.server.ts'

/** What we still wait for, why, and how it can reach us. */
export function OwedSection({ owed }: { owed: readonly OwedPaper[] }) {
  const { owed: words } = useLanguage().texts.case
  if (owed.length === 0) return null
  return (
    <Section id="vantar" title={words.title}>
      <ul>
        {owed.map(({ name, why }) => (
          <li key={name}>
            {name}: {words.why[why]}
          </li>
        ))}
      </ul>
      <p>{words.wait}</p>
      <p>{words.how}</p>
      <p>{words.cannot}</p>
      <p>{words.note}</p>
    </Section>
  )
}
