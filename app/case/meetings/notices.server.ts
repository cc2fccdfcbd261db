import type { MeetingRow } from '#db/queries/meetings.ts'
import { deleteUnsentAbout, listToldSince } from '#db/queries/outbox.ts'
import { isProtected } from '#app/identity/protected-identity.server.ts'
import { timeInWords, weekdayInWords } from '#app/journey/display.ts'
import { isLanguageCode, type LanguageCode } from '#app/locales/catalogue.ts'
import { hours, type EpochMs } from '#app/platform/clock.ts'
import { getDataKey } from '#app/platform/crypto/data-keys.ts'
import { queueMail, queueSms } from '#app/platform/outbox/queue.ts'
import type { SmsFilling } from '#app/platform/outbox/templates.ts'
import type { Portal } from '#app/platform/portal.ts'
import { redact } from '#app/platform/redacted.ts'
import type { Details } from './details.ts'
import { firstMoment, reminderMoment } from './notice-times.ts'
import { meetingCodeOf, readDetails } from './read.server.ts'

type Told = 'meeting-booked' | 'meeting-reminder' | 'meeting-moved' | 'meeting-cancelled' | 'meeting-earlier'

/** A letter is read when its reader wants to; only a text message rings. */
const LETTER_HOURS = 'any'

/** What is filled into the words of a notice: the very same on the page that shows what will be sent. */
export function noticeFilling(
  { keyring, config }: Pick<Portal, 'keyring' | 'config'>,
  { id }: Pick<MeetingRow, 'id'>,
  at: EpochMs,
  code: LanguageCode,
): SmsFilling {
  return {
    day: weekdayInWords(at, code),
    time: timeInWords(at, code),
    link: `${config.publicUrl.origin}/t/${meetingCodeOf(keyring, id)}`,
  }
}

/** After a meeting was booked: says so, and reminds the day before. Inside the transaction that books it. */
export function tellBooked(portal: Portal, row: MeetingRow): void {
  tell(portal, row, 'meeting-booked')
  remind(portal, row)
}

/** After it was moved: what was to be said of the old time is not said any more. */
export function tellMoved(portal: Portal, row: MeetingRow): void {
  forgetUnsent(portal, row)
  tell(portal, row, 'meeting-moved')
  remind(portal, row)
}

export function tellCancelled(portal: Portal, row: MeetingRow): void {
  forgetUnsent(portal, row)
  tell(portal, row, 'meeting-cancelled')
}

/** Says once that this earlier time is free. @returns whether that is new to them. */
export function tellEarlier(portal: Portal, row: MeetingRow, at: EpochMs): boolean {
  return tell(portal, row, EARLIER, { at, dedupe: aboutTime(at) })
}

/** What was told of earlier times lately: to whom, and about this one. */
export function toldOfEarlier({ db }: Portal, at: EpochMs, since: EpochMs) {
  const told = listToldSince(db, EARLIER, since)
  return {
    keys: new Set(told.map(({ dataKeyId }) => dataKeyId)),
    count: told.filter(({ about }) => about.endsWith(`:${aboutTime(at)}`)).length,
  }
}

const EARLIER = 'meeting-earlier'
const aboutTime = (at: EpochMs) => `at-${at}`

function remind(portal: Portal, row: MeetingRow): void {
  const said = readDetails(portal, row)
  const at = reminderMoment(row.startsAt, portal.clock.now(), said.hours ?? LETTER_HOURS)
  if (at !== undefined) tell(portal, row, 'meeting-reminder', { notBefore: at })
}

function forgetUnsent({ db }: Portal, { dataKeyId }: MeetingRow): void {
  if (dataKeyId !== null) deleteUnsentAbout(db, dataKeyId)
}

function tell(
  portal: Portal,
  row: MeetingRow,
  template: Told,
  { at = row.startsAt, dedupe, notBefore }: { at?: EpochMs; dedupe?: string; notBefore?: EpochMs } = {},
): boolean {
  const { db, keyring, clock } = portal
  if (row.dataKeyId === null) return false
  const said = readDetails(portal, row)
  const to = addressOf(portal, said)
  if (!to) return false
  // Somebody who has become protected is called, and not written to.
  if (said.number !== undefined && isProtected(portal, redact(said.number))) return false
  const now = clock.now()
  const language = isLanguageCode(row.language) ? row.language : 'sv'
  const filling = noticeFilling(portal, row, at, language)
  const notice = {
    language,
    recipient: redact(to.address),
    dataKey: getDataKey(db, keyring, row.dataKeyId),
    dedupeKey: `${template}:${row.id}:${dedupe ?? row.sequence}`,
    notBefore: notBefore ?? firstMoment(now, to.sms ? (said.hours ?? 'any') : LETTER_HOURS),
    notAfter: template === 'meeting-cancelled' ? now + TOLD_WITHIN : at,
    now,
    template,
    filling,
  }
  return to.sms ? queueSms(db, notice) : queueMail(db, notice)
}

/** A cancellation that comes days later frightens more than it tells. */
const TOLD_WITHIN = hours(48)

function addressOf({ sms }: Portal, { notice, mobile, email }: Details) {
  if (notice === 'sms' && sms && mobile !== undefined) return { sms: true, address: mobile }
  if (notice === 'email' && email !== undefined) return { sms: false, address: email }
  return undefined
}
