import { useLoaderData, type LoaderFunctionArgs } from 'react-router'
import { requireResident } from '#app/identity/guards.ts'
import { useLanguage } from '#app/locales/language.tsx'
import { getPortal } from '#app/platform/portal.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { dayInWords } from '../display.ts'
import { getDraft } from '../drafts.server.ts'
import type { Service } from '../service.ts'
import { JourneyPage } from './journey-page.tsx'

/** "Spara och gör klart senare" leads here. */
export const savedLoader =
  (service: Service) =>
  ({ request, params, context }: LoaderFunctionArgs) => {
    const portal = getPortal(context)
    const resident = requireResident(portal, request)
    const draft = getDraft(portal, resident.personId, service.id, params.draft)
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
