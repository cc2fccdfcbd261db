import type { ReactNode } from 'react'
import { data, redirect, useActionData, type ActionFunctionArgs } from 'react-router'
import { useLanguage } from '#app/locales/language.tsx'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Checklist, type ChecklistItem } from '#app/ui/checklist.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { PaperPicture, type PaperPictureName } from '#app/ui/paper-picture.tsx'
import { listOwnFiles } from '../draft-files.server.ts'
import type { AttachmentAnswers } from '../define.ts'
import { saveDraft } from '../drafts.server.ts'
import { paperCode, papersOfPlace } from '../paper-codes.ts'
import type { Service } from '../service.ts'
import type { AnyPageTexts } from '../texts.ts'
import { afterStep, getPlace, type Place, type StepView } from './step.server.ts'

type PaperState = NonNullable<AttachmentAnswers['papers']>[string]['state']
export type PaperRow = {
  id: string
  code: string
  required: boolean
  picture: string
  state: PaperState | undefined
  files: number
}
export type PapersView = PaperRow[]

export function answersOf(place: Place): AttachmentAnswers {
  return (place.draft.answers[place.step.id] as AttachmentAnswers | undefined) ?? {}
}

/** The checklist: what the answers ask for, and what the person has said about each. */
export function loadPapers(service: Service, place: Place): PapersView {
  const { papers = {} } = answersOf(place)
  const files = listOwnFiles(place.portal, place.draft.id).filter(({ state }) => state !== 'refused')
  return papersOfPlace(service, place).map(({ id, required, picture }) => {
    const count = files.filter((file) => file.paper === id).length
    const said = papers[id]?.state
    // A scanner that answered late may have taken the only file away.
    return {
      id,
      code: paperCode(id),
      required,
      picture,
      state: said === 'file' && count === 0 ? undefined : said,
      files: count,
    }
  })
}

/** Goes on from the checklist when every paper that is needed has an answer. */
export function continuePapers(service: Service, args: ActionFunctionArgs) {
  const place = getPlace(service, args)
  const missing = loadPapers(service, place).filter(({ required, state }) => required && state === undefined)
  if (missing.length > 0) {
    return data(
      { missing: missing.map(({ id }) => id), result: { status: 'error' as const } },
      { status: 400 },
    )
  }
  const { portal, draft, step } = place
  const saved = saveDraft(portal, draft, {
    key: step.id,
    seenVersion: Number.MAX_SAFE_INTEGER,
    apply: ({ answers }) => {
      answers[step.id] = {
        ...(answers[step.id] as AttachmentAnswers | undefined),
        done: true,
      }
    },
  })
  return redirect(afterStep(service, place, 'saved' in saved ? saved.saved : saved.conflict), 303)
}

const TONE: Record<PaperState, ChecklistItem['state']['tone']> = {
  file: 'success',
  'sent-before': 'success',
  missing: 'neutral',
  later: 'warning',
}

type PapersBodyProps = {
  view: StepView
  papers: PapersView
  texts: AnyPageTexts
  service: Service
  notices: ReactNode
}

export function PapersBody({ view, papers, texts, service, notices }: PapersBodyProps) {
  const language = useLanguage()
  const { papers: words } = language.texts.journey
  const { form } = language.texts.common
  const names = service.textsOf(language.texts).papers
  const reply = useActionData<{ missing?: string[] }>()
  const base = `${service.path}/${view.draftId}/${view.step.page}`
  const stateTexts: Record<PaperState, string> = {
    file: words.file,
    'sent-before': words.sentBefore,
    missing: words.missing,
    later: words.later,
  }
  const items = papers.map(({ id, code, required, picture, state, files }): ChecklistItem => {
    const name = names[id]?.name ?? id
    return {
      id: `paper-${code}`,
      title: name,
      description: <p>{names[id]?.looksLike}</p>,
      picture: <PaperPicture name={picture as PaperPictureName} />,
      state: state
        ? { tone: TONE[state], text: stateTexts[state] }
        : { tone: required ? 'attention' : 'neutral', text: required ? words.todo : words.optional },
      children: files > 0 ? <p>{language.say('journey.papers.count', { count: files })}</p> : null,
      actions: (
        <ButtonLink
          href={`${base}/${code}${view.fromReview ? '?r=1' : ''}`}
          variant="secondary"
          hiddenText={name}
        >
          {state ? words.change : words.choose}
        </ButtonLink>
      ),
    }
  })
  return (
    <>
      {notices}
      <ErrorSummary
        title={form.errorTitle}
        errors={(reply?.missing ?? []).map((id) => ({
          fieldId: `paper-${paperCode(id)}`,
          text: language.say('journey.papers.needAnswer', { name: names[id]?.name ?? id }),
        }))}
      />
      <h1>{texts.title}</h1>
      {texts.lead ? <p className="lead">{texts.lead}</p> : null}
      {texts.body?.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {items.length === 0 ? <p>{words.none}</p> : <Checklist items={items} headingLevel={2} />}
      <form method="post">
        <Button>{form.save}</Button>
      </form>
    </>
  )
}
