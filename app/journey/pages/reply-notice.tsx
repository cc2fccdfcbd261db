import { useLanguage } from '#app/locales/language.tsx'
import { Notification } from '#app/ui/notification.tsx'
import type { StepReply } from './step.server.ts'

/** Why a form came back although its answers are well: another window was first, or the disk did not take it. */
export function ReplyNotice({ reply }: { reply: StepReply }) {
  const { common, journey } = useLanguage().texts
  const { title, text } = reply.notSaved
    ? { title: common.problem.unavailable.title, text: journey.step.notSaved }
    : { title: journey.step.conflictTitle, text: journey.step.conflict }
  return (
    <Notification tone="warning" title={title} takesFocus>
      <p>{text}</p>
    </Notification>
  )
}
