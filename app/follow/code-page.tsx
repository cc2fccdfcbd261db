import type { PostFault } from '#app/case/thread.server.ts'
import { JourneyPage } from '#app/journey/pages/journey-page.tsx'
import { useLanguage } from '#app/locales/language.tsx'
import { Button } from '#app/ui/button.tsx'
import { Details } from '#app/ui/details.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Notification } from '#app/ui/notification.tsx'
import { Section } from '#app/ui/page.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { TextField } from '#app/ui/text-field.tsx'

/** `over`: the report is in nobody's queue any more, and what is written there would be read by nobody. */
export type SenderFault = PostFault | 'over'
export type CodeFault = 'looks' | 'digit' | 'unknown'
/** Something written on a page that had closed meanwhile: it is sent with the code. */
export type Kept = { text: string; seen: number }
export type CodeView = {
  typed?: string | undefined
  fault?: CodeFault | undefined
  comeBack?: { seconds: number; turn: string } | undefined
  kept?: Kept | undefined
  textFault?: SenderFault | undefined
  /** The page that was asked for is not open in this browser, if it is there at all. */
  closed?: boolean | undefined
}

/** Nobody's code: the check digit is right, so that it reads like one. */
const EXAMPLE = '1234 5678 9012 3450'

/** Where a code is typed. What is wrong with it tells nothing about those that are right. */
export function CodePage({ typed, fault, comeBack, kept, textFault, closed }: CodeView) {
  const { texts, say } = useLanguage()
  const { code: words, thread, title } = texts.follow
  const { form, problem } = texts.common
  const error =
    fault === undefined
      ? undefined
      : fault === 'looks'
        ? say('follow.code.looks', { example: EXAMPLE })
        : words[fault]
  const textError = textFault && thread.faults[textFault]
  return (
    <JourneyPage
      title={title}
      hasErrors={(error ?? textError) !== undefined}
      back={{ href: '/', text: problem.goHome }}
    >
      <ErrorSummary
        title={form.errorTitle}
        errors={[
          ...(error === undefined ? [] : [{ fieldId: 'code', text: error }]),
          ...(textError === undefined ? [] : [{ fieldId: 'text', text: textError }]),
        ]}
      />
      {comeBack ? (
        <Notification tone="warning" title={words.waitTitle} takesFocus>
          <p>{say('follow.code.wait', { count: comeBack.seconds })}</p>
        </Notification>
      ) : null}
      {closed ? (
        <Notification tone="warning" title={kept ? words.keptTitle : words.closedTitle} takesFocus>
          <p>{kept ? words.kept : words.closed}</p>
        </Notification>
      ) : null}
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <form method="post" action="/kod" noValidate autoComplete="off" className="flow">
        <TextField
          name="code"
          label={words.label}
          hint={words.hint}
          value={typed}
          error={error}
          errorPrefix={form.errorPrefix}
          inputMode="numeric"
          autoComplete="off"
          spellCheck={false}
          width="l"
          dir="ltr"
          maxLength={60}
          required
        />
        {kept ? (
          <>
            <TextArea
              name="text"
              label={words.keptText}
              value={kept.text}
              error={textError}
              errorPrefix={form.errorPrefix}
              rows={6}
            />
            <input type="hidden" name="seen" value={kept.seen} />
          </>
        ) : null}
        {comeBack ? <input type="hidden" name="turn" value={comeBack.turn} /> : null}
        <Button>{words.button}</Button>
      </form>
      <Details summary={words.slowTitle}>
        <p>{words.slow}</p>
      </Details>
      <Section title={words.lostTitle}>
        {words.lost.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p>{words.danger}</p>
      </Section>
    </JourneyPage>
  )
}
