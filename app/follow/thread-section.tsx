import { useLanguage } from '#app/locales/language.tsx'
import { Button } from '#app/ui/button.tsx'
import { Notification } from '#app/ui/notification.tsx'
import { Section } from '#app/ui/page.tsx'
import { StatusTag } from '#app/ui/status-tag.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { Timeline } from '#app/ui/timeline.tsx'
import type { SenderFault } from './code-page.tsx'
import type { FollowView } from './follow.server.ts'

/** What was written, the oldest first, and a form to write more. */
export function ThreadSection({
  messages,
  seen,
  isOver,
  isAnonymous,
  done,
  typed,
  fault,
}: FollowView & { typed: string | undefined; fault: SenderFault | undefined }) {
  const { texts } = useLanguage()
  const { thread } = texts.follow
  return (
    <Section id="fragor" title={thread.title}>
      {done === 'written' ? (
        <Notification tone="success" headingLevel={3} title={thread.sentTitle} takesFocus>
          <p>{thread.sent}</p>
        </Notification>
      ) : null}
      {messages.length === 0 ? (
        <p>{thread.empty}</p>
      ) : (
        <Timeline
          label={thread.title}
          events={messages.map(({ seq, writtenBy, at, when, lines, isNew }) => ({
            id: `meddelande-${seq}`,
            when: { dateTime: new Date(at).toISOString(), text: when },
            title: (
              <>
                {thread[writtenBy]} {isNew ? <StatusTag tone="attention">{thread.new}</StatusTag> : null}
              </>
            ),
            children: lines.map((line, i) => (
              <p key={i} dir="auto">
                {line}
              </p>
            )),
          }))}
        />
      )}
      {isOver && typed === undefined ? (
        <p>{thread.faults.over}</p>
      ) : (
        <form method="post" noValidate autoComplete="off" className="flow" data-guard="">
          <TextArea
            name="text"
            label={thread.label}
            hint={isAnonymous ? thread.anonymousHint : thread.hint}
            value={typed}
            error={fault && thread.faults[fault]}
            errorPrefix={texts.common.form.errorPrefix}
            rows={6}
            required
          />
          <input type="hidden" name="seen" value={seen} />
          <Button name="intent" value="write">
            {thread.send}
          </Button>
        </form>
      )}
    </Section>
  )
}
