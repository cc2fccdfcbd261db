import { deskMeetings } from '#app/locales/sv/desk-meetings.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { DeskPage } from '../desk-page.tsx'

const { conflict: words, titles } = deskMeetings

/** Something has happened with the meeting meanwhile: nothing was changed, and its page shows how it stands. */
export function MeetingConflictPage({ id }: { id: string }) {
  return (
    <DeskPage title={titles.one}>
      <h1>{words.title}</h1>
      <p className="lead">{words.text}</p>
      <ButtonLink href={`/handlaggning/moten/${id}`}>{words.again}</ButtonLink>
    </DeskPage>
  )
}
