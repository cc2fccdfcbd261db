import {
  data,
  redirect,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router'
import { startSigning } from '#app/identity/signing.server.ts'
import { judgementsOf, prunedSteps, reachable } from '#app/journey/engine.ts'
import { faultText } from '#app/journey/fault-texts.ts'
import { requireOpenDraft } from '#app/journey/own-draft.server.ts'
import { JourneyPage } from '#app/journey/pages/journey-page.tsx'
import type { Service } from '#app/journey/service.ts'
import { useLanguage } from '#app/locales/language.tsx'
import { readForm } from '#app/platform/http/read-form.ts'
import { getVisit } from '#app/platform/portal.ts'
import { Button } from '#app/ui/button.tsx'
import { ConfirmBox } from '#app/ui/confirm-box.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Notification } from '#app/ui/notification.tsx'
import { Trap } from './trap.tsx'
import { whyOwed } from '../papers-owed.ts'
import { findUnconfirmed, prepareSubmission } from '../submit.server.ts'
import type { Snapshot } from '../snapshot.ts'
import { CONFIRMED } from './confirm.tsx'
import { findSentHere, sendDraft, TRAP } from './send.tsx'
import { SnapshotSections } from './snapshot-sections.tsx'

type ReviewView = {
  base: string
  snapshot: Snapshot
  hash: string
  removed: string[]
  /** What may be right and is worth a second look: the names of the rules that ask. */
  doubts: { id: string; page: string; fault: string }[]
  /** Why the person is back here instead of at the receipt. */
  returned: 'unsigned' | 'confirmed' | undefined
}

function prepare(service: Service, args: LoaderFunctionArgs | ActionFunctionArgs) {
  const { portal, holder, draft } = requireOpenDraft(service, args)
  const submission = prepareSubmission(
    portal,
    service,
    holder.resident,
    draft,
    getVisit(args.context).language,
  )
  if (!submission) throw redirect(`${service.path}/${draft.id}`, 303)
  return { portal, holder, submission, base: `${service.path}/${draft.id}` }
}

/** Everything as answered, before signing. */
export const reviewLoader =
  (service: Service) =>
  (args: LoaderFunctionArgs): ReviewView => {
    const { submission, base } = prepare(service, args)
    return {
      base,
      snapshot: submission.snapshot,
      hash: submission.hash,
      removed: prunedSteps(submission.course).map(({ id }) => id),
      doubts: reachable(submission.course).flatMap((step) =>
        [...new Set(judgementsOf(submission.course, step).map(({ fault }) => fault))].map((fault) => ({
          id: step.id,
          page: step.page,
          fault,
        })),
      ),
      returned: returnedWith(new URL(args.request.url).searchParams),
    }
  }

function returnedWith(query: URLSearchParams): ReviewView['returned'] {
  return query.has('ej') ? 'unsigned' : query.has(CONFIRMED) ? 'confirmed' : undefined
}

/**
 * Signing is an act of its own: a fresh sign-in at the provider, bound to exactly what is on the page. What is not
 * signed is sent from here.
 */
export const reviewAction = (service: Service) => async (args: ActionFunctionArgs) => {
  const form = await readForm(args.request)
  if (!service.signed) {
    const sent = findSentHere(service, args)
    if (sent) return sent
  }
  const { portal, holder, submission, base } = prepare(service, args)
  if (service.signed && form.get('statement') !== 'yes') return data({ fault: 'statement' }, { status: 400 })
  // Another window changed an answer after this page was shown: show what is to be signed now.
  if (form.get('hash') !== submission.hash) return data({ fault: 'changed' }, { status: 409 })
  // Asked here too, so that a report is counted when it is sent and not once more on the way there.
  if (findUnconfirmed(portal, service, holder, submission) !== undefined)
    return redirect(`${base}/bekrafta`, 303)
  if (!service.signed) return sendDraft(service, args, form)
  return startSigning(portal, args.request, { hash: submission.hash, returnTo: `${base}/skicka` })
}

export const createReviewPage = (service: Service) =>
  function ReviewPage() {
    const view = useLoaderData<ReviewView>()
    const reply = useActionData<{ fault: 'statement' | 'changed' }>()
    const language = useLanguage()
    const { texts, say } = language
    const review = { ...texts.case.review, ...(service.signed ? {} : texts.case.form.review) }
    const { form } = texts.common
    const words = service.textsOf(texts)
    const waiting = view.snapshot.papers.filter((paper) => whyOwed(paper) !== undefined)
    return (
      <JourneyPage
        title={texts.journey.titles.review}
        hasErrors={reply?.fault === 'statement'}
        back={{ href: view.base, text: texts.journey.step.toOverview }}
      >
        {reply?.fault === 'statement' ? (
          <ErrorSummary
            title={form.errorTitle}
            errors={[{ fieldId: 'statement', text: review.statementMissing }]}
          />
        ) : null}
        {reply?.fault === 'changed' ? (
          <Notification tone="warning" title={review.changedTitle} takesFocus>
            <p>{review.changed}</p>
          </Notification>
        ) : null}
        {view.returned === 'confirmed' ? (
          <Notification tone="success" title={texts.case.form.confirm.doneTitle} takesFocus>
            <p>{texts.case.form.confirm.done}</p>
          </Notification>
        ) : null}
        {view.returned === 'unsigned' ? (
          <Notification tone="warning" title={review.unsignedTitle} takesFocus>
            <p>{review.unsigned}</p>
          </Notification>
        ) : null}
        <h1>{review.title}</h1>
        <p className="lead">{review.lead}</p>
        {view.removed.length > 0 ? (
          <Notification title={texts.journey.step.removedTitle}>
            <p>
              {say('journey.step.removed', {
                pages: view.removed.map((id) => words.journey.pages[id]?.title ?? '').join(', '),
              })}
            </p>
          </Notification>
        ) : null}
        {view.doubts.length > 0 ? (
          <Notification title={texts.journey.step.doubtTitle}>
            <ul>
              {view.doubts.map(({ id, page, fault }) => (
                <li key={`${id} ${fault}`}>
                  <a href={`${view.base}/${page}?r=1`}>{words.journey.pages[id]?.title ?? ''}</a>:{' '}
                  {faultText(fault, words.journey, language)}
                </li>
              ))}
            </ul>
          </Notification>
        ) : null}
        {waiting.length > 0 ? (
          <Notification tone="warning" title={review.missingTitle}>
            <ul>
              {waiting.map((paper) => (
                <li key={paper.id}>
                  {paper.name}: {paper.stateText}
                </li>
              ))}
            </ul>
            <p>{review.missing}</p>
          </Notification>
        ) : null}
        <SnapshotSections snapshot={view.snapshot} changeBase={view.base} />
        <form method="post">
          <h2>{words.statement.title}</h2>
          {words.statement.consequences.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {service.signed ? (
            <ConfirmBox
              name="statement"
              value="yes"
              label={words.statement.paragraphs.join(' ')}
              error={reply?.fault === 'statement' ? review.statementMissing : undefined}
              errorPrefix={form.errorPrefix}
            />
          ) : (
            words.statement.paragraphs.map((line) => <p key={line}>{line}</p>)
          )}
          {service.signed ? <p>{review.signHint}</p> : null}
          <input type="hidden" name="hash" value={view.hash} />
          {service.report ? <Trap name={TRAP} label={texts.case.form.trap} /> : null}
          <div className="button-row">
            <Button>{service.signed ? review.sign : texts.case.form.send}</Button>
          </div>
        </form>
      </JourneyPage>
    )
  }
