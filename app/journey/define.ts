import type { PlainDay } from '#app/platform/clock.ts'
import type { Redacted } from '#app/platform/redacted.ts'
import type { AnyValues, Fields, ValuesOf } from './fields.ts'

/** A page of questions, answered once. */
export type QuestionsPage<F extends Fields = Fields> = { kind: 'questions'; fields: F }
/** A page that gathers things of one sort (children, incomes): a list with one form for each thing. */
export type ListPage<F extends Fields = Fields> = {
  kind: 'list'
  fields: F
  /** The fields that name a thing in the list. */
  namedBy: readonly (keyof F & string)[]
  max: number
}
/** The checklist of papers; the service says which papers the answers ask for. */
export type AttachmentsPage = { kind: 'attachments' }
/** The journey ends here for this person: what to do instead. */
export type StopPage = { kind: 'stop' }

export type Page = QuestionsPage | ListPage | AttachmentsPage | StopPage
export type Pages = Readonly<Record<string, Page>>

/** Stands where a thing's id would, for one that is not in its list yet. */
export const NEW_THING = 'ny'

export type ListItem<F extends Fields> = { id: string } & ValuesOf<F>

/** Everything a person has answered, page by page. */
export type AnswersOf<P extends Pages> = {
  [K in keyof P]?: P[K] extends QuestionsPage<infer F>
    ? ValuesOf<F>
    : P[K] extends ListPage<infer F>
      ? { items: ListItem<F>[] }
      : P[K] extends AttachmentsPage
        ? AttachmentAnswers
        : never
}

/** Letters of the reason why somebody does not have a paper. */
export const REASON_MAX = 500

/** Per paper: what the person says about it. Files themselves are kept apart. */
export type AttachmentAnswers = {
  done?: true
  papers?: Record<string, { state: 'file' | 'sent-before' | 'missing' | 'later'; reason?: string }>
}

export type AnyAnswers = Record<
  string,
  (AnyValues & { items?: ({ id: string } & AnyValues)[] }) | AttachmentAnswers | undefined
>

/** What is known of the person and the day without asking. */
export type Facts = {
  today: PlainDay
  age: number | undefined
  /** The person's own number, 12 digits. */
  number?: Redacted<string>
}

/** What a rule may look at besides the values it judges. */
export type Seen<A = AnyAnswers> = {
  facts: Facts
  answers: A
  /** The other things of the same list. */
  others: readonly AnyValues[]
}

/** What the answers of a page must be together, or beside other answers. A field's own bounds stand with the field. */
export type Rule = {
  page: string
  /** The field where its words stand: the one to change. */
  at: string
  /** In English, for whoever reads the schema of the export. */
  says: string
  /** What is unlikely but may be true is asked about, never refused. */
  asks?: true
  broken: (values: never, seen: never) => boolean
}

type RuleValues<P> = P extends QuestionsPage<infer F> | ListPage<infer F> ? ValuesOf<F> : never
/** A rule of one of the pages `P`, with that page's fields. */
export type RuleOf<P extends Pages> = {
  [K in keyof P & string]: P[K] extends QuestionsPage | ListPage
    ? Omit<Rule, 'page' | 'at' | 'broken'> & {
        page: K
        at: keyof RuleValues<P[K]> & string
        broken: (values: RuleValues<P[K]>, seen: Seen<AnswersOf<P>>) => boolean
      }
    : never
}[keyof P & string]

export type Step = {
  /** The page it shows. */
  id: string
  /** The neutral name of the page in the address, the same for ever: `030`. */
  page: string
  when?: (answers: never, facts: Facts) => boolean
}

export type Section = {
  id: string
  /** Sections that must be finished before this one opens. */
  after?: readonly string[]
  /** Its answers tell who somebody is: they are sealed apart from the rest of what is sent. */
  apart?: true
  steps: readonly Step[]
}

export type Journey<P extends Pages = Pages> = {
  id: string
  /** Raised when a question changes its meaning; kept with every draft and every case. */
  version: number
  pages: P
  sections: readonly Section[]
  rules: Readonly<Record<string, Rule>>
}

export const questions = <const F extends Fields>(fields: F): QuestionsPage<F> => ({
  kind: 'questions',
  fields,
})
export const list = <const F extends Fields>(
  fields: F,
  options: { namedBy: readonly (keyof F & string)[]; max: number },
): ListPage<F> => ({ kind: 'list', fields, ...options })
export const attachments = (): AttachmentsPage => ({ kind: 'attachments' })
export const stop = (): StopPage => ({ kind: 'stop' })

type TypedStep<P extends Pages> = Omit<Step, 'id' | 'when'> & {
  id: keyof P & string
  when?: (answers: AnswersOf<P>, facts: Facts) => boolean
}

/**
 * Makes a journey of pages and the order they come in.
 * @throws when a page is shown twice, never shown, or two pages share an address.
 */
export function defineJourney<
  const P extends Pages,
  const S extends string,
  const R extends string = never,
>(journey: {
  id: string
  version: number
  pages: P
  sections: readonly { id: S; after?: readonly NoInfer<S>[]; apart?: true; steps: readonly TypedStep<P>[] }[]
  rules?: Readonly<Record<R, RuleOf<P>>>
}): Journey<P> & { sections: readonly { id: S }[]; rules: Readonly<Record<R, Rule>> } {
  const steps = journey.sections.flatMap((section) => section.steps)
  const ids = steps.map((step) => step.id)
  for (const id of Object.keys(journey.pages)) {
    if (ids.filter((other) => other === id).length !== 1)
      throw new Error(`The page ${id} must be one step of ${journey.id}`)
  }
  if (new Set(steps.map((step) => step.page)).size !== steps.length) {
    throw new Error(`Two steps of ${journey.id} share an address`)
  }
  return { ...journey, rules: journey.rules ?? ({} as Record<R, Rule>) }
}
