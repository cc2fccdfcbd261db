import type { ReactNode } from 'react'
import { useLanguage } from '#app/locales/language.tsx'
import { Button } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { MonthCalendar } from '#app/ui/month-calendar.tsx'
import { Notification } from '#app/ui/notification.tsx'
import { Section } from '#app/ui/page.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { Tabs } from '#app/ui/tabs.tsx'
import { TimeChoice } from '#app/ui/time-choice.tsx'
import { DAY_ID, type DayView, type TimesView } from './times.ts'

type TimeListProps = {
  view: TimesView
  /** Why the list came back instead of the time. */
  fault?: 'taken' | 'unknown' | 'full' | undefined
  /** Hidden fields of the form that takes a time. */
  children?: ReactNode
}

/** All times that can be had: filters, the first one, a list of days or a month. Every time is a button. */
export function TimeList({ view, fault, children }: TimeListProps) {
  const { texts, say } = useLanguage()
  const { meetings } = texts
  const words = meetings.times
  return (
    <>
      {fault ? (
        <Notification tone="warning" title={words[`${fault}Title`]} takesFocus>
          <p>{words[fault]}</p>
        </Notification>
      ) : null}
      <Filters {...view} />
      {view.calendar ? (
        <MonthCalendar
          caption={view.calendar.caption}
          label={words.month}
          weekdays={meetings.weekdays.map((long, n) => ({ long, short: meetings.weekdaysShort[n] ?? '' }))}
          weeks={view.calendar.weeks}
          previous={
            view.calendar.previous === undefined
              ? undefined
              : { href: view.calendar.previous, text: words.previousMonth }
          }
          next={
            view.calendar.next === undefined ? undefined : { href: view.calendar.next, text: words.nextMonth }
          }
        />
      ) : null}
      {view.days.length === 0 ? (
        <EmptyState title={words.noneTitle}>
          <p>{words.none}</p>
        </EmptyState>
      ) : (
        <form method="post" className="flow" id={DAY_ID}>
          {children}
          {view.first ? (
            <Button name="tid" value={view.first.value} size="l">
              {say('meetings.times.first', { day: view.first.day, time: view.first.text })}
            </Button>
          ) : null}
          {view.days.map((day) => (
            <Day key={day.day} {...day} />
          ))}
        </form>
      )}
      {view.more === undefined && view.back === undefined ? null : (
        <Pagination
          label={words.pages}
          previous={view.back === undefined ? undefined : { href: view.back, text: words.back }}
          next={view.more === undefined ? undefined : { href: view.more, text: words.more }}
        />
      )}
    </>
  )
}

function Day({ title, times }: DayView) {
  const { texts, say } = useLanguage()
  const { chosen } = texts.meetings.times
  return (
    <Section title={title}>
      <TimeChoice
        name="tid"
        label={say('meetings.times.on', { day: title })}
        times={times.map(({ value, text, place, isCurrent }) => ({
          value,
          text,
          note: place,
          current: isCurrent,
          hiddenText: isCurrent ? chosen : undefined,
        }))}
      />
    </Section>
  )
}

function Filters({ channels, parts, otherView }: TimesView) {
  const { texts } = useLanguage()
  const { times: words, channels: ways } = texts.meetings
  return (
    <>
      {channels.length > 1 ? (
        <Tabs
          label={words.how}
          items={channels.map(({ channel, ...link }) => ({ ...link, text: ways[channel] }))}
        />
      ) : null}
      <Tabs
        label={words.part}
        items={parts.map(({ part, ...link }) => ({ ...link, text: words.parts[part] }))}
      />
      <p>
        <a href={otherView.href}>{words.showAs[otherView.view]}</a>
      </p>
    </>
  )
}
