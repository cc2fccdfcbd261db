import { data, redirect, type ActionFunctionArgs } from 'react-router'
import { receiveUpload } from '#app/platform/files/receive.server.ts'
import { removeDraftFile } from '#app/platform/files/documents.ts'
import { readForm, textField } from '#app/platform/http/read-form.ts'
import type { AttachmentAnswers } from '../define.ts'
import { listOwnFiles, type DraftFile } from '../draft-files.server.ts'
import { saveDraft, type Draft } from '../drafts.server.ts'
import { paperCode, papersOfPlace } from '../paper-codes.ts'
import { cleanText } from '../schema.ts'
import type { Service } from '../service.ts'
import { answersOf } from './papers.tsx'
import { addressOf, type Place } from './step.server.ts'

type PaperAnswer = NonNullable<AttachmentAnswers['papers']>[string]

export type PaperView = {
  kind: 'paper'
  draftId: string
  page: string
  code: string
  paper: { id: string; picture: string; required: boolean }
  answer: PaperAnswer | undefined
  files: DraftFile[]
  /** What came of the last upload, for the files that were not taken. */
  refusals: { code: string; name: string }[]
  back: string
}

const REASON_MAX = 500

function findPaper(service: Service, place: Place, code: string) {
  const paper = papersOfPlace(service, place).find(({ id }) => paperCode(id) === code)
  if (!paper) throw data(null, { status: 404 })
  return { ...paper, key: `${place.step.id}/${paper.id}` }
}

export function loadPaper(service: Service, place: Place, code: string): PaperView {
  const { id, picture, required, key } = findPaper(service, place, code)
  const { portal, draft, step } = place
  const refused = draft.unfinished[key]?.refusals
  const files = listOwnFiles(portal, draft.id).filter((file) => file.paper === id)
  return {
    kind: 'paper',
    draftId: draft.id,
    page: step.page,
    code,
    paper: { id, picture, required },
    answer: answersOf(place).papers?.[id],
    files,
    refusals: [
      ...(Array.isArray(refused) ? refused : []).map((line) => {
        const [refusal = '', ...name] = line.split(' ')
        return { code: refusal, name: name.join(' ') }
      }),
      ...files.flatMap(({ refusal }) => refusal ?? []),
    ],
    back: addressOf(service, draft.id, step, place.fromReview),
  }
}

/** An upload, a file taken away, or an answer about the paper. */
export async function answerPaper(
  service: Service,
  place: Place,
  code: string,
  { request }: ActionFunctionArgs,
) {
  const paper = findPaper(service, place, code)
  const { portal, draft, step } = place
  const here = `${addressOf(service, draft.id, step)}/${code}${place.fromReview ? '?r=1' : ''}`
  if (request.headers.get('content-type')?.startsWith('multipart/form-data')) {
    const wait = await portal.limits.use('upload', draft.personId)
    if (wait !== undefined) throw data(null, { status: 429, headers: { 'Retry-After': String(wait) } })
    const upload = await receiveUpload(portal, request, {
      owner: { kind: 'draft', id: draft.id },
      retention: 'draft',
      paperOf: () => paper.id,
    })
    const refusals = [
      ...(upload.refusal ? [`${upload.refusal} `] : []),
      ...upload.files.flatMap((file) => (file.ok ? [] : [`${file.refusal} ${file.name}`])),
    ]
    note(place, paper, refusals)
    // An upload is answered with a way on in any case, so that the script's progress bar ends at a page.
    return redirect(here, 303)
  }
  const form = await readForm(request)
  const intent = form.get('intent')
  if (intent === 'remove') {
    removeDraftFile(portal, draft.id, textField(form, 'file') ?? '')
    note(place, paper, [])
    return redirect(here, 303)
  }
  const state = textField(form, 'state')
  const reason = cleanText(textField(form, 'reason') ?? '').slice(0, REASON_MAX)
  if (state !== 'sent-before' && state !== 'missing' && state !== 'later')
    return data({ faults: { state: 'required' } }, { status: 400 })
  if (state === 'missing' && !reason) return data({ faults: { reason: 'required' }, state }, { status: 400 })
  setAnswer(place, paper, state === 'missing' && reason ? { state, reason } : { state })
  return redirect(addressOf(service, draft.id, step, place.fromReview), 303)
}

function setAnswer(
  { portal, draft, step }: Place,
  { id, key }: { id: string; key: string },
  answer: PaperAnswer,
): void {
  saveDraft(portal, draft, {
    key,
    seenVersion: Number.MAX_SAFE_INTEGER,
    apply: ({ answers, unfinished }) => {
      const now = (answers[step.id] as AttachmentAnswers | undefined) ?? {}
      answers[step.id] = { ...now, papers: { ...now.papers, [id]: answer } }
      delete unfinished[key]
    },
  })
}

/** Keeps the paper's answer in step with its files, and what was refused until the next try. */
function note(
  { portal, draft, step }: Place,
  { id, key }: { id: string; key: string },
  refusals: string[],
): Draft {
  const has = listOwnFiles(portal, draft.id).some((file) => file.paper === id && file.state !== 'refused')
  const saved = saveDraft(portal, draft, {
    key,
    seenVersion: Number.MAX_SAFE_INTEGER,
    apply: ({ answers, unfinished }) => {
      const { papers = {}, ...rest } = (answers[step.id] as AttachmentAnswers | undefined) ?? {}
      const { [id]: before, ...others } = papers
      const answer: PaperAnswer | undefined = has
        ? { state: 'file' }
        : before?.state === 'file'
          ? undefined
          : before
      answers[step.id] = { ...rest, papers: answer ? { ...others, [id]: answer } : others }
      if (refusals.length > 0) unfinished[key] = { refusals }
      else delete unfinished[key]
    },
  })
  return 'saved' in saved ? saved.saved : saved.conflict
}
