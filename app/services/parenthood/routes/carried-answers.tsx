import type { Fields } from '#app/journey/fields.ts'
import type { RawInputs } from '#app/journey/inputs.ts'

/** Longer than any answer here. */
const LONGEST = 40

/** What was answered on other pages, as it was posted: the next page reads it all anew. */
export function CarriedAnswers({ inputs, without = {} }: { inputs: RawInputs; without?: Fields }) {
  return Object.entries(inputs).map(([name, input]) =>
    name in without || typeof input !== 'string' || input === '' ? null : (
      <input key={name} type="hidden" name={name} value={input.slice(0, LONGEST)} />
    ),
  )
}
