import { createContext, type RouterContextProvider } from 'react-router'
import { inTransaction } from '#db/client.ts'
import type { CaseRow } from '#db/queries/cases.ts'
import { findCaseReporter } from '#db/queries/reporters.ts'
import { insertFollowUp } from '#db/queries/follow-ups.ts'
import type { Authorized } from '#app/case/access.server.ts'
import { mayGiveName } from '#app/case/name-later.server.ts'
import { MOST_DRAFTS } from '#app/case/pages/begin.tsx'
import { getService, stageOf } from '#app/case/registry.ts'
import { toldOf } from '#app/case/report/told.server.ts'
import { returnCodeOf } from '#app/case/return-code.server.ts'
import { formatReturnCode } from '#app/case/return-code.ts'
import { markReadBySender, readThread, writeAsSender, type Post, type Side } from '#app/case/thread.server.ts'
import { createDraft, listDrafts } from '#app/journey/drafts.server.ts'
import { momentInWords } from '#app/journey/display.ts'
import { holdersOf } from '#app/journey/own-draft.server.ts'
import { textField } from '#app/platform/http/read-form.ts'
import { getPortal, getVisit } from '#app/platform/portal.ts'
import type { Kept, SenderFault } from './code-page.tsx'

/** In the address, when something was done just now: `1` was written, `2` a name was given. */
export const DONE = 'klart'

export type FollowView = {
  id: string
  reference: string
  receivedAt: string
  code: string
  status: { name: string; explanation: string }
  /** What a mandated reporter has been told of the decision. */
  told: string | undefined
  next: readonly string[]
  contact: string
  messages: { seq: number; writtenBy: Side; at: number; when: string; lines: string[]; isNew: boolean }[]
  /** How many messages the page shows. */
  seen: number
  /** Nothing more happens with it, so nobody would read what is written. */
  isOver: boolean
  isAnonymous: boolean
  mayGiveName: boolean
  hasWorkReceipt: boolean
  done: 'written' | 'named' | undefined
}

/** What whoever sent a report may see of it: how it stands and what was written, but nothing of what it says. */
export function followView(
  context: Readonly<RouterContextProvider>,
  row: Authorized<CaseRow>,
  query: URLSearchParams,
): FollowView {
  const portal = getPortal(context)
  const { texts, code } = getVisit(context).language
  const service = getService(context, row.service)
  const { statuses, receipt, told } = service.textsOf(texts)
  const outcome = toldOf(portal, row)
  const over = isOver(context, row)
  const thread = readThread(portal, row)
  markReadBySender(portal, row)
  return {
    id: row.id,
    reference: row.reference,
    receivedAt: momentInWords(row.receivedAt, code),
    code: formatReturnCode(returnCodeOf(portal.keyring, row.draftId)),
    status: statuses[row.status] ?? { name: row.status, explanation: '' },
    told: outcome && told?.[outcome],
    next: over ? [] : receipt.next,
    contact: receipt.contact,
    messages: thread.map(({ seq, writtenBy, at, text, readAt }) => ({
      seq,
      writtenBy,
      at,
      when: momentInWords(at, code),
      lines: text.split('\n'),
      isNew: writtenBy === 'staff' && readAt === null,
    })),
    seen: thread.at(-1)?.seq ?? 0,
    isOver: over,
    isAnonymous: findCaseReporter(portal.db, row.id)?.kind === 'anonymous',
    mayGiveName: mayGiveName(portal, row),
    hasWorkReceipt: service.report?.workReceipt !== undefined,
    done: DONES[query.get(DONE) ?? ''],
  }
}

const DONES: Record<string, FollowView['done']> = { 1: 'written', 2: 'named' }

export function writeToStaff(
  context: Readonly<RouterContextProvider>,
  row: Authorized<CaseRow>,
  post: Post,
): SenderFault | undefined {
  return isOver(context, row) ? 'over' : writeAsSender(getPortal(context), row, post)
}

function isOver(context: Readonly<RouterContextProvider>, { service, status }: CaseRow): boolean {
  return stageOf(getService(context, service), status) === 'over'
}

/** How many messages the page showed when it was sent; a page that does not say so showed none. */
export function parseSeen(form: FormData): number {
  const seen = Number(textField(form, 'seen') ?? 0)
  return Number.isSafeInteger(seen) && seen >= 0 ? seen : 0
}

/** Begins a new form from the page of this case. @returns where it begins, also when there are too many already. */
export function beginAgain(
  context: Readonly<RouterContextProvider>,
  request: Request,
  row: Authorized<CaseRow>,
  guest: string,
): string {
  const portal = getPortal(context)
  const service = getService(context, row.service)
  const holder = holdersOf(service, portal, request)[0]?.id ?? guest
  return inTransaction(portal.db, () => {
    const begun = listDrafts(portal, holder).filter((draft) => draft.service === service.id)
    if (begun.length >= MOST_DRAFTS) return service.path
    const draft = createDraft(portal, holder, service.journey, getVisit(context).language.code)
    insertFollowUp(portal.db, { draftId: draft.id, earlierId: row.id })
    return `${service.path}/${draft.id}`
  })
}

const keptContext = createContext<Kept | null>(null)

/** Keeps what was written on a page that is not open any more, for the page that is shown instead. */
export function keep(context: Readonly<RouterContextProvider>, kept: Kept): void {
  context.set(keptContext, kept)
}

export function keptIn(context: Readonly<RouterContextProvider>): Kept | undefined {
  return context.get(keptContext) ?? undefined
}
