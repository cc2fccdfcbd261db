import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { listGroupsOf } from '#db/queries/work-hours.ts'
import { findPlace } from '#app/case/meetings/catalogue.server.ts'
import { faultText } from '#app/journey/fault-texts.ts'
import { inputsOf, rawInputs, type RawInputs } from '#app/journey/inputs.ts'
import { schemaOf } from '#app/journey/schema.ts'
import type { AnyPageTexts } from '#app/journey/texts.ts'
import { deskMeetings } from '#app/locales/sv/desk-meetings.ts'
import { meetings } from '#app/locales/sv/meetings.ts'
import { dayOf, type PlainDay } from '#app/platform/clock.ts'
import { readForm } from '#app/platform/http/read-form.ts'
import { getPortal, type Portal } from '#app/platform/portal.ts'
import { kindsOfUnit, requireMeeter } from './access.server.ts'
import { timeOfDay } from './clock-time.ts'
import { FORM_WORDS, formOf, hoursFields, type HoursForm } from './hours-forms.ts'
import type { Fault } from './hours-rules.ts'
import { choicesOf, publishHours } from './hours.server.ts'
import { hoursAddress, requirePerson } from './person.server.ts'

const { hours: words } = deskMeetings

type Args = LoaderFunctionArgs | ActionFunctionArgs
type FieldTexts = NonNullable<AnyPageTexts['fields']>
export type FormView = {
  form: HoursForm
  name: string
  today: PlainDay
  choices: { places: string[]; groups: string[] }
  texts: FieldTexts
  inputs: RawInputs
  links: { here: string; back: string }
}
export type FormReply = { inputs: RawInputs; errors: Record<string, string> }

/** Whoever may publish this. Which meetings somebody takes is for the manager to say. @throws 404. */
function atForm({ request, params, context }: Args) {
  const portal = getPortal(context)
  const form = formOf(params.form)
  const member = requireMeeter(portal, request, form === 'groups' ? ['unit-manager'] : undefined)
  if (!form) throw data(null, { status: 404 })
  const person = requirePerson(portal, member, new URL(request.url).searchParams)
  const { places, groups } = choicesOf(portal, member)
  const choices = form === 'groups' ? { places: [], groups } : { places, groups: [] }
  return { portal, member, person, form, choices }
}

export function hoursFormLoader(args: Args): FormView {
  const { portal, member, person, form, choices } = atForm(args)
  const today = dayOf(portal.clock.now())
  const word = Object.entries(FORM_WORDS).find(([, one]) => one === form)?.[0] ?? ''
  const known =
    form === 'groups' ? { groups: listGroupsOf(portal.db, person.id) } : { place: choices.places[0] }
  return {
    form,
    name: person.name,
    today,
    choices,
    texts: textsOf(portal, member.unit, form, choices.places),
    inputs: inputsOf(hoursFields(form, choices), {
      ...known,
      ...(form === 'week' ? { firstDay: today } : {}),
    }),
    links: {
      here: hoursAddress(member, person.id, `/${word}`),
      back: hoursAddress(member, person.id),
    },
  }
}

/** Publishes, or says field by field why not, with what was typed. */
export async function hoursFormAction(args: ActionFunctionArgs): Promise<FormReply | { saved: string }> {
  const { portal, member, person, form, choices } = atForm(args)
  const fields = hoursFields(form, choices)
  const inputs = rawInputs(fields, await readForm(args.request))
  const result = schemaOf(fields, dayOf(portal.clock.now())).safeParse(inputs)
  if (!result.success) {
    const errors: Record<string, string> = {}
    for (const { path, message } of result.error.issues)
      errors[String(path[0])] ??= schemaFault(portal, message)
    return { inputs, errors }
  }
  const faults = publishHours({ portal, member, staffId: person.id }, form, result.data)
  if (Object.keys(faults).length === 0) return { saved: hoursAddress(member, person.id) }
  const errors = Object.entries(faults).map(([name, fault]) => [name, inWords(fault)] as const)
  return { inputs, errors: Object.fromEntries(errors) }
}

function schemaFault({ languages }: Portal, fault: string): string {
  if (fault.startsWith('dayTooEarly')) return words.faults.past
  if (fault.startsWith('dayTooLate')) return words.faults.tooFar
  return faultText(fault, { rules: {} }, languages.sv)
}

function inWords(fault: Fault): string {
  if (fault.key !== 'overlap') return words.faults[fault.key]
  const weekday = words.weekdays[fault.weekday - 1] ?? ''
  return words.faults.overlap(weekday, `${timeOfDay(fault.from)}–${timeOfDay(fault.until)}`)
}

function textsOf(portal: Portal, unit: string, form: HoursForm, places: readonly string[]): FieldTexts {
  const named = Object.fromEntries(places.map((id) => [id, findPlace(portal, id)?.name.sv ?? id]))
  if (form !== 'groups') {
    const { fields } = words.forms[form]
    return { ...fields, place: { ...fields.place, options: named } }
  }
  const byGroup = Map.groupBy(kindsOfUnit(portal, unit), ({ group }) => group)
  const options = [...byGroup].map(([group, kinds]) => [
    group,
    kinds.map(({ id }) => meetings.kinds[id].name).join(', '),
  ])
  const { groups } = words.forms.groups.fields
  return { groups: { ...groups, options: Object.fromEntries(options) as Record<string, string> } }
}
