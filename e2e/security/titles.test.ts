import { expect, test } from '@playwright/test'
import { createDraft, saveDraft } from '#app/journey/drafts.server.ts'
import type { AnyAnswers } from '#app/journey/define.ts'
import { pageOf } from '#app/journey/engine.ts'
import { signInAsResident, type ResidentKey } from '#app/identity/testing.ts'
import { LANGUAGES } from '#app/locales/catalogue.ts'
import { dayOf } from '#app/platform/clock.ts'
import { mailText, smsText, type MailTemplate, type SmsTemplate } from '#app/platform/outbox/templates.ts'
import { mail } from '#app/locales/sv/mail.ts'
import { sms } from '#app/locales/sv/sms.ts'
import { services } from '#app/services.ts'
import { service } from '#app/services/financial-assistance/service.ts'
import { roadScenes } from '../road-scenes.ts'
import { TELLING } from '../telling.ts'
import { expectations } from './expectations.ts'
import { each, knock, type Answer, type Knock } from './knock.ts'
import { allSteps, openingOf } from './opening.ts'
import { allRoutes } from './route-table.ts'
import { setScene, type Scene } from './scene.ts'

// A busy machine takes its time; nothing here is measured by it unless it says so.
test.describe.configure({ timeout: 120_000 })

let scene: Scene
test.beforeAll(async () => {
  scene = await setScene()
})
test.afterAll(() => scene.close())

/** The pages with reports are seen by staff alone, on the screens where they work. */
const BEHIND_THE_START = allRoutes.filter(({ id }) =>
  /^((forms|follow|my-pages|identity|desk|services\/meetings)\/(?!routes\/(report|info|map))|services\/parenthood\/routes\/road$)/.test(
    id,
  ),
)

/** Where a page may lead that tells what it is about: it is anybody's. */
const inPublic = [
  ...services.map(({ infoPath }) => infoPath),
  '/boka-tid',
  '/foraldraskap',
  '/om/',
  '/logga-in',
]

/** The answers on every page behind the start button, each with the address that was asked for. */
async function walkThrough(language: string): Promise<[string, Answer][]> {
  const seen: [string, Answer][] = []
  const visit = async (path: string, session: string, form?: Knock['form']) => {
    const cookie = `${session}; nara-language=${language}`
    const answer = await knock(scene.url, path, { cookie, ...(form ? { form } : {}) })
    seen.push([path, answer])
    return answer.status
  }
  for (const { id } of BEHIND_THE_START) {
    const row = expectations[id]
    const role = id.startsWith('desk/') ? 'caseworker' : 'owner'
    if (!row) continue
    for (const session of [scene.cookies[role], scene.cookies.otherResident, '']) {
      await visit(row.at(scene), session)
    }
  }
  // Its pages lie behind each other at one address.
  for (const { path, form } of roadScenes()) if (form) await visit(path, '', form)
  await each(allSteps, async (step) => {
    const who: ResidentKey = step.id === 'underAge' ? 'seventeen' : 'single'
    const { personId, cookie } = signInAsResident(scene.portal, who)
    const draft = createDraft(scene.portal, personId, service.journey, 'sv')
    const answers = openingOf(step, { today: dayOf(Date.now()), age: who === 'seventeen' ? 17 : 36 })
    const apply = (content: { answers: AnyAnswers }) => void (content.answers = answers)
    saveDraft(scene.portal, draft, { key: 'opening', seenVersion: draft.version, apply })
    const at = `/a/${draft.id}/${step.page}`
    expect(await visit(at, cookie), `${step.id} is not open`).toBe(200)
    // With its faults, too.
    const { kind } = pageOf(service.journey, step.id)
    if (kind !== 'stop') await visit(at, cookie, {})
    if (kind === 'list') await visit(`${at}/ny`, cookie, {})
  })
  return seen
}

for (const code of LANGUAGES) {
  test(`no title, address or name of a download behind the start button tells what it is about, in ${code}`, async () => {
    const faults: string[] = []
    let titles = 0
    for (const [address, { headers, body, status }] of await walkThrough(code)) {
      const title = /<title>([^<]*)<\/title>/.exec(body)?.[1]
      if (title !== undefined) titles++
      if (status === 200 && headers['content-type']?.includes('html') && !title)
        faults.push(`${address} has no title`)
      const paths = [...body.matchAll(/(?:href|action|src)="(\/[^"]*)"/g)].map(([, path = '']) => path)
      const own = paths.filter((path) => !inPublic.some((start) => path.startsWith(start)))
      const told = [title, address, headers.location, headers['content-disposition'], ...own].filter(
        (text) => text && TELLING.test(decodeURIComponent(text)),
      )
      faults.push(...told.map((text) => `${address}: ${text}`))
      const leak = /<meta name="description"|<link rel="manifest"|property="og:/.exec(body)?.[0]
      if (leak) faults.push(`${address}: ${leak}`)
    }
    expect([...new Set(faults)]).toEqual([])
    expect(titles).toBeGreaterThan(allSteps.length)
  })
}

/** A letter holds nothing of its own but six digits or, about a time, when it is and where to move it. */
const inPlace = (template: string) =>
  template.startsWith('meeting-') ? /\{\{(day|time|link)\}\}/g : /\{\{digits\}\}/

test('no letter or text message says more than that there is news, and none holds a name, a number or a link with a key', () => {
  const asTheyStand = { day: '{{day}}', time: '{{time}}', link: '{{link}}' }
  for (const language of LANGUAGES) {
    const letters = (Object.keys(mail) as MailTemplate[]).map((template) => {
      const { subject, text } = mailText(language, template)
      return [template, `${subject} ${text}`] as const
    })
    const texts = (Object.keys(sms) as SmsTemplate[]).map(
      (template) => [template, smsText(language, template, asTheyStand)] as const,
    )
    for (const [template, said] of [...letters, ...texts]) {
      expect(said).not.toMatch(TELLING)
      expect(said.replace(inPlace(template), '')).not.toMatch(/\{\{|\$\{|[?&#]\w+=|\/(a|mina-sidor)\//)
    }
  }
})
