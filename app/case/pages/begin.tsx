import { data, redirect, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { listCasesOfPerson } from '#db/queries/cases.ts'
import { signInAddress } from '#app/identity/addresses.ts'
import { requireResident, type Resident } from '#app/identity/guards.ts'
import { newGuest } from '#app/identity/guest-pass.ts'
import { isProtected } from '#app/identity/protected-identity.server.ts'
import { createDraft, listDrafts, saveDraft } from '#app/journey/drafts.server.ts'
import { dayInWords, momentInWords } from '#app/journey/display.ts'
import { typedBefore } from '#app/journey/ended.server.ts'
import { FORM_ENDED, holdersOf } from '#app/journey/own-draft.server.ts'
import { JourneyPage } from '#app/journey/pages/journey-page.tsx'
import type { Service } from '#app/journey/service.ts'
import { useLanguage } from '#app/locales/language.tsx'
import { readForm } from '#app/platform/http/read-form.ts'
import { getPortal, getVisit, type Portal } from '#app/platform/portal.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Notification } from '#app/ui/notification.tsx'
import { ReadAloud } from '#app/ui/read-aloud.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'

/** Drafts of one service that a person may have at once. */
export const MOST_DRAFTS = 5

type BeginView = {
  /** Not here, said without a reason; the road by phone and visit stands in its place. */
  available: boolean
  /** The form that led here is not there any more. */
  ended: boolean
  drafts: { href: string; savedAt: number; deletesOn: string; endsAt: number | undefined }[]
  cases: { href: string; reference: string; receivedOn: string }[]
  full: boolean
  /** Signing in is a choice here, and has not been made. */
  maySignIn: boolean
}

/** After signing in: go on with what is begun, or begin. */
export const beginLoader =
  (service: Service) =>
  ({ request, context }: LoaderFunctionArgs): BeginView => {
    const portal = getPortal(context)
    const { resident, drafts } = begunBy(service, portal, request)
    if (isShutOut(portal, service, resident))
      return { available: false, ended: false, drafts: [], cases: [], full: false, maySignIn: false }
    return {
      available: true,
      ended: new URL(request.url).searchParams.has(FORM_ENDED),
      drafts: drafts.map(({ id, savedAt, deletesOn, endsAt }) => ({
        href: `${service.path}/${id}`,
        savedAt,
        deletesOn,
        endsAt,
      })),
      cases: listCasesOfResident(portal, resident)
        .filter((row) => row.service === service.id && row.status !== 'withdrawn')
        .slice(0, 5)
        .map(({ id, reference, receivedOn }) => ({ href: `/mina-sidor/${id}`, reference, receivedOn })),
      full: drafts.length >= MOST_DRAFTS,
      maySignIn: service.door === 'either' && resident === undefined,
    }
  }

export const beginAction =
  (service: Service) =>
  async ({ request, context }: ActionFunctionArgs) => {
    const portal = getPortal(context)
    const typed = typedBefore(service, await readForm(request))
    const { resident, guest, drafts } = begunBy(service, portal, request)
    if (isShutOut(portal, service, resident) || drafts.length >= MOST_DRAFTS)
      return redirect(service.path, 303)
    if (!resident) {
      const wait = await portal.limits.use('guestForm', getVisit(context).addressKey ?? '')
      if (wait !== undefined) throw data(null, { status: 429, headers: { 'Retry-After': String(wait) } })
    }
    const pass = (resident ?? guest) ? undefined : newGuest(portal)
    const holder = resident?.personId ?? guest ?? pass?.guest ?? ''
    const draft = createDraft(portal, holder, service.journey, getVisit(context).language.code)
    if (typed) {
      const { key, inputs } = typed
      saveDraft(portal, draft, {
        key,
        seenVersion: draft.version,
        apply: ({ unfinished }) => {
          unfinished[key] = inputs
        },
      })
    }
    const answer = redirect(`${service.path}/${draft.id}`, 303)
    if (pass) answer.headers.append('Set-Cookie', pass.cookie)
    return answer
  }

/** Whoever stands at this door, and what they have begun. @throws to sign-in where the door asks for it. */
function begunBy(service: Service, portal: Portal, request: Request) {
  if (service.door === 'residents') requireResident(portal, request)
  const holders = holdersOf(service, portal, request)
  return {
    resident: holders.find((holder) => holder.resident)?.resident,
    guest: holders.find((holder) => !holder.resident)?.id,
    drafts: holders
      .flatMap(({ id }) => listDrafts(portal, id))
      .filter((draft) => draft.service === service.id),
  }
}

/** A report may come from anybody; what belongs to a person may not lead to somebody protected. */
function isShutOut(portal: Portal, { report }: Service, resident: Resident | undefined): boolean {
  return resident !== undefined && !report && isProtected(portal, resident.number)
}

function listCasesOfResident({ db }: Portal, resident: Resident | undefined) {
  return resident ? listCasesOfPerson(db, resident.personId) : []
}

export const createBeginPage = (service: Service) =>
  function BeginPage() {
    const view = useLoaderData<BeginView>()
    const { texts, say, code } = useLanguage()
    const { form } = texts.case
    const begin = { ...texts.case.begin, ...(service.signed ? {} : form.begin) }
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
    const { before } = service.textsOf(texts)
    return (
      <JourneyPage title={texts.journey.titles.overview} back={{ href: service.infoPath }}>
        {view.ended ? (
          <Notification tone="warning" title={form.endedTitle} takesFocus>
            <p>{form.ended}</p>
          </Notification>
        ) : null}
        <h1>{begun ? begin.resumeTitle : (before?.title ?? begin.title)}</h1>
        <p className="lead">{begun ? begin.resume : (before?.lead ?? begin.lead)}</p>
        {service.readAloud ? <ReadAloud text={texts.common.readAloud} /> : null}
        {begun || !before ? null : (
          <ul>
            {before.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        )}
        {begun ? (
          <SummaryList
            rows={view.drafts.map((draft) => ({
              id: draft.href,
              term: say('journey.overview.savedAt', { at: momentInWords(draft.savedAt, code) }),
              value:
                draft.endsAt === undefined
                  ? say('journey.overview.deletesOn', { day: dayInWords(draft.deletesOn, code) })
                  : say('journey.form.endsAt', { at: momentInWords(draft.endsAt, code) }),
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
            <Button variant={begun ? 'secondary' : 'primary'}>
              {begun ? begin.startNew : (before?.start ?? begin.start)}
            </Button>
          </form>
        )}
        {view.maySignIn ? (
          <ButtonLink href={signInAddress('resident', service.path)} variant="secondary">
            {form.signIn}
          </ButtonLink>
        ) : null}
        {begun ? null : (
          <ButtonLink href={service.infoPath} variant="quiet">
            {begin.readMore}
          </ButtonLink>
        )}
      </JourneyPage>
    )
  }
