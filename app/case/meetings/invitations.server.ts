import { inTransaction } from '#db/client.ts'
import {
  findInvitation,
  findInvitationByCode,
  findInvitationOfMeeting,
  insertInvitation,
  updateInvitation,
  type InvitationRow,
} from '#db/queries/invitations.ts'
import { findMeeting, type MeetingRow } from '#db/queries/meetings.ts'
import { deleteUnsentAbout } from '#db/queries/outbox.ts'
import type { LanguageCode } from '#app/locales/catalogue.ts'
import { addDays, dayOf, daysBetween, startOfDay, type PlainDay } from '#app/platform/clock.ts'
import { createDataKey, getDataKey } from '#app/platform/crypto/data-keys.ts'
import type { Keyring } from '#app/platform/crypto/keyring.ts'
import { rowMac } from '#app/platform/crypto/row-mac.ts'
import { sealJson, unsealJson, type SealedPlace } from '#app/platform/crypto/seal.ts'
import { newId } from '#app/platform/ids.ts'
import { queueMail, queueSms } from '#app/platform/outbox/queue.ts'
import type { Portal } from '#app/platform/portal.ts'
import { redact } from '#app/platform/redacted.ts'
import { codeOf, parseReturnCode } from '../return-code.ts'
import { indexOfCode } from '../return-code.server.ts'
import { firstMoment } from './notice-times.ts'
import type { OfferOptions } from './offers.server.ts'
import { findByCode, meetingCodeOf } from './read.server.ts'

/** Somebody who is invited. What of it is written here, nobody else who is invited ever sees. */
export type Invited = {
  name: string
  notice: 'sms' | 'email' | 'none'
  mobile?: string | undefined
  email?: string | undefined
  language: LanguageCode
}
export type Invitation = {
  kind: string
  unit: string
  invitedBy: string
  /** Only their times are offered. */
  withStaff: string | undefined
  closesOn: PlainDay
  latestOn: PlainDay
  /** Each comes on days of their own. */
  apart: boolean
  invited: readonly Invited[]
}

const placeOf = (id: string): SealedPlace => ({ table: 'invitations', column: 'sealed', row: id, owner: id })

/** The code by which somebody who is invited chooses a time. It is made anew each time, and lies nowhere. */
export function invitationCodeOf(keyring: Keyring, id: string): string {
  return codeOf(keyring.hmac('mac', 'invitation-code', id))
}

/** Invites one or several to choose a time, and tells those who are to be told. @returns the group's id. */
export function invite(portal: Portal, { invited, apart, ...common }: Invitation): string {
  const { db, keyring, clock } = portal
  return inTransaction(db, () => {
    const groupId = newId()
    const now = clock.now()
    for (const [n, one] of invited.entries()) {
      const id = newId()
      const key = createDataKey(db, keyring, 'meeting', now)
      const { withStaff, ...said } = common
      const row = {
        ...said,
        id,
        groupId,
        status: 'open' as const,
        withStaff: withStaff ?? null,
        createdAt: now,
        lane: apart ? n % 2 : null,
        meetingId: null,
        codeIndex: indexOfCode(keyring, invitationCodeOf(keyring, id)),
        dataKeyId: key.id,
        sealed: sealJson(key, placeOf(id), one),
      }
      insertInvitation(db, signed(keyring, row))
      tellInvited(portal, { ...row, rowMac: Buffer.alloc(0) }, one)
    }
    return groupId
  })
}

function tellInvited(portal: Portal, row: InvitationRow, { notice, mobile, email, language }: Invited): void {
  const { db, keyring, clock, config } = portal
  const now = clock.now()
  const to = notice === 'sms' && portal.sms ? mobile : notice === 'email' ? email : undefined
  if (to === undefined) return
  const common = {
    template: 'meeting-invitation' as const,
    language,
    recipient: redact(to),
    dataKey: getDataKey(db, keyring, row.dataKeyId),
    dedupeKey: `meeting-invitation:${row.id}`,
    notBefore: firstMoment(now, 'any'),
    notAfter: startOfDay(addDays(row.closesOn, 1)),
    now,
    filling: {
      day: '',
      time: '',
      link: `${config.publicUrl.origin}/t/${invitationCodeOf(keyring, row.id)}`,
    },
  }
  if (notice === 'sms') queueSms(db, common)
  else queueMail(db, common)
}

