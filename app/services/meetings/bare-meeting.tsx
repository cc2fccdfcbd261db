import type { ReactNode } from 'react'
import { useLanguage } from '#app/locales/language.tsx'
import { ButtonLink, ButtonRow } from '#app/ui/button.tsx'
import { Notification } from '#app/ui/notification.tsx'
import type { BareView } from './mine.server.ts'

/** When a meeting is, and what can be done with it: nothing else, for whoever looks over a shoulder. */
export function BareMeeting({ view, children }: { view: BareView; children?: ReactNode }) {
  const { texts, say } = useLanguage()
  const words = texts.meetings.mine
  const at = { day: view.day, time: view.from }
  return (
    <>
      <h1>{words[`${view.state}Title`]}</h1>
      <p className="lead">{say(`meetings.mine.${view.state}`, at)}</p>
      {children}
      <MeetingActions {...view} />
      <p>{words.contact}</p>
    </>
  )
}

function MeetingActions({ code, changing, state }: BareView) {
  const words = useLanguage().texts.meetings.mine
  const at = `/t/${code}`
  if (changing === 'over') {
    return (
      <ButtonRow>
        <ButtonLink href="/boka-tid">{words.another}</ButtonLink>
        {state === 'cancelled' ? (
          <ButtonLink href={`${at}/kalender.ics`} variant="quiet" icon="calendar">
            {words.calendarAway}
          </ButtonLink>
        ) : null}
      </ButtonRow>
    )
  }
  return (
    <>
      {changing === 'late' ? (
        <Notification>
          <p>{words.late}</p>
        </Notification>
      ) : null}
      <ButtonRow>
        {changing === 'changeable' ? (
          <>
            <ButtonLink href={`${at}/flytta`} variant="secondary">
              {words.move}
            </ButtonLink>
            <ButtonLink href={`${at}/avboka`} variant="secondary">
              {words.cancel}
            </ButtonLink>
          </>
        ) : null}
        <ButtonLink href={`${at}/kalender.ics`} variant="quiet" icon="calendar">
          {words.calendar}
        </ButtonLink>
      </ButtonRow>
      <p className="muted">{words.calendarHint}</p>
    </>
  )
}
