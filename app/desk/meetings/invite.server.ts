import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { inTransaction } from '#db/client.ts'
import { findInvitation, listInvitationsOfUnit, type InvitationRow } from '#db/queries/invitations.ts'
import { staffActor } from '#app/case/access.server.ts'
import {
  informationBy,
  invitationCodeOf,
  invite,
  readInvited,
  standingOf,
  withdraw,
  type Invited,
} from '#app/case/meetings/invitations.server.ts'
import type { KindId } from '#app/case/meetings/kinds.ts'
import { formatReturnCode } from '#app/case/return-code.ts'
import type { StaffMember } from '#app/identity/guards.ts'
import { dayInWords, timeInWords, weekdayInWords } from '#app/journey/display.ts'
import { faultText } from '#app/journey/fault-texts.ts'
import type { AnyValues } from '#app/journey/fields.ts'
import { inputsOf, rawInputs, type RawInputs } from '#app/journey/inputs.ts'
import { schemaOf } from '#app/journey/schema.ts'
import { isLanguageCode } from '#app/locales/catalogue.ts'
import { deskMeetings } from '#app/locales/sv/desk-meetings.ts'
import { meetings } from '#app/locales/sv/meetings.ts'
import { appendAudit } from '#app/platform/audit/audit.ts'
import { addDays, dayOf, type PlainDay } from '#app/platform/clock.ts'
import { readForm, textField } from '#app/platform/http/read-form.ts'
import { isId } from '#app/platform/ids.ts'
import { getPortal, type Portal } from '#app/platform/portal.ts'
import { kindsOfUnit, requireMeeter } from './access.server.ts'
import { inviteFields, PARTIES } from './invite-fields.ts'

type Args = LoaderFunctionArgs | ActionFunctionArgs
export type InviteView = { today: PlainDay; kinds: { id: string; name: string }[]; inputs: RawInputs }
export type InviteReply = { inputs: RawInputs; errors: Record<string, string> }

const INVITES = ['caseworker', 'unit-manager'] as const
/** Days within which a time is chosen when nothing else is said, and within which it then lies. */
const CLOSES_AFTER_DAYS = 14
const LATEST_AFTER_DAYS = 60

export function inviteLoader({ request, context }: Args): InviteView {
  const portal = getPortal(context)
  const member = requireMeeter(portal, request, INVITES)
  const kinds = kindsToInviteTo(portal, member)
  const today = dayOf(portal.clock.now())
  const fields = inviteFields(kinds.map(({ id }) => id))
  const first = { language: 'sv', language2: 'sv', closesOn: addDays(today, CLOSES_AFTER_DAYS), mine: 'no' }
  return { today, kinds, inputs: inputsOf(fields, first) }
}

/** Invites, or says field by field why not, with what was typed. */
export async function inviteAction({ request, context }: ActionFunctionArgs) {
  const portal = getPortal(context)
  const member = requireMeeter(portal, request, INVITES)
  const fields = inviteFields(kindsToInviteTo(portal, member).map(({ id }) => id))
  const today = dayOf(portal.clock.now())
  const inputs = rawInputs(fields, await readForm(request))
  const result = schemaOf(fields, today).safeParse(inputs)
  if (!result.success) {
    const errors: Record<string, string> = {}
    for (const { path, message } of result.error.issues)
      errors[String(path[0])] ??= faultText(message, { rules: {} }, portal.languages.sv)
    return { inputs, errors }
  }
  const said = result.data as AnyValues & Record<string, string | undefined>
  const isApart = said.second === 'apart'
  const { kind = '', askedOn, closesOn = today } = said
  // 5 § lag (2021:530): within four weeks of the day on which one of the parents asked.
  const latestOn = askedOn === undefined ? addDays(closesOn, LATEST_AFTER_DAYS) : informationBy(askedOn)
  if (latestOn < closesOn)
    return { inputs, errors: { closesOn: deskMeetings.invite.tooLate(dayInWords(latestOn, 'sv')) } }
  inTransaction(portal.db, () => {
    const groupId = invite(portal, {
      kind,
      unit: member.unit,
      invitedBy: member.staffId,
      withStaff: said.mine === 'yes' ? member.staffId : undefined,
      closesOn,
      latestOn,
      apart: isApart,
      invited: PARTIES.filter((n) => n === '' || isApart).map((n) => partyOf(said, n)),
    })
    audit(portal, member, { invitation: groupId, change: 'invited' })
  })
  return { saved: true as const }
}

