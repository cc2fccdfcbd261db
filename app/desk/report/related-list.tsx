import { deskReports } from '#app/locales/sv/desk-reports.ts'
import type { RelatedView } from './card.server.ts'

/** Other reports by number and day; only those that the reader may open are links. */
export function RelatedList({ items }: { items: readonly (RelatedView & { note?: string })[] }) {
  return (
    <ul>
      {items.map(({ id, reference, href, door, status, received, heldBy, note }) => (
        <li key={id}>
          {href === undefined ? reference : <a href={href}>{reference}</a>}
          {`, ${[note, door, received, status, heldBy && deskReports.case.hasIt(heldBy)].filter(Boolean).join(', ')}`}
        </li>
      ))}
    </ul>
  )
}
