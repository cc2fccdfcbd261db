import type { ReactNode } from 'react'

export type TimelineEvent = {
  id: string
  /** `dateTime` is machine-readable (ISO), `text` is what the person reads. */
  when: { dateTime: string; text: string }
  title: ReactNode
  children?: ReactNode | undefined
  state?: 'past' | 'current' | 'coming' | undefined
}

export type TimelineProps = {
  label?: string | undefined
  events: readonly TimelineEvent[]
  headingLevel?: 2 | 3 | 4 | undefined
}

export function Timeline({ label, events, headingLevel = 3 }: TimelineProps) {
  const Heading = `h${headingLevel}` as const
  return (
    <ol className="list timeline" aria-label={label}>
      {events.map((event) => (
        <li
          key={event.id}
          id={event.id}
          className={`timeline__event timeline__event--${event.state ?? 'past'}`}
          aria-current={event.state === 'current' ? 'step' : undefined}
        >
          <time className="timeline__time" dateTime={event.when.dateTime}>
            {event.when.text}
          </time>
          <Heading className="timeline__title">{event.title}</Heading>
          {event.children ? <div className="timeline__body">{event.children}</div> : null}
        </li>
      ))}
    </ol>
  )
}
