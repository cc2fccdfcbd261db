import { pageOf, steps } from '#app/journey/engine.ts'
import type { Service } from '#app/journey/service.ts'
import { dayOf, systemClock } from '#app/platform/clock.ts'
import type { ReportStory } from '#db/seed/report-stories.ts'
import { typedOn } from '#db/seed/stories.ts'
import { knock, type Answer, type Knock } from './security/knock.ts'

/** A guest's browser, as plain requests: its cookie, and what else every request says. */
export type Guest = { url: string; cookie: string; headers: Record<string, string> }

export const newBrowser = (url: string, headers: Record<string, string> = {}): Guest => ({
  url,
  cookie: '',
  headers,
})

/** One request of this browser, which keeps the cookie it is given. */
export async function ask(guest: Guest, path: string, request: Knock = {}): Promise<Answer> {
  const { cookie } = guest
  const answer = await knock(guest.url, path, {
    ...request,
    ...(cookie ? { cookie } : {}),
    headers: { ...guest.headers, ...request.headers },
  })
  const [given = ''] = answer.headers['set-cookie'] ?? []
  if (given !== '') guest.cookie = given.split(';')[0] ?? ''
  return answer
}

/** Fills in a form of a report page by page, as a browser without scripts posts it. @returns the address of the form. */
export async function fillIn(guest: Guest, service: Service, story: ReportStory): Promise<string> {
  const begun = await ask(guest, service.path, { form: {} })
  const at = begun.headers.location ?? ''
  if (begun.status !== 303 || at === service.path) throw new Error(`${service.path} answered ${begun.status}`)
  const today = dayOf(systemClock.now())
  const post = async (path: string, form: Record<string, string | readonly string[]>) => {
    const { status, body } = await ask(guest, `${at}/${path}`, { form: { ...form, intent: 'save' } })
    if (status !== 303)
      throw new Error(
        `${path} answered ${status}: ${/error-summary[\s\S]{0,300}/.exec(body)?.[0] ?? body.slice(0, 300)}`,
      )
  }
  for (const { id, page } of steps(service.journey)) {
    const told = story.steps.find(({ step }) => step === id)
    if (!told && pageOf(service.journey, id).kind === 'attachments') await post(page, {})
    if (!told) continue
    if (!('things' in told)) await post(page, typedOn(told.type, today))
    else {
      for (const thing of told.things) await post(`${page}/ny`, typedOn(thing, today))
      await post(page, {})
    }
  }
  return at
}

/** Sends a form that is filled in. @returns the page of what was sent, or what stands in the way of it. */
export async function sendOff(guest: Guest, at: string, more: Record<string, string> = {}): Promise<Answer> {
  const review = await ask(guest, `${at}/granska`)
  const hash = /name="hash" value="([^"]*)"/.exec(review.body)?.[1] ?? ''
  return ask(guest, `${at}/granska`, { form: { hash, ...more } })
}
