import { data } from 'react-router'
import type { AttachmentAnswers } from '../define.ts'
import { listOwnFiles, type DraftFile } from '../draft-files.server.ts'
import type { RawInputs } from '../inputs.ts'
import { paperCode, papersOfPlace } from '../paper-codes.ts'
import type { Service } from '../service.ts'
import { takeStash } from '../stash.server.ts'
import { answersOf } from './papers.tsx'
import { addressOf, type Place } from './step.server.ts'

export type PaperAnswer = NonNullable<AttachmentAnswers['papers']>[string]

/** A file of the paper's document, and which of the document's pages it is. */
export type PaperPart = Pick<DraftFile, 'id' | 'pages' | 'previews' | 'isReplacement'> & {
  state: 'ready' | 'waiting'
  from: number
}
type RefusedFile = { code: string; name: string }

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
  /** All files together are one document. */
  document: PaperPart[]
  /** The part that the page lets the person replace, instead of all else. */
  replacing: PaperPart | undefined
  /** What came of the last upload, for the files that were not taken. */
  refusals: RefusedFile[]
  /** Files that were taken and had to be refused afterwards. */
  late: RefusedFile[]
  /** The pages could not be put together into one PDF. */
  notMerged: boolean
  here: string
  back: string
}

/** Set in the address while one file is being replaced. */
export const REPLACING = 'byt'
/** Set when somebody comes back from a document that could not be made. */
export const NOT_MERGED = 'ej'

/** The paper of this address, if the answers ask for it. `key` is where the draft keeps what is unfinished of it. */
export function findPaper(service: Service, place: Place, code: string) {
  const paper = papersOfPlace(service, place).find(({ id }) => paperCode(id) === code)
  if (!paper) throw data(null, { status: 404 })
  return { ...paper, key: `${place.step.id}/${paper.id}` }
}

/** The files of a paper as one document, its pages numbered through. What was refused has none. */
export function documentOf(files: readonly DraftFile[], paper: string): PaperPart[] {
  let from = 1
  return files.flatMap(({ id, pages, previews, isReplacement, state, ...file }) => {
    if (file.paper !== paper || state === 'refused') return []
    const part = { id, pages, previews, isReplacement, state, from }
    from += pages
    return [part]
  })
}

export function loadPaper(service: Service, place: Place, code: string, request: Request): PaperView {
  const { id, picture, required, key } = findPaper(service, place, code)
  const { portal, draft, step } = place
  const kept = takeStash(portal, draft, request, key)?.inputs
  const refused = kept?.refusals ?? draft.unfinished[key]?.refusals
  const restored = kept && answerIn(kept)
  const files = listOwnFiles(portal, draft.id)
  const document = documentOf(files, id)
  const { searchParams } = new URL(request.url)
  return {
    kind: 'paper',
    draftId: draft.id,
    page: step.page,
    code,
    paper: { id, picture, required },
    answer: restored ?? answersOf(place).papers?.[id],
    isRestored: restored !== undefined,
    seen: draft.version,
    document,
    replacing: document.find((part) => part.id === searchParams.get(REPLACING)),
    refusals: (Array.isArray(refused) ? refused : []).map((line) => {
      const [refusal = '', ...name] = line.split(' ')
      return { code: refusal, name: name.join(' ') }
    }),
    late: files.filter((file) => file.paper === id).flatMap(({ refusal }) => refusal ?? []),
    notMerged: searchParams.has(NOT_MERGED),
    here: hereOf(service, place, code),
    back: addressOf(service, draft.id, step, place.fromReview),
  }
}

/** The page of a paper. `replacing` is the id of the file to replace. */
export function hereOf(
  service: Service,
  { draft, step, fromReview }: Pick<Place, 'draft' | 'step' | 'fromReview'>,
  code: string,
  replacing?: string,
): string {
  const query = new URLSearchParams({
    ...(fromReview ? { r: '1' } : {}),
    ...(replacing === undefined ? {} : { [REPLACING]: replacing }),
  }).toString()
  return `${addressOf(service, draft.id, step)}/${code}${query && `?${query}`}`
}

function answerIn({ state, reason }: RawInputs) {
  return typeof state === 'string' && typeof reason === 'string' && (state || reason)
    ? { state, reason }
    : undefined
}
