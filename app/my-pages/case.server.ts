import type { RouterContextProvider } from 'react-router'
import type { CaseRow } from '#db/queries/cases.ts'
import type { Authorized } from '#app/case/access.server.ts'
import type { EventKind } from '#app/case/events.ts'
import { readEvents, readSnapshot } from '#app/case/read.server.ts'
import { getService, maySet, stageOf, type Stage } from '#app/case/registry.ts'
import type { Snapshot } from '#app/case/snapshot.ts'
import { dayInWords, momentInWords } from '#app/journey/display.ts'
import { auditOfCase, type CaseTrace } from '#app/platform/audit/audit.ts'
import type { AuditAction } from '#app/platform/audit/actions.ts'
import { dayOf } from '#app/platform/clock.ts'
import { filesOfCase } from '#app/platform/files/documents.ts'
import { getPortal, getVisit } from '#app/platform/portal.ts'
import { owedOf, type OwedPaper } from './owed.server.ts'

export type PaperFile = { id: string; name: string; state: 'ready' | 'waiting' | 'refused'; pages: number }
/** Somebody at the municipality who opened the case: never a name. */
export type Opening = { day: string; role: string; unit: string; what: OpeningKind }
export type OpeningKind = 'case' | 'file' | 'changed' | 'other'

export type CaseView = {
  id: string
  reference: string
  name: string
  status: { name: string; explanation: string; stage: Stage }
  receivedAt: string
  next: readonly string[]
  contact: string
  events: { seq: number; kind: EventKind; at: number; when: string }[]
  owed: OwedPaper[]
  files: PaperFile[]
  snapshot: Snapshot
  openings: Opening[]
  /** There are more openings than are shown. */
  hasMoreOpenings: boolean
  canWithdraw: boolean
  justWithdrawn: boolean
  /** Where the page hears of changes that came after it was made. */
  live: string
}

/** Openings shown; the newest first. */
const MOST_OPENINGS = 100

/** One case as the person who sent it sees it, in the words of the visit's language. */
export function caseOf(
  context: Readonly<RouterContextProvider>,
  row: Authorized<CaseRow>,
  query: URLSearchParams,
): CaseView {
  const portal = getPortal(context)
  const { texts, code } = getVisit(context).language
  const service = getService(context, row.service)
  const words = service.textsOf(texts)
  const stage = stageOf(service, row.status)
  const snapshot = readSnapshot(portal, row)
  const openings = openingsOf(auditOfCase(portal.db, row.id), code)
  const canWithdraw = maySet(service, row.status, 'withdrawn')
  return {
    id: row.id,
    reference: row.reference,
    name: words.journey.name,
    status: { ...(words.statuses[row.status] ?? { name: row.status, explanation: '' }), stage },
    receivedAt: momentInWords(row.receivedAt, code),
    next: stage === 'over' ? [] : words.receipt.next,
    contact: words.receipt.contact,
    events: readEvents(portal, row)
      .reverse()
      .map(({ seq, kind, at }) => ({ seq, kind, at, when: momentInWords(at, code) })),
    owed: owedOf(portal, service, row, snapshot, words.papers),
    files: filesOfCase(portal, row.id).map(({ id, state, meta }) => ({
      id,
      name: words.papers[meta.paper]?.name ?? '',
      state,
      pages: meta.previews,
    })),
    snapshot,
    openings: openings.slice(0, MOST_OPENINGS),
    hasMoreOpenings: openings.length > MOST_OPENINGS,
    canWithdraw,
    justWithdrawn: query.get('klart') === '1' && row.status === 'withdrawn',
    live: `/mina-sidor/${row.id}/handelser?sedan=${row.updatedAt}`,
  }
}

const KINDS: Partial<Record<AuditAction, OpeningKind>> = {
  'case-opened': 'case',
  'file-opened': 'file',
  'case-assigned': 'changed',
  'case-status-changed': 'changed',
}

/**
 * Who at the municipality has been in the case, by day, the newest first; the same thing on the same day is one line.
 * One more than is shown, if there are so many.
 */
function openingsOf(traces: readonly CaseTrace[], code: string): Opening[] {
  const seen = new Map<string, Opening>()
  for (const { at, by, role, unit, action } of traces.toReversed()) {
    if (by !== 'staff') continue
    const day = dayOf(at)
    const what = KINDS[action] ?? 'other'
    const key = [day, role, unit, what].join('\n')
    if (!seen.has(key))
      seen.set(key, { day: dayInWords(day, code), role: role ?? '', unit: unit ?? '', what })
    if (seen.size > MOST_OPENINGS) break
  }
  return [...seen.values()]
}