function partyOf(said: Readonly<Record<string, string | undefined>>, n: (typeof PARTIES)[number]): Invited {
  const language = said[`language${n}`]
  const notice = said[`notice${n}`]
  return {
    name: said[`name${n}`] ?? '',
    notice: notice === 'sms' || notice === 'email' ? notice : 'none',
    ...(notice === 'sms' ? { mobile: said[`mobile${n}`] } : {}),
    ...(notice === 'email' ? { email: said[`email${n}`] } : {}),
    language: isLanguageCode(language) ? language : 'sv',
  }
}

function kindsToInviteTo(portal: Portal, { unit }: StaffMember) {
  return kindsOfUnit(portal, unit).map(({ id }) => ({ id, name: meetings.kinds[id].name }))
}

export type InvitationView = {
  id: string
  name: string
  kind: string
  sentOn: string
  closesOn: string
  how: Invited['notice']
  state: 'open' | 'booked' | 'over'
  at: string | undefined
  /** Set while a time can be chosen: to be given on paper or read out. */
  code: string | undefined
  link: string | undefined
}
/** Invitations that one page shows, the newest first. */
const SHOWN = 100

/** The unit's invitations: written to the audit log before any of them is read. */
export function invitationsLoader({ request, context }: Args): { rows: InvitationView[] } {
  const portal = getPortal(context)
  const member = requireMeeter(portal, request, INVITES)
  const rows = inTransaction(portal.db, () => {
    audit(portal, member, { invitation: null, change: 'listed' })
    return listInvitationsOfUnit(portal.db, member.unit, SHOWN)
  })
  return { rows: rows.map((row) => viewOf(portal, row)) }
}

function viewOf(portal: Portal, row: InvitationRow): InvitationView {
  const { name, notice } = readInvited(portal, row)
  const now = standingOf(portal, row)
  const code = now.standing === 'open' ? invitationCodeOf(portal.keyring, row.id) : undefined
  const at = now.standing === 'booked' ? now.meeting.startsAt : undefined
  return {
    id: row.id,
    name,
    kind: meetings.kinds[row.kind as KindId].name,
    sentOn: dayInWords(dayOf(row.createdAt), 'sv'),
    closesOn: dayInWords(row.closesOn, 'sv'),
    how: notice,
    state: now.standing,
    at: at === undefined ? undefined : `${weekdayInWords(at, 'sv')} kl. ${timeInWords(at, 'sv')}`,
    code: code && formatReturnCode(code),
    link: code && `${portal.config.publicUrl.host}/kod`,
  }
}

/** Takes an invitation back. @throws the same 404 for unknown and another unit's. */
export async function withdrawAction({ request, context }: ActionFunctionArgs): Promise<void> {
  const portal = getPortal(context)
  const member = requireMeeter(portal, request, INVITES)
  const id = textField(await readForm(request), 'inbjudan')
  inTransaction(portal.db, () => {
    const row = isId(id) ? findInvitation(portal.db, id) : undefined
    if (row?.unit !== member.unit) throw data(null, { status: 404 })
    withdraw(portal, row.id)
    audit(portal, member, { invitation: row.id, change: 'withdrawn' })
  })
}

function audit(
  { db, keyring, clock }: Portal,
  member: StaffMember,
  detail: { invitation: string | null; change: string },
): void {
  appendAudit(db, keyring, {
    at: clock.now(),
    actor: staffActor(member),
    action: 'meeting-invitation',
    detail,
  })
}
