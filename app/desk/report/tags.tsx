import { StatusTag } from '#app/ui/status-tag.tsx'
import type { Tag } from './clock-tags.ts'

/** What a report waits for, one sign each. */
export function Tags({ tags }: { tags: readonly Tag[] }) {
  return (
    <ul className="list tags">
      {tags.map(({ tone, text }) => (
        <li key={text}>
          <StatusTag tone={tone}>{text}</StatusTag>
        </li>
      ))}
    </ul>
  )
}