export function readInvited({ db, keyring }: Pick<Portal, 'db' | 'keyring'>, row: InvitationRow): Invited {
  return unsealJson<Invited>(getDataKey(db, keyring, row.dataKeyId), placeOf(row.id), row.sealed)
}

/** The invitation that a code leads to. */
export function findInvitationBy(
  { db, keyring }: Pick<Portal, 'db' | 'keyring'>,
  typed: string | undefined,
): InvitationRow | undefined {
  const parsed = parseReturnCode(typed ?? '')
  return 'fault' in parsed ? undefined : findInvitationByCode(db, indexOfCode(keyring, parsed.code))
}

/** Where the code of a meeting, or of an invitation to choose one, leads when it is typed. */
export function addressByCode(portal: Pick<Portal, 'db' | 'keyring'>, typed: string): string | undefined {
  const meeting = findByCode(portal, typed)
  if (meeting) return `/t/${meetingCodeOf(portal.keyring, meeting.id)}`
  const invitation = findInvitationBy(portal, typed)
  return invitation && `/t/${invitationCodeOf(portal.keyring, invitation.id)}`
}

/** `open`: a time can be chosen · `booked`: one is · `over`: too late, or taken back. */
export function standingOf({ db, clock }: Pick<Portal, 'db' | 'clock'>, row: InvitationRow) {
  const meeting = row.meetingId === null ? undefined : findMeeting(db, row.meetingId)
  if (row.status === 'booked' && meeting?.status === 'booked') return { standing: 'booked' as const, meeting }
  if (row.status === 'withdrawn' || row.closesOn < dayOf(clock.now())) return { standing: 'over' as const }
  // Whoever has cancelled may choose again as long as it is open.
  return { standing: 'open' as const }
}

/** Which times somebody who is invited may have. */
export function offersFor(row: InvitationRow): OfferOptions {
  const { withStaff, lane, latestOn } = row
  return {
    ...(withStaff === null ? {} : { onlyStaff: withStaff }),
    isOn: (day) => day <= latestOn && (lane === null || daysBetween(EPOCH, day) % 2 === lane),
  }
}
const EPOCH = '1970-01-01'

/** Ties a time that is held to the invitation by which it was chosen. */
export function choose(portal: Portal, row: InvitationRow, meetingId: string): void {
  write(portal, { ...row, meetingId })
}

/** Marks the invitation of a meeting that has been booked. Inside the transaction that books it. */
export function noteChosen(portal: Portal, meeting: MeetingRow): void {
  const row = findInvitationOfMeeting(portal.db, meeting.id)
  if (row && row.status === 'open') write(portal, { ...row, status: 'booked' })
}

/** Takes an invitation back: nobody chooses by it any more. What was booked stays booked. */
export function withdraw(portal: Portal, id: string): void {
  inTransaction(portal.db, () => {
    const row = findInvitation(portal.db, id)
    if (row?.status !== 'open') return
    deleteUnsentAbout(portal.db, row.dataKeyId)
    write(portal, { ...row, status: 'withdrawn' })
  })
}

function write({ db, keyring }: Portal, { rowMac: _, ...row }: InvitationRow): void {
  updateInvitation(db, signed(keyring, row))
}

function signed(keyring: Keyring, row: Omit<InvitationRow, 'rowMac'>): InvitationRow {
  return { ...row, rowMac: rowMac(keyring, 'invitations', row) }
}

/** An information talk is held within four weeks of the day on which a parent asked for it (5 § lag 2021:530). */
export const informationBy = (askedOn: PlainDay): PlainDay => addDays(askedOn, 28)
