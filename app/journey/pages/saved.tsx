import { useLoaderData, type LoaderFunctionArgs } from 'react-router'
import { useLanguage } from '#app/locales/language.tsx'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { dayInWords } from '../display.ts'
import { requireOpenDraft } from '../own-draft.server.ts'
import type { Service } from '../service.ts'
import { JourneyPage } from './journey-page.tsx'

/** "Spara och gör klart senare" leads here. */
export const savedLoader = (service: Service) => (args: LoaderFunctionArgs) => {
  const { draft } = requireOpenDraft(service, args)
  return { href: `${service.path}/${draft.id}`, deletesOn: draft.deletesOn }
}

export function SavedPage() {
  const { href, deletesOn } = useLoaderData<{ href: string; deletesOn: string }>()
  const { texts, say, code } = useLanguage()
  const { saved, titles } = texts.journey
  return (
    <JourneyPage title={titles.saved}>
      <h1>{saved.title}</h1>
      <p className="lead">{saved.text}</p>
      <p>{say('journey.saved.deletes', { day: dayInWords(deletesOn, code) })}</p>
      <p>{saved.warn}</p>
      <div className="button-row">
        <ButtonLink href={href}>{saved.continue}</ButtonLink>
        <form method="post" action="/logga-ut">
          <Button variant="secondary">{saved.signOut}</Button>
        </form>
      </div>
    </JourneyPage>
  )
}
