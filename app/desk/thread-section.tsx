import { desk } from '#app/locales/sv/desk.ts'
import { Button } from '#app/ui/button.tsx'
import { Notification } from '#app/ui/notification.tsx'
import { Section } from '#app/ui/page.tsx'
import { StatusTag } from '#app/ui/status-tag.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { Timeline } from '#app/ui/timeline.tsx'
import type { ThreadView } from './thread.server.ts'

const { thread: words } = desk

/** What staff and the sender have written to each other, the oldest first, and a form to write more. */
export function ThreadSection({ messages, seen, wasSent, typed, fault }: ThreadView) {
  return (
    <Section id="fragor" title={words.title}>
      {wasSent ? (
        <Notification tone="success" headingLevel={3} title={words.sentTitle} takesFocus>
          <p>{words.sent}</p>
        </Notification>
      ) : null}
      {messages.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <Timeline
          label={words.title}
          events={messages.map(({ seq, writtenBy, at, when, who, lines, isNew, read }) => ({
            id: `meddelande-${seq}`,
            when: { dateTime: new Date(at).toISOString(), text: when },
            title: (
              <>
                {who === undefined ? words[writtenBy] : `${words[writtenBy]} (${who})`}{' '}
                {isNew ? <StatusTag tone="attention">{words.new}</StatusTag> : null}
              </>
            ),
            children: (
              <>
                {lines.map((line, i) => (
                  <p key={i} dir="auto">
                    {line}
                  </p>
                ))}
                {read === undefined ? null : <p className="muted">{read}</p>}
              </>
            ),
          }))}
        />
      )}
      <p>{words.lead}</p>
      <form method="post" noValidate autoComplete="off" className="flow" data-guard="">
        <TextArea
          name="text"
          label={words.label}
          hint={words.hint}
          value={typed}
          error={fault && words.faults[fault]}
          errorPrefix="Fel:"
          rows={5}
          required
        />
        <input type="hidden" name="seen" value={seen} />
        <Button name="intent" value="write">
          {words.send}
        </Button>
      </form>
    </Section>
  )
}
