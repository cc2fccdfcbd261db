import { sendStory, startStory } from '#db/seed/demo.ts'
import { stories, type StoryName } from '#db/seed/stories.ts'
import { requireResident } from '#app/identity/guards.ts'
import { signInAsResident } from '#app/identity/testing.ts'
import { courseOf, factsOf } from '#app/journey/course.server.ts'
import { getDraft } from '#app/journey/drafts.server.ts'
import { pageOf, reachable } from '#app/journey/engine.ts'
import { paperCode } from '#app/journey/paper-codes.ts'
import { LANGUAGES, type LanguageCode } from '#app/locales/catalogue.ts'
import type { Portal } from '#app/platform/portal.ts'
import { service } from '#app/services/financial-assistance/service.ts'

/** An address of a story; with `form`, the page as it comes back when that was posted and refused. */
export type StoryPage = { name: string; path: string; cookie?: string; form?: string }

const PUBLIC = [
  '/',
  '/ekonomiskt-bistand',
  '/boka-tid',
  '/m/010',
  '/m/010?vy=kalender',
  '/akut-hjalp',
  '/annan-hjalp',
  '/sok?q=hyra',
  '/om/tillganglighet',
  '/om/integritet',
  '/om/kakor',
  '/om/surfa-sakert',
  '/logga-in',
  '/utloggad',
]

/** Every page that a story comes to, whole, and each of its question pages with errors; all in every language. */
export function pagesOfStory(portal: Portal, name: StoryName): Record<LanguageCode, StoryPage[]> {
  const { draftId, cookie } = startStory(portal, stories[name], Infinity)
  const resident = requireResident(portal, new Request(portal.config.publicUrl, { headers: { cookie } }))
  const draft = getDraft(portal, resident.personId, service.journey, draftId)
  const course = courseOf(service, draft, factsOf(portal, resident))
  const base = `${service.path}/${draftId}`
  const personal: StoryPage[] = ['', ...['granska', 'sparad', 'ta-bort'].map((end) => `/${end}`)].map(
    (end) => ({
      name: `draft${end}`,
      path: base + end,
    }),
  )
  for (const { id, page: code } of reachable(course)) {
    const path = `${base}/${code}`
    personal.push({ name: code, path })
    const page = pageOf(service.journey, id)
    if (page.kind === 'list') {
      personal.push(
        { name: `${code}/ny`, path: `${path}/ny` },
        { name: `${code}/ny refused`, path: `${path}/ny`, form: 'intent=save' },
      )
    }
    if (page.kind === 'attachments') {
      for (const paper of course.papers ?? [])
        personal.push({ name: `${code}/${paper.id}`, path: `${path}/${paperCode(paper.id)}` })
    }
    const asksSomething =
      page.kind === 'questions' &&
      Object.values(page.fields).some(({ optional, shownBy }) => !optional && !shownBy)
    if (asksSomething) personal.push({ name: `${code} refused`, path, form: 'intent=save' })
  }
  const caseId = sendStory(portal, name)
  const again = signInAsResident(portal, stories[name].persona).cookie
  const after = ['/a', '/mina-sidor', `/mina-sidor/${caseId}`, `/mina-sidor/${caseId}/kvitto`].map(
    (path) => ({
      name: path.replace(caseId, ':case'),
      path,
      cookie: again,
    }),
  )
  const pages: StoryPage[] = [
    ...PUBLIC.map((path) => ({ name: path, path })),
    ...personal.map((page) => ({ ...page, cookie })),
    ...after,
  ]
  return Object.fromEntries(
    LANGUAGES.map((code) => {
      const language = `nara-language=${code}`
      return [
        code,
        pages.map((page) => ({ ...page, cookie: page.cookie ? `${page.cookie}; ${language}` : language })),
      ]
    }),
  ) as Record<LanguageCode, StoryPage[]>
}

/** The pages that an application goes through from the start page to the receipt, each once and without errors. */
export function applicationOf(pages: readonly StoryPage[]): StoryPage[] {
  const first = ['/', '/ekonomiskt-bistand', '/logga-in', '/a', 'draft', 'draft/granska']
  return pages.filter(
    ({ name, form }) =>
      form === undefined && (first.includes(name) || /^\d{3}/.test(name) || name.endsWith('/kvitto')),
  )
}
