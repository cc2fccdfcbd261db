import { ageOn, type PlainDay } from '#app/platform/clock.ts'
import type { Road, Situation } from './road.ts'

/** What to do, in order; the words are in the locales. */
export type NextStep =
  | 'nothing'
  | 'askAnyway'
  | 'keepPapers'
  | 'tellChild'
  | 'waitForBirth'
  | 'signIn'
  | 'approve'
  | 'inTime'
  | 'orBefore'
  | 'call'
  | 'beforeBirth'
  | 'come'
  | 'approved'
  | 'fromDay15'
  | 'underAge'
  | 'write'
  | 'childApproves'
  | 'askWhere'
  | 'callFirst'
  | 'apart'
  | 'genes'
  | 'callWithPapers'
  | 'exception'

export type Bring = 'id' | 'childNumber' | 'consent' | 'clinicAbroad'

export type Advice = {
  next: readonly NextStep[]
  bring: readonly Bring[]
  /** Where joint custody is to be asked for: it does not come by itself (6 kap. 3-4 §§). */
  custody?: 'skatteverket' | 'visit'
}

/** What follows from a road, for whoever reads it. */
export function adviceOn({ road, reasons }: Road, situation: Situation, today: PlainDay): Advice {
  const { bornOn } = situation
  const isBorn = bornOn !== undefined
  switch (road) {
    case 'nothing':
      return reasons.includes('single')
        ? { next: ['keepPapers', 'tellChild', 'askAnyway'], bring: [] }
        : { next: ['nothing', 'askAnyway'], bring: [] }
    case 'skatteverket':
      return {
        next: isBorn ? ['signIn', 'approve', 'inTime'] : ['waitForBirth', 'signIn', 'approve', 'orBefore'],
        bring: [],
        custody: 'skatteverket',
      }
    case 'visit':
      return {
        next: [
          'call',
          ...(isBorn ? [] : (['beforeBirth'] as const)),
          'come',
          'approved',
          ...(reasons.includes('minor') ? (['underAge'] as const) : []),
          ...(reasons.includes('late') ? (['fromDay15'] as const) : []),
        ],
        bring: ['id', ...(isBorn ? (['childNumber'] as const) : []), ...papersOf(situation)],
        custody: 'visit',
      }
    case 'witnesses':
      return { next: ['write', 'childApproves', 'askWhere'], bring: [] }
    case 'talk':
      return talkAbout(reasons, situation, today)
  }
}

function talkAbout(reasons: Road['reasons'], situation: Situation, today: PlainDay): Advice {
  const [reason] = reasons
  switch (reason) {
    case 'abroad':
    case 'hindered':
      return { next: ['exception'], bring: papersOf(situation) }
    case 'unsure':
    case 'disagree':
    case 'test':
      return {
        next: ['callFirst', 'apart', ...(mayBeTested(situation, today) ? (['genes'] as const) : [])],
        bring: [],
      }
    case 'otherSpouse':
      return { next: ['callFirst', 'apart'], bring: [] }
    case 'noOther':
    case 'notSingle':
      return { next: ['callWithPapers'], bring: papersOf(situation) }
    default:
      return { next: ['callWithPapers', 'apart'], bring: papersOf(situation) }
  }
}

/** The nämnd sees to tests of genes while it inquires (2 kap. 6 §): about a child, with no spouse as parent. */
function mayBeTested({ bornOn, together }: Situation, today: PlainDay): boolean {
  return together !== 'married' && (bornOn === undefined || ageOn(bornOn, today) < 18)
}

function papersOf({ treatment }: Situation): Bring[] {
  if (treatment === 'clinicAbroad') return ['consent', 'clinicAbroad']
  return treatment === 'clinicHere' ? ['consent'] : []
}
