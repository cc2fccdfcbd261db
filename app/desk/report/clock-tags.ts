import { dueOn, preliminaryDue } from '#app/case/report/clocks.ts'
import { decisionOf, protectionOf, type DoneAct } from '#app/case/report/rules.ts'
import { dayInWords } from '#app/journey/display.ts'
import { deskReports } from '#app/locales/sv/desk-reports.ts'
import { daysBetween, type PlainDay } from '#app/platform/clock.ts'
import type { StatusTone } from '#app/ui/status-tag.tsx'

const { clock: words } = deskReports
/** So many days before the last one, the clock calls for attention. */
export const SOON_DAYS = 3

export type Tag = { tone: StatusTone; text: string }
type Report = {
  status: string
  clocks: boolean
  receivedOn: PlainDay
  acts: readonly (DoneAct & { untilDay: PlainDay | null })[]
  feedbackOn: PlainDay | undefined
}

/** What a report waits for, in words, the most pressing first. */
export function tagsOf(report: Report, today: PlainDay): Tag[] {
  const { status, clocks, acts, feedbackOn } = report
  const isWaiting = status === 'received' || status === 'assessing' || status === 'suspected'
  const aside: Tag[] = status === 'suspected' ? [{ tone: 'warning', text: words.read }] : []
  if (clocks && isWaiting) return [...aside, ...protectionTags(report, today), decisionTag(report, today)]
  const decided = decisionOf(acts)
  const outcome = decided && { tone: 'neutral' as const, text: words.outcome[decided.kind as 'opened'] }
  const tags = [
    ...aside,
    ...(outcome ? [outcome] : []),
    ...(feedbackOn === undefined ? [] : [feedbackTag(feedbackOn, today)]),
  ]
  return tags.length > 0 ? tags : [{ tone: 'neutral', text: words.none }]
}

function protectionTags({ acts, receivedOn }: Report, today: PlainDay): Tag[] {
  const { made, look } = protectionOf(acts)
  if (made) return look ? [] : [{ tone: 'info', text: words.look }]
  if (look) return [{ tone: 'warning', text: words.assessAnew }]
  const age = daysBetween(receivedOn, today)
  return [{ tone: 'warning', text: age <= 0 ? words.assess : words.assessLate(age) }]
}

function decisionTag({ acts, receivedOn }: Report, today: PlainDay): Tag {
  const until = acts.findLast(({ untilDay }) => untilDay !== null)?.untilDay
  const { left } = preliminaryDue(receivedOn, today)
  if (left < 0 && until) {
    return dueOn(until, today).left < 0
      ? { tone: 'warning', text: words.extendedLate(dayInWords(until, 'sv')) }
      : { tone: 'progress', text: words.extended(dayInWords(until, 'sv')) }
  }
  if (left < 0) return { tone: 'warning', text: words.late(-left) }
  if (left === 0) return { tone: 'warning', text: words.lastDay }
  return { tone: left <= SOON_DAYS ? 'attention' : 'info', text: words.left(left) }
}

function feedbackTag(day: PlainDay, today: PlainDay): Tag {
  if (day < today) return { tone: 'warning', text: words.feedbackLate(dayInWords(day, 'sv')) }
  if (day === today) return { tone: 'warning', text: words.feedbackToday }
  return { tone: 'attention', text: words.feedbackBy(dayInWords(day, 'sv')) }
}
