import { useLanguage } from '#app/locales/language.tsx'
import { Section } from '#app/ui/page.tsx'
import { Table } from '#app/ui/table.tsx'
import type { Opening } from './case.server.ts'

/** Who at the municipality has opened the case: role, unit and day, never a name. */
export function OpeningsSection({ openings, hasMore }: { openings: readonly Opening[]; hasMore: boolean }) {
  const { texts, say } = useLanguage()
  const { case: words, roles, opened } = texts.myPages
  return (
    <Section id="oppnat" title={words.openedTitle}>
      <p>{words.openedLead}</p>
      {openings.length === 0 ? (
        <p>{words.openedNobody}</p>
      ) : (
        <Table
          caption={words.openedTitle}
          captionHidden
          columns={[
            { label: words.openedDay },
            { label: words.openedRole },
            { label: words.openedUnit },
            { label: words.openedWhat },
          ]}
          rows={openings.map(({ day, role, unit, what }, i) => ({
            id: String(i),
            cells: [day, role in roles ? roles[role as keyof typeof roles] : role, unit, opened[what]],
          }))}
        />
      )}
      {hasMore ? <p>{say('myPages.case.openedMore', { count: openings.length })}</p> : null}
    </Section>
  )
}
