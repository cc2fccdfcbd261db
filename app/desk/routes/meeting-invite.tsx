import { data, redirect, useActionData, useLoaderData, type ActionFunctionArgs } from 'react-router'
import { QuestionFields } from '#app/journey/pages/question-fields.tsx'
import { deskMeetings } from '#app/locales/sv/desk-meetings.ts'
import { Button, ButtonLink, ButtonRow } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { PageHeading } from '#app/ui/page.tsx'
import { DeskPage } from '../desk-page.tsx'
import { named } from '../named.ts'
import { inviteFields } from '../meetings/invite-fields.ts'
import { inviteAction, inviteLoader, type InviteReply, type InviteView } from '../meetings/invite.server.ts'

const { invite: words, hours, titles, errorPrefix } = deskMeetings
const LIST = '/handlaggning/moten/inbjudningar'

export const loader = inviteLoader

export async function action(args: ActionFunctionArgs) {
  const result = await inviteAction(args)
  return 'saved' in result ? redirect(`${LIST}?klart=1`, 303) : data<InviteReply>(result, { status: 400 })
}

/** Invites one person, or two who are kept apart, to choose a time. */
export default function InvitePage() {
  const view = useLoaderData<InviteView>()
  const reply = useActionData<InviteReply>()
  const options = Object.fromEntries(view.kinds.map(({ id, name }) => [id, name]))
  const texts = { ...words.fields, kind: { ...words.fields.kind, options } }
  const errors = Object.fromEntries(
    Object.entries(reply?.errors ?? {}).map(([id, text]) => [
      id,
      named(texts[id as keyof typeof texts].label, text),
    ]),
  )
  return (
    <DeskPage
      title={reply ? `${errorPrefix} ${titles.list}` : titles.list}
      back={{ href: LIST, text: words.back }}
    >
      <form method="post" className="flow" noValidate autoComplete="off" data-guard="">
        <ErrorSummary
          title={hours.errorTitle}
          errors={Object.entries(errors).map(([fieldId, text]) => ({ fieldId, text }))}
        />
        <PageHeading lead={<p>{words.lead}</p>}>{words.title}</PageHeading>
        <QuestionFields
          fields={inviteFields(view.kinds.map(({ id }) => id))}
          texts={texts}
          inputs={reply?.inputs ?? view.inputs}
          today={view.today}
          errors={errors}
          heading={false}
        />
        <ButtonRow>
          <Button>{words.send}</Button>
          <ButtonLink href={LIST} variant="quiet">
            {hours.cancel}
          </ButtonLink>
        </ButtonRow>
      </form>
    </DeskPage>
  )
}
