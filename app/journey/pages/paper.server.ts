import { data, redirect, type ActionFunctionArgs } from 'react-router'
import { receiveUpload } from '#app/platform/files/receive.server.ts'
import { removeDraftFile } from '#app/platform/files/remove.ts'
import { readForm, textField } from '#app/platform/http/read-form.ts'
import { getVisit } from '#app/platform/portal.ts'
import { REASON_MAX, type AttachmentAnswers } from '../define.ts'
import { listOwnFiles, type DraftFile } from '../draft-files.server.ts'
import { saveDraft, type Draft } from '../drafts.server.ts'
import { findStep } from '../engine.ts'
import type { RawInputs } from '../inputs.ts'
import { paperCode, papersOfPlace } from '../paper-codes.ts'
import { cleanText } from '../schema.ts'
import type { Service } from '../service.ts'
import { dropStash, stashPost, takeStash, type Posted } from '../stash.server.ts'
import { answersOf } from './papers.tsx'
import { addressOf, getPlace, type Place } from './step.server.ts'

type PaperAnswer = NonNullable<AttachmentAnswers['papers']>[string]

export type PaperView = {
  kind: 'paper'
  draftId: string
  page: string
  code: string
  paper: { id: string; picture: string; required: boolean }
  answer: { state?: string | undefined; reason?: string | undefined } | undefined
  /** The answer was posted after the session had ended. */
  isRestored: boolean
  seen: number
  files: DraftFile[]
  /** What came of the last upload, for the files that were not taken. */
  refusals: { code: string; name: string }[]
  back: string
}

function findPaper(service: Service, place: Place, code: string) {
  const paper = papersOfPlace(service, place).find(({ id }) => paperCode(id) === code)
  if (!paper) throw data(null, { status: 404 })
  return { ...paper, key: `${place.step.id}/${paper.id}` }
}

export function loadPaper(service: Service, place: Place, code: string, request: Request): PaperView {
  const { id, picture, required, key } = findPaper(service, place, code)
  const { portal, draft, step } = place
  const kept = takeStash(portal, draft, request, key)?.inputs
  const refused = kept?.refusals ?? draft.unfinished[key]?.refusals
  const restored = kept && answerIn(kept)
  const files = listOwnFiles(portal, draft.id).filter((file) => file.paper === id)
  return {
    kind: 'paper',
    draftId: draft.id,
    page: step.page,
    code,
    paper: { id, picture, required },
    answer: restored ?? answersOf(place).papers?.[id],
    isRestored: restored !== undefined,
    seen: draft.version,
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
export async function answerPaper(service: Service, args: ActionFunctionArgs) {
  const { request } = args
  const code = args.params.item ?? ''
  const isUpload = request.headers.get('content-type')?.startsWith('multipart/form-data')
  const form = isUpload ? undefined : await readForm(request)
  const stashed = stashPost(service, args, postedPaper(service, args, form))
  if (stashed) return stashed
  const place = getPlace(service, args)
  const paper = findPaper(service, place, code)
  const { portal, draft, step } = place
  const here = `${addressOf(service, draft.id, step)}/${code}${place.fromReview ? '?r=1' : ''}`
  if (!form) {
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
    dropStash(portal, request)
    note(place, paper, refusals)
    // An upload is answered with a way on in any case, so that the script's progress bar ends at a page.
    return redirect(here, 303)
  }
  const intent = form.get('intent')
  if (intent === 'remove') {
    removeDraftFile(portal, draft.id, textField(form, 'file') ?? '')
    note(place, paper, [])
    return redirect(here, 303)
  }
  const state = textField(form, 'state')
  const reason = cleanText(textField(form, 'reason') ?? '').slice(0, REASON_MAX)
  if (state !== 'sent-before' && state !== 'missing' && state !== 'later')
    return data({ faults: { state: 'required' }, reason }, { status: 400 })
  if (state === 'missing' && !reason) return data({ faults: { reason: 'required' }, state }, { status: 400 })
  dropStash(portal, request)
  setAnswer(place, paper, state === 'missing' && reason ? { state, reason } : { state })
  return redirect(addressOf(service, draft.id, step, place.fromReview), 303)
}

/** What was said about a paper, as it is kept while nobody is signed in. A file is not: it belongs to nobody yet. */
function postedPaper(
  service: Service,
  { params, context }: ActionFunctionArgs,
  form: FormData | undefined,
): Posted | undefined {
  const step = findStep(service.journey, params.page ?? '')
  const ids = Object.keys(service.textsOf(getVisit(context).language.texts).papers)
  const id = ids.find((one) => paperCode(one) === params.item)
  if (!step || id === undefined) return undefined
  const inputs: RawInputs = {}
  for (const name of ['state', 'reason']) inputs[name] = (form && textField(form, name)) ?? ''
  if (!form) inputs.refusals = ['signedOut ']
  if (form && !inputs.state && !inputs.reason) return undefined
  return { key: `${step.id}/${id}`, seen: Number(form?.get('seen') ?? 0), inputs }
}

function answerIn({ state, reason }: RawInputs) {
  return typeof state === 'string' && typeof reason === 'string' && (state || reason)
    ? { state, reason }
    : undefined
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
