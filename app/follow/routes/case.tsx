import {
  data,
  redirect,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router'
import { letGoOfCase } from '#db/queries/return-codes.ts'
import { giveName, parseName } from '#app/case/name-later.server.ts'
import { requireHeldCase } from '#app/case/return-code.server.ts'
import { JourneyPage } from '#app/journey/pages/journey-page.tsx'
import { useLanguage } from '#app/locales/language.tsx'
import { readForm, textField } from '#app/platform/http/read-form.ts'
import { getPortal } from '#app/platform/portal.ts'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Notification } from '#app/ui/notification.tsx'
import { PageHeading, Section } from '#app/ui/page.tsx'
import { AskName, type NameView } from '../ask-name.tsx'
import { CodePage, type CodeView, type SenderFault } from '../code-page.tsx'
import {
  beginAgain,
  DONE,
  followView,
  keep,
  keptIn,
  parseSeen,
  writeToStaff,
  type FollowView,
} from '../follow.server.ts'
import { ReturnCode } from '../return-code.tsx'
import { ThreadSection } from '../thread-section.tsx'

/** A case that is not open in this browser, and one that is nowhere, get the same answer: type the code. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  try {
    const { row } = requireHeldCase(getPortal(context), request, params.case)
    return followView(context, row, new URL(request.url).searchParams)
  } catch (refusal) {
    if (!isNotFound(refusal)) throw refusal
    return data<CodeView>({ closed: true, kept: keptIn(context) }, { status: 404 })
  }
}

type Reply = { step: 'write'; text: string; fault: SenderFault } | ({ step: 'name' } & NameView)

/** `write` · `ask-name` shows what giving one's name means, `name` does it · `again` · `close`. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const portal = getPortal(context)
  const form = await readForm(request)
  const field = (name: string) => textField(form, name) ?? ''
  const intent = field('intent')
  const post = { text: field('text'), seen: parseSeen(form) }
  let held: ReturnType<typeof requireHeldCase>
  try {
    held = requireHeldCase(portal, request, params.case)
  } catch (refusal) {
    if (!isNotFound(refusal)) throw refusal
    if (intent === 'write' && post.text !== '') keep(context, post)
    return data(undefined, { status: 404 })
  }
  const { row, holder } = held
  const here = `/kod/${row.id}`
  switch (intent) {
    case 'write': {
      const fault = writeToStaff(context, row, post)
      if (fault) return data<Reply>({ step: 'write', text: post.text, fault }, { status: 400 })
      return redirect(`${here}?${DONE}=1#fragor`, 303)
    }
    case 'ask-name':
      return data<Reply>({ step: 'name', typed: undefined })
    case 'name': {
      const typed = { name: field('name'), phone: field('phone'), email: field('email') }
      const given = parseName(typed)
      if (!given) return data<Reply>({ step: 'name', typed }, { status: 400 })
      giveName(portal, row, given)
      return redirect(`${here}?${DONE}=2`, 303)
    }
    case 'again':
      return redirect(beginAgain(context, request, row, holder), 303)
    case 'close':
      letGoOfCase(portal.db, row.id)
      return redirect('/', 303)
    default:
      throw data(null, { status: 400 })
  }
}

function isNotFound(thrown: unknown): boolean {
  return (thrown as { init?: { status?: unknown } } | undefined)?.init?.status === 404
}

/** Receipt and follow-up in one: the number and the code, what happens, what was written, and the ways on from here. */
export default function FollowPage() {
  const view = useLoaderData<FollowView | CodeView>()
  const reply = useActionData<Reply>()
  const { texts } = useLanguage()
  const { case: words, title, name, thread } = texts.follow
  if (!('reference' in view)) return <CodePage {...view} />
  if (reply?.step === 'name' && view.mayGiveName) return <AskName id={view.id} {...reply} />
  const written = reply?.step === 'write' ? reply : undefined
  return (
    <JourneyPage title={title} hasErrors={written !== undefined}>
      {written ? (
        <ErrorSummary
          title={texts.common.form.errorTitle}
          errors={[{ fieldId: 'text', text: thread.faults[written.fault] }]}
        />
      ) : null}
      {view.done === 'named' ? (
        <Notification tone="success" title={name.doneTitle} takesFocus>
          <p>{name.done}</p>
        </Notification>
      ) : null}
      <PageHeading lead={words.thanks}>{words.title}</PageHeading>
      <Notification
        tone="success"
        title={
          <>
            {words.yourCode}: <ReturnCode>{view.code}</ReturnCode>
          </>
        }
      >
        <p>{words.save}</p>
        <p>{words.how}</p>
        <p>
          {words.number}: <ReturnCode>{view.reference}</ReturnCode>. {words.received}: {view.receivedAt}
        </p>
      </Notification>
      {view.isOver ? null : (
        <Section title={words.whyTitle}>
          <ul>
            {words.why.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Section>
      )}
      <Status {...view} />
      {view.hasWorkReceipt ? <WorkReceipt {...view} /> : null}
      <ThreadSection {...view} typed={written?.text} fault={written?.fault} />
      {view.mayGiveName ? <NameSection /> : null}
      <AgainSection {...view} />
      <Section title={words.contactTitle}>
        <p>{view.contact}</p>
      </Section>
      <LeaveSection code={view.code} />
    </JourneyPage>
  )
}

function Status({ status, told, next }: FollowView) {
  const { case: words } = useLanguage().texts.follow
  return (
    <>
      <Section title={words.status}>
        <p>
          <strong>{status.name}</strong>
        </p>
        <p>{status.explanation}</p>
        {told === undefined ? null : (
          <p>
            {words.told}: <strong>{told}</strong>
          </p>
        )}
      </Section>
      {next.length > 0 ? (
        <Section title={words.next}>
          <ul>
            {next.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  )
}

function WorkReceipt({ id }: FollowView) {
  const { workReceipt } = useLanguage().texts.follow
  return (
    <Section title={workReceipt.title}>
      <p>{workReceipt.text}</p>
      <p>
        <a href={`/kod/${id}/dokument-1.pdf`} download>
          {workReceipt.download}
        </a>
      </p>
    </Section>
  )
}

function NameSection() {
  const { name } = useLanguage().texts.follow
  return (
    <Section title={name.section}>
      <p>{name.text}</p>
      <form method="post" className="button-row">
        <Button variant="secondary" name="intent" value="ask-name">
          {name.ask}
        </Button>
      </form>
    </Section>
  )
}

function AgainSection({ isOver }: FollowView) {
  const { again } = useLanguage().texts.follow
  return (
    <Section title={again.title}>
      <p>{isOver ? again.textOver : again.text}</p>
      <form method="post" className="button-row">
        <Button variant="secondary" name="intent" value="again">
          {again.button}
        </Button>
      </form>
    </Section>
  )
}

/** The code once more: half of those who get one never come back with it. */
function LeaveSection({ code }: { code: string }) {
  const { leave, case: words } = useLanguage().texts.follow
  return (
    <Section title={leave.title}>
      <p>
        {leave.code} {words.yourCode}:{' '}
        <strong>
          <ReturnCode>{code}</ReturnCode>
        </strong>
      </p>
      <p id="close-hint">{leave.closeHint}</p>
      <form method="post" className="button-row">
        <Button variant="secondary" name="intent" value="close" describedBy="close-hint">
          {leave.close}
        </Button>
      </form>
      <p>
        {leave.exit} <a href="/om/surfa-sakert">{leave.howToClear}</a>
      </p>
    </Section>
  )
}
