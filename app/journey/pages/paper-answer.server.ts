import { data, redirect, type ActionFunctionArgs } from 'react-router'
import { isGuest } from '#app/identity/guest-pass.ts'
import { moveDraftFile } from '#app/platform/files/arrange.ts'
import { receiveUpload } from '#app/platform/files/receive.server.ts'
import { removeDraftFile } from '#app/platform/files/remove.ts'
import { readForm, textField } from '#app/platform/http/read-form.ts'
import { getVisit } from '#app/platform/portal.ts'
import { REASON_MAX, type AttachmentAnswers } from '../define.ts'
import { listOwnFiles } from '../draft-files.server.ts'
import { saveDraft } from '../drafts.server.ts'
import { findStep } from '../engine.ts'
import type { RawInputs } from '../inputs.ts'
import { paperCode } from '../paper-codes.ts'
import { cleanText } from '../schema.ts'
import type { Service } from '../service.ts'
import { dropStash, stashPost, type Posted } from '../stash.server.ts'
import { documentOf, findPaper, hereOf, REPLACING, type PaperAnswer } from './paper.server.ts'
import { addressOf, getPlace, type Place } from './step.server.ts'

type Paper = ReturnType<typeof findPaper>

/** An upload, a change of the document, or an answer about the paper. */
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
  if (!form) return takeFiles(service, place, paper, args)
  const intent = textField(form, 'intent')
  if (isChange(intent)) {
    CHANGES[intent](place, textField(form, 'file') ?? '')
    note(place, paper, [])
    return redirect(hereOf(service, place, code), 303)
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

async function takeFiles(service: Service, place: Place, paper: Paper, args: ActionFunctionArgs) {
  const { portal, draft } = place
  const { request, params, context } = args
  const code = params.item ?? ''
  const wait =
    (await portal.limits.use('upload', draft.holder)) ??
    (isGuest(draft.holder)
      ? await portal.limits.use('guestUpload', getVisit(context).addressKey ?? '')
      : undefined)
  if (wait !== undefined) throw data(null, { status: 429, headers: { 'Retry-After': String(wait) } })
  const asked = new URL(request.url).searchParams.get(REPLACING)
  const replaces = documentOf(listOwnFiles(portal, draft.id), paper.id).find(({ id }) => id === asked)?.id
  const upload = await receiveUpload(portal, request, {
    owner: { kind: 'draft', id: draft.id },
    retention: 'draft',
    paperOf: () => paper.id,
    replaces,
  })
  const refusals = [
    ...(upload.refusal ? [`${upload.refusal} `] : []),
    ...upload.files.flatMap((file) => (file.ok ? [] : [`${file.refusal} ${file.name}`])),
  ]
  dropStash(portal, request)
  note(place, paper, refusals)
  // An upload is answered with a way on in any case, so that the script's progress bar ends at a page.
  return redirect(hereOf(service, place, code, refusals.length > 0 ? replaces : undefined), 303)
}

/** What the buttons of a document do. A part that has gone, or stands at the end already, changes nothing. */
const CHANGES = {
  remove: ({ portal, draft }: Place, file: string) => removeDraftFile(portal, draft.id, file),
  'move-earlier': ({ portal, draft }: Place, file: string) =>
    moveDraftFile(portal, draft.id, file, 'earlier'),
  'move-later': ({ portal, draft }: Place, file: string) => moveDraftFile(portal, draft.id, file, 'later'),
  // The note that follows is all that it takes.
  read: () => undefined,
}
const isChange = (intent: string | undefined): intent is keyof typeof CHANGES =>
  intent !== undefined && Object.hasOwn(CHANGES, intent)

function setAnswer(place: Place, { id, key }: Paper, answer: PaperAnswer): void {
  const { portal, draft, step } = place
  forgetRefused(place, id)
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
function note(place: Place, { id, key }: Paper, refusals: string[]): void {
  const { portal, draft, step } = place
  const has = documentOf(listOwnFiles(portal, draft.id), id).length > 0
  // Somebody who has done something here has read what stood here.
  if (refusals.length === 0) forgetRefused(place, id)
  saveDraft(portal, draft, {
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
}

function forgetRefused({ portal, draft }: Place, paper: string): void {
  for (const file of listOwnFiles(portal, draft.id))
    if (file.paper === paper && file.state === 'refused') removeDraftFile(portal, draft.id, file.id)
}
