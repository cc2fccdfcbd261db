import { redirect, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { listCasesOfPerson } from '#db/queries/cases.ts'
import { requireResident } from '#app/identity/guards.ts'
import { isProtected } from '#app/identity/protected-identity.server.ts'
import { createDraft, listDrafts } from '#app/journey/drafts.server.ts'
import { dayInWords, momentInWords } from '#app/journey/display.ts'
import { JourneyPage } from '#app/journey/pages/journey-page.tsx'
import type { Service } from '#app/journey/service.ts'
import { useLanguage } from '#app/locales/language.tsx'
import { getPortal, getVisit } from '#app/platform/portal.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'

/** Drafts of one service that a person may have at once. */
const MOST_DRAFTS = 5

type BeginView = {
  /** Not here, said without a reason; the road by phone and visit stands in its place. */
  available: boolean
  drafts: { href: string; savedAt: number; deletesOn: string }[]
  cases: { href: string; reference: string; receivedOn: string }[]
  full: boolean
}

/** After signing in: go on with what is begun, or begin. */
export const beginLoader =
  (service: Service) =>
  ({ request, context }: LoaderFunctionArgs): BeginView => {
    const portal = getPortal(context)
    const resident = requireResident(portal, request)
    if (isProtected(portal, resident.number)) return { available: false, drafts: [], cases: [], full: false }
    const drafts = listDrafts(portal, resident.personId).filter((draft) => draft.service === service.id)
    return {
      available: true,
      drafts: drafts.map(({ id, savedAt, deletesOn }) => ({
        href: `${service.path}/${id}`,
        savedAt,
        deletesOn,
      })),
      cases: listCasesOfPerson(portal.db, resident.personId)
        .filter((row) => row.service === service.id && row.status !== 'withdrawn')
        .slice(0, 5)
        .map(({ id, reference, receivedOn }) => ({ href: `/mina-sidor/${id}`, reference, receivedOn })),
      full: drafts.length >= MOST_DRAFTS,
    }
  }

export const beginAction =
  (service: Service) =>
  ({ request, context }: ActionFunctionArgs) => {
    const portal = getPortal(context)
    const resident = requireResident(portal, request)
    const count = listDrafts(portal, resident.personId).filter((draft) => draft.service === service.id).length
    if (isProtected(portal, resident.number) || count >= MOST_DRAFTS) return redirect(service.path, 303)
    const draft = createDraft(portal, resident.personId, service.journey, getVisit(context).language.code)
    return redirect(`${service.path}/${draft.id}`, 303)
  }

export const createBeginPage = (service: Service) =>
  function BeginPage() {
    const view = useLoaderData<BeginView>()
    const { texts, say, code } = useLanguage()
    const { begin } = texts.case
    if (!view.available) {
      return (
        <JourneyPage
          title={texts.journey.titles.overview}
          back={{ href: '/', text: texts.common.problem.goHome }}
        >
          <h1>{begin.notHereTitle}</h1>
          <p className="lead">{begin.notHere}</p>
          <p>{begin.notHereContact}</p>
        </JourneyPage>
      )
    }
    const begun = view.drafts.length > 0
    return (
      <JourneyPage title={texts.journey.titles.overview} back={{ href: service.infoPath }}>
        <h1>{begun ? begin.resumeTitle : begin.title}</h1>
        <p className="lead">{begun ? begin.resume : begin.lead}</p>
        {begun ? (
          <SummaryList
            rows={view.drafts.map((draft) => ({
              id: draft.href,
              term: say('journey.overview.savedAt', { at: momentInWords(draft.savedAt, code) }),
              value: say('journey.overview.deletesOn', { day: dayInWords(draft.deletesOn, code) }),
              actions: [
                { href: draft.href, text: begin.continue, hiddenText: momentInWords(draft.savedAt, code) },
              ],
            }))}
          />
        ) : null}
        {view.cases.length > 0 ? (
          <>
            <h2>{begin.sentTitle}</h2>
            <p>{begin.sent}</p>
            <ul>
              {view.cases.map(({ href, reference, receivedOn }) => (
                <li key={href}>
                  <a href={href}>
                    {say('case.begin.sentRow', { reference, day: dayInWords(receivedOn, code) })}
                  </a>
                </li>
              ))}
            </ul>
          </>
        ) : null}
        {view.full ? (
          <p>{begin.full}</p>
        ) : (
          <form method="post">
            <Button variant={begun ? 'secondary' : 'primary'}>{begun ? begin.startNew : begin.start}</Button>
          </form>
        )}
        {begun ? null : (
          <ButtonLink href={service.infoPath} variant="quiet">
            {begin.readMore}
          </ButtonLink>
        )}
      </JourneyPage>
    )
  }
