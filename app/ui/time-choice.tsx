import { VisuallyHidden } from '#app/ui/visually-hidden.tsx'

export type TimeChoiceTime = {
  value: string
  text: string
  /** Read aloud with the time: the day, or that it is the one that is chosen. */
  hiddenText?: string | undefined
  /** A line under the time, e.g. where it is. */
  note?: string | undefined
  current?: boolean | undefined
}
export type TimeChoiceProps = { name: string; label: string; times: readonly TimeChoiceTime[] }

/** Times of one day. Each is a button that sends the form it stands in. */
export function TimeChoice({ name, label, times }: TimeChoiceProps) {
  return (
    <ul className="list time-choice" aria-label={label}>
      {times.map((time) => (
        <li key={time.value}>
          <button
            className="time-choice__time"
            name={name}
            value={time.value}
            aria-current={time.current ? 'true' : undefined}
          >
            <bdi>{time.text}</bdi>
            {time.hiddenText ? <VisuallyHidden> {time.hiddenText}</VisuallyHidden> : null}
            {time.note ? <span className="time-choice__note">{time.note}</span> : null}
          </button>
        </li>
      ))}
    </ul>
  )
}
