import { Fragment } from 'react'
import { useLanguage } from '#app/locales/language.tsx'
import { Notification } from '#app/ui/notification.tsx'
import type { StepJudgement } from '../engine.ts'
import { faultText } from '../fault-texts.ts'
import type { StepReply } from './answer.server.ts'
import type { InputsFrom } from './step.server.ts'

/** Why a form came back although its answers are well: another window was first, the list is full, or the disk is. */
export function ReplyNotice({ reply }: { reply: StepReply }) {
  const { common, journey } = useLanguage().texts
  if (reply.full) {
    return (
      <Notification tone="warning" takesFocus>
        <p>{journey.step.full}</p>
      </Notification>
    )
  }
  if (reply.removed) return <RemovedNotice removed={reply.removed} />
  if (!reply.notSaved) return <ConflictNotice />
  return (
    <Notification tone="warning" title={common.problem.unavailable.title} takesFocus>
      <p>{journey.step.notSaved}</p>
    </Notification>
  )
}

/** What was taken out before the page was saved: said once, kept nowhere. */
function RemovedNotice({ removed }: { removed: NonNullable<StepReply['removed']> }) {
  const { taken } = useLanguage().texts.journey
  const kinds = Map.groupBy(removed, ({ kind }) => kind)
  return (
    <Notification tone="success" title={taken.title} takesFocus>
      <ul>
        {[...kinds].map(([kind, things]) => (
          <li key={kind}>
            {taken.kinds[kind]}:{' '}
            {[...new Set(things.map(({ words }) => words))].map((words, i) => (
              <Fragment key={words}>
                {i > 0 ? ', ' : null}
                <bdi>{words}</bdi>
              </Fragment>
            ))}
          </li>
        ))}
      </ul>
      <p>{taken.text}</p>
    </Notification>
  )
}

/** Another window saved the same page first: both are shown. */
export function ConflictNotice() {
  const { step } = useLanguage().texts.journey
  return (
    <Notification tone="warning" title={step.conflictTitle} takesFocus>
      <p>{step.conflict}</p>
    </Notification>
  )
}

/** Why a page does not show what was saved last: it was left half done, or posted after the session had ended. */
export function InputsNotice({ from }: { from: InputsFrom }) {
  const { step } = useLanguage().texts.journey
  if (from === 'saved') return null
  const { title, text } =
    from === 'restored'
      ? { title: step.restoredTitle, text: step.restored }
      : { title: step.unfinishedTitle, text: step.unfinished }
  return (
    <Notification title={title}>
      <p>{text}</p>
    </Notification>
  )
}

type JudgedProps = {
  judged: readonly StepJudgement[]
  rules: Readonly<Record<string, string>>
  /** What the things of a list are called. */
  nameOf?: (thing: string) => string
}

/** Why an answer that was saved does not hold any more, or what is worth a second look although it may be right. */
export function JudgedNotice({ judged, rules, nameOf }: JudgedProps) {
  const language = useLanguage()
  const { step } = language.texts.journey
  const [first] = judged
  if (!first) return null
  const lines = judged.map(({ fault, thing }) => {
    const text = faultText(fault, { rules }, language)
    return thing !== undefined && nameOf ? `${nameOf(thing)}: ${text}` : text
  })
  return (
    <Notification
      tone={first.asks ? 'info' : 'warning'}
      title={first.asks ? step.doubtTitle : step.lapsedTitle}
    >
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Notification>
  )
}
