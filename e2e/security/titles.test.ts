import { expect, test } from '@playwright/test'
import { createDraft, saveDraft } from '#app/journey/drafts.server.ts'
import { pageOf } from '#app/journey/engine.ts'
import { signInAsResident, type ResidentKey } from '#app/identity/testing.ts'
import { LANGUAGES } from '#app/locales/catalogue.ts'
import { dayOf } from '#app/platform/clock.ts'
import { mailText, type MailTemplate } from '#app/platform/outbox/templates.ts'
import { mail } from '#app/locales/sv/mail.ts'
import { service } from '#app/services/financial-assistance/service.ts'
import { expectations } from './expectations.ts'
import { each, knock, type Answer } from './knock.ts'
import { allSteps, openingOf } from './opening.ts'
import { allRoutes } from './route-table.ts'
import { setScene, type Scene } from './scene.ts'

/** What a bystander, a history, a download folder or a lock screen must not say. */
const TELLING = new RegExp(
  [
    'bist[åa]nd',
    'social',
    '\\bsoc\\b',
    'f[öo]rs[öo]rj',
    'fattig',
    'ekonomi',
    'nyans[öo]k',
    'ans[öo]k',
    'orosanm',
    'skuld',
    'hyra',
    'riksnorm',
    'assistance',
    'welfare',
    'poverty',
    'financial',
    'benefit',
    'income',
    'allowance',
    'application',
    'appl(y|ied)',
    '\\brent\\b',
    '\\bdebt',
    'مساعد',
    'اجتماعي',
    'رعاية',
    'إعان',
    'مالي',
    'فقر',
    'معونة',
    'طلب',
    'إيجار',
    'ديون',
    'skydda',
    'protected',
    'حماية',
  ].join('|'),
  'i',
)

let scene: Scene
test.beforeAll(async () => {
  scene = await setScene()
})
test.afterAll(() => scene.close())

const BEHIND_THE_START = allRoutes.filter(({ id }) =>
  /^(services\/.*\/routes\/(?!info)|my-pages|identity|desk)/.test(id),
)

/** The answers to every page behind the start button, by address. */
async function walkThrough(language: string): Promise<Map<string, Answer>> {
  const seen = new Map<string, Answer>()
  const visit = async (path: string, cookie: string, method?: 'POST') => {
    const headers = { ...(method ? { 'content-type': 'application/x-www-form-urlencoded' } : {}) }
    const request = { cookie: `${cookie}; nara-language=${language}`, headers }
    seen.set(
      `${method ?? 'GET'} ${path}`,
      await knock(scene.url, path, method ? { ...request, method, body: 'x=' } : request),
    )
  }
  for (const { id } of BEHIND_THE_START) {
    const row = expectations[id]
    const role = id.startsWith('desk/') ? 'caseworker' : 'owner'
    if (!row) continue
    await visit(row.at(scene), scene.cookies[role])
    await visit(row.at(scene), scene.cookies.otherResident)
    await visit(row.at(scene), '')
  }
  await each(allSteps, async ({ id, page }) => {
    const who: ResidentKey = id === 'underAge' ? 'seventeen' : 'single'
    const { personId, cookie } = signInAsResident(scene.portal, who)
    const draft = createDraft(scene.portal, personId, service.journey, 'sv')
    const step = allSteps.find((one) => one.id === id)
    const answers = step
      ? openingOf(step, { today: dayOf(Date.now()), age: who === 'seventeen' ? 17 : 36 })
      : {}
    saveDraft(scene.portal, draft, {
      key: 'x',
      seenVersion: 1,
      apply: (content) => void (content.answers = answers),
    })
    const at = `/a/${draft.id}/${page}`
    await visit(at, cookie)
    expect(seen.get(`GET ${at}`)?.status, `${id} is not open`).toBe(200)
    // With its faults, too.
    if (pageOf(service.journey, id).kind !== 'stop') await visit(at, cookie, 'POST')
    if (pageOf(service.journey, id).kind === 'list') await visit(`${at}/ny`, cookie, 'POST')
  })
  return seen
}

for (const code of LANGUAGES) {
  test(`no title, address or name of a download behind the start button tells what it is about, in ${code}`, async () => {
    test.setTimeout(120_000)
    const faults: string[] = []
    let titles = 0
    for (const [address, { headers, body, status }] of await walkThrough(code)) {
      const title = /<title>([^<]*)<\/title>/.exec(body)?.[1]
      if (title !== undefined) titles++
      if (status === 200 && headers['content-type']?.includes('html') && !title)
        faults.push(`${address} has no title`)
      const paths = [...body.matchAll(/(?:href|action|src)="(\/[^"]*)"/g)].map(([, path = '']) => path)
      const own = paths.filter(
        (path) =>
          !path.startsWith(service.infoPath) && !path.startsWith('/om/') && !path.startsWith('/logga-in'),
      )
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

test('no letter says more than that there is news, and none holds a name, a number or a link with a key', () => {
  for (const language of LANGUAGES) {
    for (const template of Object.keys(mail) as MailTemplate[]) {
      const { subject, text } = mailText(language, template)
      expect(`${subject} ${text}`).not.toMatch(TELLING)
      expect(`${subject} ${text}`).not.toMatch(/\{\{|\$\{|[?&#]\w+=|\/(a|mina-sidor)\//)
    }
  }
})
