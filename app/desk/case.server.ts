import type { RouterContextProvider } from 'react-router'
import { openCaseAsStaff } from '#app/case/access.server.ts'
import type { EventKind } from '#app/case/events.ts'
import type { DeskEventKind } from '#app/case/report/event-kinds.ts'
import { readEventsForStaff, readParticipants, readSnapshot } from '#app/case/read.server.ts'
import { getService, maySet, stageOf, type Stage } from '#app/case/registry.ts'
import type { Snapshot } from '#app/case/snapshot.ts'
import type { StaffMember } from '#app/identity/guards.ts'
import { formatPersonalNumber } from '#app/identity/personal-number.ts'
import { getStaffAccount } from '#app/identity/staff.server.ts'
import { momentInWords } from '#app/journey/display.ts'
import type { Service, ServiceTexts } from '#app/journey/service.ts'
import type { LanguageCode } from '#app/locales/catalogue.ts'
import { desk } from '#app/locales/sv/desk.ts'
import { deskReports } from '#app/locales/sv/desk-reports.ts'
import { dayOf, daysBetween } from '#app/platform/clock.ts'
import { filesOfCase } from '#app/platform/files/documents.ts'
import { getPortal } from '#app/platform/portal.ts'
import { doorOf } from './report/queue-view.server.ts'
import { reportViewOf, type ReportView } from './report/report-view.server.ts'
import { reworded } from './reword.ts'
import { openThread, type ThreadView } from './thread.server.ts'

export type PaperView = {
  id: string
  name: string
  state: string
  reason: string | undefined
  files: { id: string; state: 'ready' | 'waiting' | 'refused'; pages: number }[]
}
export type CaseView = {
  id: string
  reference: string
  service: string
  status: { name: string; stage: Stage }
  acute: boolean
  received: string
  age: string
  unit: string
  assigned: string
  people: { id: string; name: string; number: string; language: LanguageCode; signedAt: string }[]
  events: {
    seq: number
    kind: EventKind | DeskEventKind
    at: number
    when: string
    by: 'resident' | 'staff' | 'system'
    isNew: boolean
  }[]
  snapshot: Snapshot
  /** For reports, whose senders have no other way to be asked. */
  thread: ThreadView | 'elsewhere' | undefined
  papers: PaperView[]
  /** Set when the questions are shown in another language than they were answered in. */
  sentIn: LanguageCode | undefined
  isOriginal: boolean
  /** Something can be opened. */
  hasFiles: boolean
  /** Why all files as one PDF, asked for just now, did not come. */
  noDocument: 'empty' | 'notMerged' | undefined
  mayTake: 'take' | 'take-over' | undefined
  mayBegin: boolean
  /** For a report of concern alone. */
  report?: ReportView
}

/** In the address, when all files as one PDF were asked for and could not be given. */
export const NO_DOCUMENT = 'dokument'
const NO_DOCUMENT_REASONS: Record<string, CaseView['noDocument']> = { tomt: 'empty', ej: 'notMerged' }

/** Who works on cases; reception sees what is new but takes nothing. */
export const CASEWORKERS = ['caseworker', 'unit-manager'] as const

/** Opens a case, audited before anything of it is read, with everything that its page shows. @throws 404. */
export function openCaseView(
  context: Readonly<RouterContextProvider>,
  member: StaffMember,
  id: string | undefined,
  query: URLSearchParams,
): CaseView {
  const portal = getPortal(context)
  const { row, lookedAt } = openCaseAsStaff(portal, member, id)
  const swedish = portal.languages.sv
  const service = getService(context, row.service)
  const words = service.textsOf(swedish.texts)
  const sent = readSnapshot(portal, row)
  const snapshot = query.get('original') === '1' ? sent : reworded(sent, service, swedish)
  const files = filesOfCase(portal, row.id)
  const works = CASEWORKERS.some((role) => role === member.role) && stageOf(service, row.status) !== 'over'
  const isMine = row.assignedTo === member.staffId
  return {
    id: row.id,
    reference: row.reference,
    service: service.report ? doorOf(portal, service) : (desk.services[service.id] ?? words.journey.name),
    status: { name: statusName(service, words, row.status), stage: stageOf(service, row.status) },
    acute: row.acute,
    received: momentInWords(row.receivedAt, 'sv'),
    age: desk.inbox.daysAgo(daysBetween(row.receivedOn, dayOf(portal.clock.now()))),
    unit: row.unit,
    assigned: isMine
      ? desk.case.self
      : row.assignedTo === null
        ? desk.case.nobody
        : getStaffAccount(portal, row.assignedTo).name,
    people: readParticipants(portal, row).map(({ id, name, number, language, signedAt }) => ({
      id,
      name,
      number: formatPersonalNumber(number),
      language,
      signedAt: momentInWords(signedAt, 'sv'),
    })),
    events: readEventsForStaff(portal, row)
      .reverse()
      .map((event) => ({
        ...event,
        when: momentInWords(event.at, 'sv'),
        isNew: lookedAt !== undefined && event.at > lookedAt,
      })),
    snapshot,
    thread: service.report && openThread(context, member, row, query),
    papers: snapshot.papers.map((paper) => ({
      id: paper.id,
      name: paper.name,
      state: paper.stateText,
      reason: paper.reason,
      files: files
        .filter(({ meta }) => meta.paper === paper.id)
        .map(({ id, state, meta }) => ({ id, state, pages: meta.previews })),
    })),
    sentIn: sent.language === 'sv' ? undefined : sent.language,
    isOriginal: snapshot === sent,
    hasFiles: files.some(({ state }) => state === 'ready'),
    noDocument: NO_DOCUMENT_REASONS[query.get(NO_DOCUMENT) ?? ''],
    mayTake: !works || isMine ? undefined : row.assignedTo === null ? 'take' : 'take-over',
    mayBegin: works && maySet(service, row.status, 'underReview'),
    ...(service.report ? { report: reportViewOf(context, member, row, service) } : {}),
  }
}

function statusName(service: Service, { statuses }: ServiceTexts, status: string): string {
  return (service.report ? deskReports.statuses[status] : statuses[status]?.name) ?? status
}
