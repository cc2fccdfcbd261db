import { stories } from '#db/seed/stories.ts'
import { startStory } from '#db/seed/demo.ts'
import { houseOf } from '#app/case/testing.tsx'
import { requireResident } from '#app/identity/guards.ts'
import { getDraft } from '#app/journey/drafts.server.ts'
import { testPortal, type TestPortal } from '#app/platform/testing.ts'
import { service } from '../service.ts'
import * as begin from '#app/forms/begin.tsx'
import * as item from '#app/forms/item.tsx'
import * as overview from '#app/forms/overview.tsx'
import * as removeItem from '#app/forms/remove-item.tsx'
import * as remove from '#app/forms/remove.tsx'
import * as review from '#app/forms/review.tsx'
import * as saved from '#app/forms/saved.tsx'
import * as step from '#app/forms/step.tsx'

/** The pages of a draft, asked for as the server does. */
export const ask = houseOf({
  '/:form': begin,
  '/:form/:draft': overview,
  '/:form/:draft/granska': review,
  '/:form/:draft/sparad': saved,
  '/:form/:draft/ta-bort': remove,
  '/:form/:draft/:page': step,
  '/:form/:draft/:page/:item': item,
  '/:form/:draft/:page/:item/bort': removeItem,
})

/** The draft of a parent whose story is wholly answered. */
export function setUp(portal = testPortal()) {
  const { draftId, cookie } = startStory(portal, stories.parent, Infinity)
  const { personId } = requireResident(portal, new Request(portal.config.publicUrl, { headers: { cookie } }))
  const draft = () => getDraft(portal, personId, service.journey, draftId)
  return { portal, cookie, draft, at: `/a/${draftId}` }
}

type Thing = { id: string; name?: string; lives?: string }
export const childrenIn = (draft: ReturnType<typeof getDraft>) =>
  (draft.answers.children as unknown as { items: Thing[] }).items

export const child = {
  name: 'Noor',
  known: 'birthDay',
  birthDay: '2020-05-05',
  school: 'none',
  lives: 'full',
}
export const whereTo = ({ response }: { response: Response | undefined }) => response?.headers.get('Location')

/** What the fields of a page hold, as a browser would post them. */
export function typedIn(html: string): Record<string, string> {
  const typed: Record<string, string> = {}
  for (const [tag] of html.matchAll(/<input[^>]*>/g)) {
    const of = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]
    if (of('type') === 'radio' && !tag.includes(' checked')) continue
    typed[of('name') ?? ''] = of('value') ?? ''
  }
  return typed
}

/** The page as a browser would post it. */
export async function posted(
  portal: TestPortal,
  path: string,
  cookie: string,
  typed: Record<string, string>,
) {
  const { html } = await ask(portal, path, { cookie })
  return { cookie, form: { ...typedIn(html), ...typed } }
}
