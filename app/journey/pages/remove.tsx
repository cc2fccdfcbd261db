import { data, redirect, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { useLanguage } from '#app/locales/language.tsx'
import { inTransaction } from '#db/client.ts'
import { removeDraftFiles } from '#app/platform/files/remove.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { unfinishedThings } from '../course.server.ts'
import type { AnyAnswers, ListPage } from '../define.ts'
import { deleteDraft, saveDraft } from '../drafts.server.ts'
import type { AnyValues } from '../fields.ts'
import { requireOwnDraft } from '../own-draft.server.ts'
import type { Service } from '../service.ts'
import { pageOf } from '../engine.ts'
import { JourneyPage } from './journey-page.tsx'
import { nameOf } from './list.tsx'
import { addressOf, getPlace } from './step.server.ts'

/** Asks before a whole draft is removed. */
export const removeDraftLoader = (service: Service) => (args: LoaderFunctionArgs) => ({
  cancel: `${service.path}/${requireOwnDraft(service, args).draft.id}`,
  signed: service.signed,
})

export const removeDraftAction = (service: Service) => (args: ActionFunctionArgs) => {
  const { portal, holder, draft } = requireOwnDraft(service, args)
  // Together or not at all: a file that came between the two would leave its key behind.
  inTransaction(portal.db, () => {
    removeDraftFiles(portal, draft.id)
    deleteDraft(portal, draft)
  })
  return redirect(holder.resident ? '/mina-sidor?borttagen=1' : service.infoPath, 303)
}

export function RemoveDraftPage() {
  const { cancel, signed } = useLoaderData<{ cancel: string; signed: boolean }>()
  const { journey } = useLanguage().texts
  return (
    <RemoveForm
      title={signed ? journey.remove.title : journey.form.remove.title}
      confirm={journey.remove.confirm}
      keep={journey.remove.cancel}
      cancel={cancel}
    >
      {journey.remove.text}
    </RemoveForm>
  )
}

type Thing = { id: string } & AnyValues
type RemoveItemView = { stepId: string; cancel: string; thing: Thing }

/** Asks before a thing is taken out of a list. */
export const removeItemLoader =
  (service: Service) =>
  (args: LoaderFunctionArgs): RemoveItemView => {
    const place = getPlace(service, args)
    const { draft, step } = place
    const things: Thing[] = [
      ...((draft.answers[step.id] as { items?: Thing[] } | undefined)?.items ?? []),
      // A new one has no name yet.
      ...unfinishedThings(draft, step.id).map((id) => ({ id })),
    ]
    const thing = things.find(({ id }) => id === args.params.item)
    if (!thing || pageOf(service.journey, step.id).kind !== 'list') throw data(null, { status: 404 })
    return {
      stepId: step.id,
      cancel: addressOf(service, draft.id, step, place.fromReview),
      thing,
    }
  }

export const removeItemAction = (service: Service) => (args: ActionFunctionArgs) => {
  const { portal, draft, step, fromReview } = getPlace(service, args)
  if (pageOf(service.journey, step.id).kind !== 'list') throw data(null, { status: 404 })
  const id = args.params.item ?? ''
  saveDraft(portal, draft, {
    key: `${step.id}/${id}`,
    // Removing twice, or removing what another window has changed, is still removing.
    seenVersion: Number.MAX_SAFE_INTEGER,
    apply: ({ answers, unfinished }) => {
      const items = (answers[step.id] as { items?: Thing[] } | undefined)?.items ?? []
      answers[step.id] = { items: items.filter((thing) => thing.id !== id) } as NonNullable<
        AnyAnswers[string]
      >
      delete unfinished[`${step.id}/${id}`]
    },
  })
  return redirect(addressOf(service, draft.id, step, fromReview), 303)
}

export const createRemoveItemPage = (service: Service) =>
  function RemoveItemPage() {
    const { stepId, cancel, thing } = useLoaderData<RemoveItemView>()
    const language = useLanguage()
    const { list } = language.texts.journey
    const texts = service.textsOf(language.texts).journey.pages[stepId] ?? { title: '' }
    const name = nameOf(thing, pageOf(service.journey, stepId) as ListPage, texts, language)
    return (
      <RemoveForm
        title={language.say('journey.list.removeTitle', { name })}
        confirm={list.removeConfirm}
        keep={list.removeCancel}
        cancel={cancel}
      />
    )
  }

function RemoveForm(props: {
  title: string
  confirm: string
  keep: string
  cancel: string
  children?: string
}) {
  const { titles } = useLanguage().texts.journey
  return (
    <JourneyPage title={titles.overview} back={{ href: props.cancel }}>
      <h1>{props.title}</h1>
      {props.children ? <p>{props.children}</p> : null}
      <form method="post" className="button-row">
        <Button variant="danger">{props.confirm}</Button>
        <ButtonLink href={props.cancel} variant="secondary">
          {props.keep}
        </ButtonLink>
      </form>
    </JourneyPage>
  )
}
