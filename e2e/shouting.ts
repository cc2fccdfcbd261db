import { pageOf } from '#app/journey/engine.ts'
import type { Field } from '#app/journey/fields.ts'
import { schemaOf } from '#app/journey/schema.ts'
import { service } from '#app/services/financial-assistance/service.ts'
import type { Story, TypedInputs } from '#db/seed/stories.ts'
import { naughty } from './security/naughty.ts'

/** What a field keeps of what was typed; nothing when it refuses it. */
function keptBy({ shownBy: _, ...field }: Field, typed: string): string | undefined {
  const parsed = schemaOf({ field }, '2026-11-22').safeParse({ field: typed })
  return parsed.success ? (parsed.data as { field?: string }).field : undefined
}

/** S7: every naughty string that can become an answer. */
export const strings = naughty.filter((one) => keptBy({ kind: 'long-text', max: 3000 }, one) !== undefined)

/** Hands out the strings, each once; whoever must have one when none is left gets one again. */
export function dealer() {
  const left = new Set(strings)
  return {
    left,
    /** As many strings as fit a field, one a line where it has lines. */
    fill(field: Field): string {
      const lines: string[] = []
      for (const one of left) {
        if (keptBy(field, [...lines, one].join('\n')) === undefined) continue
        lines.push(one)
        left.delete(one)
        if (field.kind === 'text') break
      }
      return lines.join('\n') || (strings.find((one) => keptBy(field, one) !== undefined) ?? '')
    },
  }
}
type Dealer = ReturnType<typeof dealer>

/** A story in which whatever may be written freely is one naughty string after the other. */
export function shouted(story: Story, cards: Dealer): Story {
  const typed = (step: string, inputs: TypedInputs): TypedInputs => {
    const page = pageOf(service.journey, step)
    if (page.kind !== 'questions' && page.kind !== 'list') return inputs
    const fields = page.fields as Record<string, Field>
    const free = Object.entries(fields).filter(
      ([name, field]) =>
        (field.kind === 'long-text' || (field.kind === 'text' && !field.shape)) &&
        (name in inputs || (field.optional && !field.shownBy)),
    )
    const said = free.map(([name, field]) => [name, cards.fill(field)])
    return { ...inputs, ...(Object.fromEntries(said) as Record<string, string>) }
  }
  return {
    ...story,
    steps: story.steps.map((told) =>
      'things' in told
        ? { ...told, things: told.things.map((thing) => typed(told.step, thing)) }
        : { ...told, type: typed(told.step, told.type) },
    ),
  }
}
