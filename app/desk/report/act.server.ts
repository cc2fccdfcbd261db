import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { getCaseForStaff, getCaseToChange, type Authorized } from '#app/case/access.server.ts'
import { getService } from '#app/case/registry.ts'
import { stateOf } from '#app/case/report/acts.server.ts'
import { listAssignees } from '#app/case/report/assign.server.ts'
import { openReporter } from '#app/case/report/reporter-card.server.ts'
import { mayDo, ROLES_FOR, type Doing, type ReporterReason } from '#app/case/report/rules.ts'
import { requireStaff, type StaffMember } from '#app/identity/guards.ts'
import { faultText } from '#app/journey/fault-texts.ts'
import type { Fields } from '#app/journey/fields.ts'
import { rawInputs, type RawInputs } from '#app/journey/inputs.ts'
import { schemaOf } from '#app/journey/schema.ts'
import type { Service } from '#app/journey/service.ts'
import { dayOf } from '#app/platform/clock.ts'
import { readForm, textField } from '#app/platform/http/read-form.ts'
import { isId, newId } from '#app/platform/ids.ts'
import { getPortal, type Portal } from '#app/platform/portal.ts'
import type { CaseRow } from '#db/queries/cases.ts'
import { isConflict, isConflictThrown, noteConflict } from '../conflict.tsx'
import { cardOf, type CardView } from './card.server.ts'
import { doingOf, FORMS } from './forms.ts'
import { faultsOf, perform } from './perform.server.ts'

type Args = LoaderFunctionArgs | ActionFunctionArgs
export type ActView = {
  id: string
  reference: string
  doing: Doing
  /** Made for this form alone: sent twice, it is done once. */
  formKey: string
  /** How many acts there were. */
  seen: number
  from: string
  today: string
  name: string
  assignees: { id: string; name: string }[]
}
export type ActReply = {
  inputs: RawInputs
  errors?: Record<string, string>
  /** A colleague has done something since the form was shown. */
  conflict?: true
  card?: CardView
}

/** The form for one thing to do with a report. @throws 404 for another role, and to the report when it is too late. */
export function actLoader(args: Args): ActView | { conflict: true } {
  const portal = getPortal(args.context)
  const { doing, member } = requireDoer(args)
  if (isConflict(args.context)) return { conflict: true }
  const row = getCaseForStaff(portal, member, args.params.case)
  const service = getReportService(args, row)
  const state = stateOf(portal, service, row)
  if (!mayDo(doing, member, state)) throw redirect(`/handlaggning/${row.id}`, 303)
  return {
    id: row.id,
    reference: row.reference,
    doing,
    formKey: newId(),
    seen: state.acts.length,
    from: row.assignedTo ?? '',
    today: dayOf(portal.clock.now()),
    name: member.name,
    assignees: doing === 'assign' ? assigneesOf(portal, row) : [],
  }
}

/** Does it, or shows the form again with what was typed. Who sent a report is shown in the answer, and nowhere else. */
export async function actAction(args: ActionFunctionArgs) {
  const portal = getPortal(args.context)
  const { doing, member } = requireDoer(args)
  const form = await readForm(args.request)
  try {
    const row = getCaseToChange(portal, member, args.params.case)
    const service = getReportService(args, row)
    const fields = fieldsOf(doing, doing === 'assign' ? assigneesOf(portal, row) : [])
    const inputs = rawInputs(fields, form)
    const key = textField(form, 'nyckel')
    const seen = Number(textField(form, 'sett') ?? NaN)
    if (!isId(key) || !Number.isSafeInteger(seen)) throw data(null, { status: 400 })
    const judged = judge(portal, fields, inputs)
    if (judged.errors) return data<ActReply>({ inputs, errors: judged.errors }, { status: 400 })
    const post = {
      portal,
      member,
      service,
      row,
      mark: { key, seen },
      from: textField(form, 'fran') ?? null,
      values: judged.values,
    }
    if (doing === 'reporter') {
      const card = openReporter(portal, member, service, row, judged.values.reason as ReporterReason)
      return data<ActReply>({ inputs, card: cardOf(args.context, card) })
    }
    const errors = faultsOf(doing, post)
    if (Object.keys(errors).length > 0) return data<ActReply>({ inputs, errors }, { status: 400 })
    try {
      const next = perform(doing, post)
      return redirect(next === undefined ? '/handlaggning/oro' : `/handlaggning/${next}`, 303)
    } catch (refusal) {
      // What was typed is kept as long as the form still stands for something.
      if (!isConflictThrown(refusal) || !stillMay(portal, member, service, doing, row.id)) throw refusal
      return data<ActReply>({ inputs, conflict: true }, { status: 409 })
    }
  } catch (refusal) {
    if (!isConflictThrown(refusal)) throw refusal
    noteConflict(args.context)
    return data({ conflict: true as const, inputs: {} }, { status: 409 })
  }
}

function requireDoer({ request, params, context }: Args): { doing: Doing; member: StaffMember } {
  const doing = doingOf(params.act)
  const member = requireStaff(getPortal(context), request, doing && ROLES_FOR[doing])
  if (!doing) throw data(null, { status: 404 })
  return { doing, member }
}

/** @throws 404 for a case that is no report. */
function getReportService({ context }: Args, row: CaseRow): Service {
  const service = getService(context, row.service)
  if (!service.report) throw data(null, { status: 404 })
  return service
}

function stillMay(portal: Portal, member: StaffMember, service: Service, doing: Doing, id: string): boolean {
  try {
    return mayDo(doing, member, stateOf(portal, service, getCaseForStaff(portal, member, id)))
  } catch {
    return false
  }
}

function assigneesOf(portal: Portal, row: Authorized<CaseRow>): ActView['assignees'] {
  return listAssignees(portal, row)
    .filter(({ id }) => id !== row.assignedTo)
    .map(({ id, name }) => ({ id, name }))
}

export function fieldsOf(doing: Doing, assignees: ActView['assignees']): Fields {
  return doing === 'assign'
    ? { to: { kind: 'select', options: assignees.map(({ id }) => id) } }
    : FORMS[doing]
}

type Judged = { values: Record<string, string | undefined>; errors?: Record<string, string> }

function judge(portal: Portal, fields: Fields, inputs: RawInputs): Judged {
  const result = schemaOf(fields, dayOf(portal.clock.now())).safeParse(inputs)
  if (result.success) return { values: result.data as Record<string, string | undefined> }
  const errors: Record<string, string> = {}
  for (const { path, message } of result.error.issues)
    errors[String(path[0])] ??= faultText(message, { rules: {} }, portal.languages.sv)
  return { values: {}, errors }
}
