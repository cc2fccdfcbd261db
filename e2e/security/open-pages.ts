import { createDraft, saveDraft } from '#app/journey/drafts.server.ts'
import type { Facts, Step } from '#app/journey/define.ts'
import { pageOf } from '#app/journey/engine.ts'
import type { AnyValues, Fields } from '#app/journey/fields.ts'
import { inputsOf } from '#app/journey/inputs.ts'
import { formSchemaOf } from '#app/journey/judge.ts'
import { signInAsResident } from '#app/identity/testing.ts'
import { dayOf } from '#app/platform/clock.ts'
import { service } from '#app/services/financial-assistance/service.ts'
import { openingOf } from './opening.ts'
import { draftOf, type Scene } from './scene.ts'

export const facts: Facts = { today: dayOf(Date.now()), age: 36 }

/** What a page may answer to a form, whatever is in it. */
export const ALLOWED = [303, 400, 409, 413]

export type Opened = { draft: string; cookie: string; step: Step; fields: Fields; path: string }

/** A draft whose answers lead to the step, and the address that takes its form. */
export function open(scene: Scene, step: Step): Opened | undefined {
  const page = pageOf(service.journey, step.id)
  if (page.kind !== 'questions' && page.kind !== 'list') return undefined
  const { personId, cookie } = signInAsResident(scene.portal, 'single')
  const draft = createDraft(scene.portal, personId, service.journey, 'sv')
  const answers = openingOf(step, facts)
  saveDraft(scene.portal, draft, {
    key: 'opening',
    seenVersion: draft.version,
    apply: (content) => void (content.answers = answers),
  })
  const path = `/a/${draft.id}/${step.page}${page.kind === 'list' ? '/ny' : ''}`
  return { draft: draft.id, cookie, step, fields: page.fields, path }
}

/** What is stored of the step and must not be: it has to be exactly what its own inputs would be read as. */
export function storedFaults(scene: Scene, { draft, cookie, step, fields }: Opened): string[] {
  const { answers } = draftOf(scene.portal, cookie, draft)
  const stored = answers[step.id] as (AnyValues & { items?: AnyValues[] }) | undefined
  const sets =
    pageOf(service.journey, step.id).kind === 'list' ? (stored?.items ?? []) : stored ? [stored] : []
  return sets.flatMap((set) => {
    const { id: _, ...values } = set
    const seen = { facts, answers, others: sets.filter((other) => other !== set) }
    const schema = formSchemaOf(service.journey, step.id, fields, seen)
    const read = schema.safeParse(inputsOf(fields, values))
    const same = read.success && JSON.stringify(sorted(read.data)) === JSON.stringify(sorted(values))
    return same ? [] : [`stored ${JSON.stringify(values).slice(0, 200)}`]
  })
}

const sorted = (values: AnyValues) =>
  Object.fromEntries(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)))
