import {
  data,
  redirect,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router'
import { QuestionFields } from '#app/journey/pages/question-fields.tsx'
import { deskMeetings } from '#app/locales/sv/desk-meetings.ts'
import { Button, ButtonLink, ButtonRow } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { PageHeading } from '#app/ui/page.tsx'
import { DeskPage } from '../desk-page.tsx'
import { named } from '../named.ts'
import { hoursFields } from '../meetings/hours-forms.ts'
import {
  hoursFormAction,
  hoursFormLoader,
  type FormReply,
  type FormView,
} from '../meetings/hours-form.server.ts'

const { hours: words, titles, errorPrefix } = deskMeetings

export const loader = (args: LoaderFunctionArgs) => hoursFormLoader(args)

export async function action(args: ActionFunctionArgs) {
  const result = await hoursFormAction(args)
  return 'saved' in result ? redirect(result.saved, 303) : data(result, { status: 400 })
}

/** One thing to publish, on a page of its own. */
export default function WorkHoursFormPage() {
  const view = useLoaderData<FormView>()
  const reply = useActionData<FormReply>()
  const { form, texts, name, links } = view
  const errors = Object.fromEntries(
    Object.entries(reply?.errors ?? {}).map(([id, text]) => [id, named(texts[id]?.label, text)]),
  )
  const { title, lead } = words.forms[form]
  return (
    <DeskPage
      title={reply ? `${errorPrefix} ${titles.list}` : titles.list}
      back={{ href: links.back, text: words.back }}
    >
      <form method="post" action={links.here} className="flow" noValidate autoComplete="off" data-guard="">
        <ErrorSummary
          title={words.errorTitle}
          errors={Object.entries(errors).map(([fieldId, text]) => ({ fieldId, text }))}
        />
        <PageHeading caption={name} lead={<p>{lead}</p>}>
          {title}
        </PageHeading>
        <QuestionFields
          fields={hoursFields(form, view.choices)}
          texts={texts}
          inputs={reply?.inputs ?? view.inputs}
          today={view.today}
          errors={errors}
          heading={false}
        />
        <ButtonRow>
          <Button>{words.save}</Button>
          <ButtonLink href={links.back} variant="quiet">
            {words.cancel}
          </ButtonLink>
        </ButtonRow>
      </form>
    </DeskPage>
  )
}
