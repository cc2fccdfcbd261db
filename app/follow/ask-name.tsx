import { JourneyPage } from '#app/journey/pages/journey-page.tsx'
import { useLanguage } from '#app/locales/language.tsx'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { TextField } from '#app/ui/text-field.tsx'

/** What was typed, when something of it must be put right. */
export type NameView = { typed: { name: string; phone: string; email: string } | undefined }

/** Before the name is asked for: that it cannot be taken back, and what cannot be promised after it. */
export function AskName({ id, typed }: NameView & { id: string }) {
  const { texts } = useLanguage()
  const { name: words, title } = texts.follow
  const { form } = texts.common
  const here = `/kod/${id}`
  const error = typed && words.missing
  return (
    <JourneyPage title={title} hasErrors={error !== undefined} back={{ href: here }}>
      <ErrorSummary
        title={form.errorTitle}
        errors={error === undefined ? [] : [{ fieldId: 'name', text: error }]}
      />
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <ul>
        {words.consequences.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <form method="post" noValidate autoComplete="off" className="flow">
        <TextField
          name="name"
          label={words.label}
          value={typed?.name}
          error={error}
          errorPrefix={form.errorPrefix}
          maxLength={200}
          required
          dir="auto"
        />
        <TextField
          name="phone"
          type="tel"
          label={words.phone}
          optionalText={form.optional}
          value={typed?.phone}
          maxLength={200}
          width="m"
        />
        <TextField
          name="email"
          type="email"
          label={words.email}
          optionalText={form.optional}
          value={typed?.email}
          maxLength={200}
        />
        <div className="button-row">
          <Button name="intent" value="name">
            {words.confirm}
          </Button>
          <ButtonLink href={here} variant="secondary">
            {words.keep}
          </ButtonLink>
        </div>
      </form>
    </JourneyPage>
  )
}
