import { z } from 'zod'
import type { Journey, Rule, Seen } from './define.ts'
import type { AnyValues, Fields } from './fields.ts'
import { monthsOffered, schemaOf } from './schema.ts'

/** Something about whole answers that does not hold: a month that is no longer offered, or a broken rule. */
export type Judgement = {
  /** The field to change. */
  at: string
  /** `month:2026-11` or `rule:childTwice`: a key, as the schema's errors are. */
  fault: string
  /** It may be true all the same, and is only asked about. */
  asks: boolean
}

const rulesOfJourney = new WeakMap<Journey, Map<string, [id: string, rule: Rule][]>>()

/** The rules of a page, by their names. */
export function rulesOf(journey: Journey, page: string): readonly [id: string, rule: Rule][] {
  let known = rulesOfJourney.get(journey)
  if (!known) {
    known = Map.groupBy(Object.entries(journey.rules), ([, rule]) => rule.page)
    rulesOfJourney.set(journey, known)
  }
  return known.get(page) ?? []
}

/** What does not hold today of the whole answers to a page, or of one thing in its list. */
export function judge(
  journey: Journey,
  page: string,
  fields: Fields,
  values: AnyValues,
  seen: Seen,
): Judgement[] {
  const found: Judgement[] = []
  for (const [at, field] of Object.entries(fields)) {
    const value = values[at]
    if (field.kind !== 'month' || value === undefined) continue
    if (!monthsOffered(field, seen.facts.today).includes(String(value)))
      found.push({ at, fault: `month:${String(value)}`, asks: false })
  }
  for (const [id, { at, asks, broken }] of rulesOf(journey, page)) {
    if (broken(values as never, seen as never)) found.push({ at, fault: `rule:${id}`, asks: asks ?? false })
  }
  return found
}

/** The schema of a page's form with its rules: they speak once every field by itself is well. */
export function formSchemaOf(
  journey: Journey,
  page: string,
  fields: Fields,
  seen: Seen,
): z.ZodType<AnyValues> {
  const each = schemaOf(fields, seen.facts.today)
  return z.record(z.string(), z.unknown()).transform((input, ctx) => {
    const result = each.safeParse(input)
    if (!result.success) {
      for (const { path, message } of result.error.issues)
        ctx.addIssue({ code: 'custom', path: [...path], message })
      return {}
    }
    for (const { at, fault, asks } of judge(journey, page, fields, result.data, seen))
      if (!asks) ctx.addIssue({ code: 'custom', path: [at], message: fault })
    return result.data
  })
}
