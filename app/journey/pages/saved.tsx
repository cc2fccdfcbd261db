import { useLoaderData, type LoaderFunctionArgs } from 'react-router'
import { useLanguage } from '#app/locales/language.tsx'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { dayInWords, momentInWords } from '../display.ts'
import { requireOpenDraft } from '../own-draft.server.ts'
import type { Service } from '../service.ts'
import { JourneyPage } from './journey-page.tsx'

/** "Spara och gör klart senare" leads here. */
export const savedLoader = (service: Service) => (args: LoaderFunctionArgs) => {
  const { draft } = requireOpenDraft(service, args)
  const { id, deletesOn, endsAt } = draft
  return { href: `${service.path}/${id}`, deletesOn, endsAt }
}

export function SavedPage() {
  const { href, deletesOn, endsAt } = useLoaderData<{
    href: string
    deletesOn: string
    endsAt: number | undefined
  }>()
  const { texts, say, code } = useLanguage()
  const { saved, form, titles } = texts.journey
  return (
    <JourneyPage title={titles.saved}>
      <h1>{endsAt === undefined ? saved.title : form.saved.title}</h1>
      {endsAt === undefined ? (
        <>
          <p className="lead">{saved.text}</p>
          <p>{say('journey.saved.deletes', { day: dayInWords(deletesOn, code) })}</p>
          <p>{saved.warn}</p>
        </>
      ) : (
        <>
          <p className="lead">{say('journey.form.saved.guest', { at: momentInWords(endsAt, code) })}</p>
          <p>{form.saved.guestWarn}</p>
        </>
      )}
      <div className="button-row">
        <ButtonLink href={href}>{saved.continue}</ButtonLink>
        {endsAt === undefined ? (
          <form method="post" action="/logga-ut">
            <Button variant="secondary">{saved.signOut}</Button>
          </form>
        ) : null}
      </div>
    </JourneyPage>
  )
}
