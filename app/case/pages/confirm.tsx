import {
  data,
  redirect,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router'
import { requireOpenDraft } from '#app/journey/own-draft.server.ts'
import { JourneyPage } from '#app/journey/pages/journey-page.tsx'
import type { Service } from '#app/journey/service.ts'
import { useLanguage } from '#app/locales/language.tsx'
import { readForm, textField } from '#app/platform/http/read-form.ts'
import { getVisit } from '#app/platform/portal.ts'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Notification } from '#app/ui/notification.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { confirm, isUnderWay, startConfirmation, type Confirmed } from '../confirmation.server.ts'
import { findUnconfirmed, prepareSubmission } from '../submit.server.ts'
import { findSentHere } from './send.tsx'

type ConfirmView = { review: string; email: string; underWay: boolean }
type Reply = { fault: Exclude<Confirmed, 'confirmed'> | 'too-many' | 'empty' }

/** In the address of the review, after the digits were right. */
export const CONFIRMED = 'bekraftad'

/** Finds what is to be confirmed. @throws to the overview or the review when there is nothing, or nothing yet. */
function requireUnconfirmed(service: Service, args: LoaderFunctionArgs | ActionFunctionArgs) {
  const { portal, holder, draft } = requireOpenDraft(service, args)
  const base = `${service.path}/${draft.id}`
  const { language } = getVisit(args.context)
  const submission = prepareSubmission(portal, service, holder.resident, draft, language)
  if (!submission) throw redirect(base, 303)
  const email = findUnconfirmed(portal, service, holder, submission)
  if (email === undefined) throw redirect(`${base}/granska`, 303)
  return { portal, draft, base, email }
}

/** Whoever is not signed in shows that the address they gave is theirs, just before sending. */
export const confirmLoader =
  (service: Service) =>
  (args: LoaderFunctionArgs): ConfirmView => {
    const { portal, draft, base, email } = requireUnconfirmed(service, args)
    return { review: `${base}/granska`, email, underWay: isUnderWay(portal, draft.id, email) }
  }

export const confirmAction = (service: Service) => async (args: ActionFunctionArgs) => {
  const form = await readForm(args.request)
  const sent = findSentHere(service, args)
  if (sent) return sent
  const { portal, draft, base, email } = requireUnconfirmed(service, args)
  if (form.get('intent') === 'send') {
    const started = await startConfirmation(portal, draft, email, getVisit(args.context).addressKey ?? '')
    return 'fault' in started
      ? data<Reply>({ fault: started.fault }, { status: 429 })
      : redirect(`${base}/bekrafta`, 303)
  }
  const typed = textField(form, 'digits')
  if (typed === undefined) return data<Reply>({ fault: 'empty' }, { status: 400 })
  const result = confirm(portal, draft, email, typed)
  return result === 'confirmed'
    ? redirect(`${base}/granska?${CONFIRMED}=1`, 303)
    : data<Reply>({ fault: result }, { status: 400 })
}

export function ConfirmPage() {
  const { review, email, underWay } = useLoaderData<ConfirmView>()
  const fault = useActionData<Reply>()?.fault
  const { texts, say } = useLanguage()
  const { confirm: words } = texts.case.form
  const { form } = texts.common
  const isAtField = underWay && (fault === 'wrong' || fault === 'empty')
  return (
    <JourneyPage
      title={texts.journey.titles.confirm}
      hasErrors={isAtField}
      back={{ href: review, text: texts.journey.step.toReview }}
    >
      {isAtField ? (
        <ErrorSummary title={form.errorTitle} errors={[{ fieldId: 'digits', text: words.faults[fault] }]} />
      ) : fault === undefined ? null : (
        <Notification tone="warning" title={words.faultTitle} takesFocus>
          <p>{words.faults[fault]}</p>
        </Notification>
      )}
      <h1>{words.title}</h1>
      <p className="lead">{say(underWay ? 'case.form.confirm.sent' : 'case.form.confirm.lead', { email })}</p>
      <p>{words.nothing}</p>
      {underWay ? (
        <form method="post" noValidate autoComplete="off" className="flow">
          <TextField
            name="digits"
            label={words.label}
            hint={words.hint}
            error={isAtField ? words.faults[fault] : undefined}
            errorPrefix={form.errorPrefix}
            inputMode="numeric"
            autoComplete="one-time-code"
            width="s"
            dir="ltr"
            maxLength={20}
            required
          />
          <Button name="intent" value="confirm">
            {words.confirm}
          </Button>
        </form>
      ) : null}
      <form method="post">
        <Button variant={underWay ? 'secondary' : 'primary'} name="intent" value="send">
          {underWay ? words.sendAgain : words.send}
        </Button>
      </form>
      <p>{words.wrongAddress}</p>
    </JourneyPage>
  )
}
