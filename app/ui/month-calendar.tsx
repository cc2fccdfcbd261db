import { Icon } from '#app/ui/icon.tsx'
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx'

export type CalendarDay = {
  number: string
  /** Where its times are shown; a day without one has none. */
  href?: string | undefined
  /** Read aloud after the number: how many times there are, or that it is chosen. */
  hiddenText?: string | undefined
  current?: boolean | undefined
}
export type MonthCalendarProps = {
  /** The month, as a heading of the table. */
  caption: string
  weekdays: readonly { short: string; long: string }[]
  /** Seven days a week; nothing where the month has none. */
  weeks: readonly (readonly (CalendarDay | undefined)[])[]
  label: string
  previous?: { href: string; text: string } | undefined
  next?: { href: string; text: string } | undefined
}

/** A month as a table of links: it is read, walked with the keyboard and printed like any other. */
export function MonthCalendar({ caption, weekdays, weeks, label, previous, next }: MonthCalendarProps) {
  return (
    <div className="month-calendar">
      <nav className="month-calendar__months" aria-label={label}>
        {previous ? (
          <a className="month-calendar__turn" href={previous.href} rel="prev">
            <Icon name="arrow-start" />
            {previous.text}
          </a>
        ) : null}
        {next ? (
          <a className="month-calendar__turn" href={next.href} rel="next">
            {next.text}
            <Icon name="arrow-end" />
          </a>
        ) : null}
      </nav>
      <table className="month-calendar__table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {weekdays.map(({ short, long }) => (
              <th key={long} scope="col">
                <span aria-hidden="true">{short}</span>
                <VisuallyHidden>{long}</VisuallyHidden>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week, n) => (
            <tr key={n}>
              {week.map((day, column) => (
                <td key={column}>{day ? <Day {...day} /> : null}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Day({ number, href, hiddenText, current }: CalendarDay) {
  const hidden = hiddenText ? <VisuallyHidden> {hiddenText}</VisuallyHidden> : null
  if (!href) {
    return (
      <span className="month-calendar__day">
        {number}
        {hidden}
      </span>
    )
  }
  return (
    <a className="month-calendar__day" href={href} aria-current={current ? 'date' : undefined}>
      {number}
      {hidden}
    </a>
  )
}
