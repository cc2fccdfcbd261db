import type { ReactNode } from 'react'
import { data, redirect, useActionData, type ActionFunctionArgs } from 'react-router'
import { useLanguage } from '#app/locales/language.tsx'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { NEW_THING, type ListPage } from '../define.ts'
import { displayOf } from '../display.ts'
import type { AnyValues } from '../fields.ts'
import { saveDraft } from '../drafts.server.ts'
import { isStepDone, pageOf } from '../engine.ts'
import type { Service } from '../service.ts'
import type { AnyPageTexts } from '../texts.ts'
import { afterStep, getPlace, notWhole, type StepView } from './step.server.ts'

/** Goes on from a list: it needs at least one thing, each of them whole. */
export function continueList(service: Service, args: ActionFunctionArgs) {
  const place = getPlace(service, args)
  const page = pageOf(service.journey, place.step.id)
  if (page.kind !== 'list') throw data(null, { status: 405 })
  const { portal, draft, step, course } = place
  const [unfinished] = notWhole(place)
  if (isStepDone(course, step)) {
    // Looked at again after the journey changed: so is said by going on.
    if (draft.lookAgain?.includes(step.id))
      saveDraft(portal, draft, { key: step.id, seenVersion: draft.version, apply: () => undefined })
    return redirect(afterStep(service, place, draft), 303)
  }
  return data({ listFault: unfinished ?? 'empty', result: { status: 'error' as const } }, { status: 400 })
}

type ListBodyProps = { view: StepView; page: ListPage; texts: AnyPageTexts; path: string; notices: ReactNode }

export function ListBody({ view, page, texts, path, notices }: ListBodyProps) {
  const language = useLanguage()
  const { journey, common } = language.texts
  const reply = useActionData<{ listFault?: string }>()
  const base = `${path}/${view.draftId}/${view.step.page}`
  const query = view.fromReview ? '?r=1' : ''
  const named = (item: AnyValues) => nameOf(item, page, texts, language)
  const startsNew = view.unfinishedItems.includes(NEW_THING)
  const things = startsNew ? [...view.items, { id: NEW_THING }] : view.items
  const isUnfinished = ({ id }: { id: string }) => view.unfinishedItems.includes(id)
  const faulty = things.find((item) => item.id === reply?.listFault)
  return (
    <>
      {notices}
      {reply?.listFault ? (
        <ErrorSummary
          title={common.form.errorTitle}
          errors={[
            faulty
              ? {
                  text: language.say('journey.list.needWhole', { name: named(faulty) }),
                  fieldId: `thing-${faulty.id}`,
                }
              : { text: journey.list.needOne, fieldId: 'add' },
          ]}
        />
      ) : null}
      <h1>{texts.title}</h1>
      {texts.lead ? <p className="lead">{texts.lead}</p> : null}
      {things.length === 0 ? (
        <EmptyState title={texts.empty ?? ''} />
      ) : (
        <SummaryList
          rows={things.map((item, index) => ({
            id: `thing-${item.id}`,
            term: `${texts.item ?? ''} ${index + 1}`,
            value: isUnfinished(item) ? `${named(item)} (${journey.list.unfinished})` : named(item),
            actions: [
              { href: `${base}/${item.id}${query}`, text: journey.list.change, hiddenText: named(item) },
              { href: `${base}/${item.id}/bort${query}`, text: journey.list.remove, hiddenText: named(item) },
            ],
          }))}
        />
      )}
      {view.items.length >= page.max ? (
        <p>{journey.step.full}</p>
      ) : startsNew ? null : (
        <p>
          <ButtonLink
            id="add"
            href={`${base}/ny${query}`}
            variant={view.items.length === 0 ? 'primary' : 'secondary'}
            icon="plus"
          >
            {(view.items.length === 0 ? texts.add : texts.addAnother) ?? ''}
          </ButtonLink>
        </p>
      )}
      <form method="post">
        <Button variant={view.items.length === 0 ? 'secondary' : 'primary'}>{journey.list.continue}</Button>
      </form>
    </>
  )
}

/** What a thing in a list is called: the fields that name it, in words. */
export function nameOf(
  item: AnyValues,
  page: ListPage,
  texts: AnyPageTexts,
  language: ReturnType<typeof useLanguage>,
): string {
  const words = page.namedBy.flatMap((name) => {
    const field = page.fields[name]
    return field ? displayOf(field, item[name], texts.fields?.[name], language) : []
  })
  // Beside Arabic letters a date or a number would turn round.
  const isolated = words.map((word) => (language.direction === 'rtl' ? `\u2068${word}\u2069` : word))
  return isolated.join(', ') || (texts.item ?? '')
}
