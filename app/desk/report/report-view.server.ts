import type { RouterContextProvider } from 'react-router'
import type { Authorized } from '#app/case/access.server.ts'
import { readActs, stateOf, type Act } from '#app/case/report/acts.server.ts'
import { preliminaryDue } from '#app/case/report/clocks.ts'
import { asksForFeedback } from '#app/case/report/decide.server.ts'
import { listLinked, listRelated, type LinkKind } from '#app/case/report/related.server.ts'
import { DOINGS, mayDo, type Doing } from '#app/case/report/rules.ts'
import { hasClocks } from '#app/case/report/statuses.ts'
import type { StaffMember } from '#app/identity/guards.ts'
import { getStaffAccount } from '#app/identity/staff.server.ts'
import { dayInWords, momentInWords } from '#app/journey/display.ts'
import type { Service } from '#app/journey/service.ts'
import { deskReports } from '#app/locales/sv/desk-reports.ts'
import { dayOf, type PlainDay } from '#app/platform/clock.ts'
import { getPortal } from '#app/platform/portal.ts'
import { findTask } from '#db/queries/acts.ts'
import type { CaseRow } from '#db/queries/cases.ts'
import { findCaseReporter } from '#db/queries/reporters.ts'
import { relatedView, type RelatedView } from './card.server.ts'
import { tagsOf, type Tag } from './clock-tags.ts'

const { acts: titles, content: words, told } = deskReports

export type ActLines = { id: string; title: string; by: string; lines: { term: string; value: string }[] }
export type ReportView = {
  kind: string
  isAnonymous: boolean
  /** Asked of mandated reporters alone. */
  wantsFeedback: boolean | undefined
  tags: Tag[]
  due: { last: string; workBy: string } | undefined
  feedbackBy: string | undefined
  acts: ActLines[]
  doings: Doing[]
  /** What is to be done first; its button stands out. */
  pressing: Doing | undefined
  related: RelatedView[]
  linked: (RelatedView & { kind: LinkKind })[]
  isSplit: boolean
}

const PRESSING = ['look', 'clear', 'decide', 'feedback'] as const

/** What the page of a report shows beyond its answers. Of who sent it: only what sort of reporter they are. */
export function reportViewOf(
  context: Readonly<RouterContextProvider>,
  member: StaffMember,
  row: Authorized<CaseRow>,
  service: Service,
): ReportView {
  const portal = getPortal(context)
  const today = dayOf(portal.clock.now())
  const state = stateOf(portal, service, row)
  const acts = readActs(portal, row)
  const clocks = hasClocks(service)
  const { kind = 'anonymous' } = findCaseReporter(portal.db, row.id) ?? {}
  const task = findTask(portal.db, row.id, 'feedback')
  const feedbackOn = task?.doneOn === null ? task.dueOn : undefined
  const notes = acts.map((act) => ({ ...act, untilDay: act.until ?? null }))
  const due = preliminaryDue(row.receivedOn, today)
  const may = DOINGS.filter(
    (doing) => mayDo(doing, member, state) && !(doing === 'reporter' && kind === 'anonymous'),
  )
  const isWaiting = clocks && ['received', 'assessing', 'suspected'].includes(row.status)
  return {
    kind: deskReports.kinds[kind],
    isAnonymous: kind === 'anonymous',
    wantsFeedback: kind === 'professional' ? asksForFeedback(portal, service, row) : undefined,
    tags: tagsOf({ status: row.status, clocks, receivedOn: row.receivedOn, acts: notes, feedbackOn }, today),
    due: isWaiting ? { last: inWords(due.last), workBy: inWords(due.workBy) } : undefined,
    feedbackBy: feedbackOn === undefined ? undefined : inWords(feedbackOn),
    acts: acts
      .map((act) => ({
        id: `gjort-${act.seq}`,
        title: titles[act.kind],
        by: deskReports.case.by(getStaffAccount(portal, act.staffId).name, momentInWords(act.at, 'sv')),
        lines: linesOf(act),
      }))
      .reverse(),
    doings: may,
    // Assessing anew is possible for long, and pressing only while there is no assessment that holds.
    pressing: (row.status === 'received' ? (['assess'] as const) : PRESSING).find((doing) =>
      may.includes(doing),
    ),
    related: listRelated(portal, member, row, 'subject').map((one) => relatedView(context, one)),
    linked: listLinked(portal, member, row).map((one) => ({
      ...relatedView(context, one),
      kind: one.kind,
    })),
    isSplit: acts.some((act) => act.kind === 'split-from'),
  }
}

const inWords = (day: PlainDay) => dayInWords(day, 'sv')

/** What somebody wrote, line by line, without what was left empty. */
function linesOf(act: Act): ActLines['lines'] {
  const lines = (): [string, string][] => {
    switch (act.kind) {
      case 'protection':
        return [
          [words.assessment, act.content.danger ? words.danger : words.noDanger],
          [words.reasons, act.content.reasons],
        ]
      case 'extended':
        return [
          [words.until, act.until === undefined ? '' : inWords(act.until)],
          [words.reasons, act.content.reasons],
        ]
      case 'opened':
      case 'not-opened':
      case 'running':
        return [
          [words.section, act.content.section],
          [words.reasons, act.content.reasons],
        ]
      case 'feedback':
        return [
          [words.told, told[act.content.told]],
          [words.to, act.content.to],
          [words.day, inWords(act.content.day)],
          [words.reasons, act.content.reasons],
        ]
      case 'split':
      case 'linked':
        return [
          [words.other, act.content.reference],
          [words.reasons, act.content.reasons],
        ]
      case 'split-from':
        return [[words.other, act.content.reference]]
      case 'forwarded':
        return [
          [words.to, act.content.to],
          [words.how, act.content.how],
          [words.receipt, act.content.receipt],
        ]
      case 'agreed':
      case 'disagreed':
      case 'closed':
      case 'cleared':
        return [[words.reasons, act.content.reasons]]
    }
  }
  return lines()
    .filter(([, value]) => value !== '')
    .map(([term, value]) => ({ term, value }))
}
