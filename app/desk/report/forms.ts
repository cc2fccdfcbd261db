import { OUTCOMES } from '#app/case/report/clocks.ts'
import { REPORTER_REASONS, type Doing } from '#app/case/report/rules.ts'
import type { Fields } from '#app/journey/fields.ts'

const reasons = { kind: 'long-text', max: 4000 } as const
const line = { kind: 'text', max: 200 } as const
const yesNo = { kind: 'choice', options: ['yes', 'no'] } as const

/** What is asked for each thing that may be done with a report; whom to give it to is filled in by its page. */
export const FORMS = {
  assess: { danger: yesNo, reasons },
  look: { agrees: yesNo, reasons: { ...reasons, optional: true } },
  extend: { reasons, until: { kind: 'day', earliest: 1, latest: 120 } },
  decide: { outcome: { kind: 'choice', options: OUTCOMES }, section: line, reasons },
  feedback: {
    told: { kind: 'choice', options: [...OUTCOMES, 'nothing'] },
    to: line,
    day: { kind: 'day', earliest: -60, latest: 0 },
    reasons: { ...reasons, optional: true },
  },
  reporter: { reason: { kind: 'choice', options: REPORTER_REASONS } },
  assign: { to: { kind: 'select', options: [] } },
  split: { reasons },
  link: { number: { kind: 'text', max: 30 }, reasons },
  forward: { to: line, how: line, receipt: { ...reasons, max: 1000 } },
  close: { reasons },
  clear: { reasons: { ...reasons, optional: true } },
  junk: { reasons },
} as const satisfies Record<Doing, Fields>

/** The names that addresses use. */
export const DOING_WORDS: Readonly<Record<Doing, string>> = {
  assess: 'skyddsbedomning',
  look: 'granska',
  extend: 'mer-tid',
  decide: 'beslut',
  feedback: 'aterkoppling',
  reporter: 'anmalare',
  assign: 'fordela',
  split: 'dela',
  link: 'koppla',
  forward: 'lamna-over',
  close: 'avsluta',
  clear: 'slapp-fram',
  junk: 'skrap',
}

export function doingOf(word: string | undefined): Doing | undefined {
  return (Object.keys(DOING_WORDS) as Doing[]).find((doing) => DOING_WORDS[doing] === word)
}

export const doingAddress = (caseId: string, doing: Doing) =>
  `/handlaggning/${caseId}/oro/${DOING_WORDS[doing]}`
