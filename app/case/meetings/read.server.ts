import { findMeeting, findMeetingByCode, type MeetingRow } from '#db/queries/meetings.ts'
import { getDataKey } from '#app/platform/crypto/data-keys.ts'
import type { Keyring } from '#app/platform/crypto/keyring.ts'
import { sealJson, unsealJson, type SealedPlace } from '#app/platform/crypto/seal.ts'
import { isId } from '#app/platform/ids.ts'
import type { Portal } from '#app/platform/portal.ts'
import { codeOf, parseReturnCode } from '../return-code.ts'
import { indexOfCode } from '../return-code.server.ts'
import type { Details } from './details.ts'

type Reads = Pick<Portal, 'db' | 'keyring'>

export function meetingPlace(id: string): SealedPlace {
  return { table: 'meetings', column: 'sealed', row: id, owner: id }
}

/** The code with which a meeting is moved and cancelled. It is made anew each time, and lies nowhere. */
export function meetingCodeOf(keyring: Keyring, id: string): string {
  return codeOf(keyring.hmac('mac', 'meeting-code', id))
}

/** What was said when it was booked; nothing once it is forgotten. */
export function readDetails({ db, keyring }: Reads, row: MeetingRow): Details {
  if (row.dataKeyId === null || row.sealed === null) return {}
  return unsealJson<Details>(getDataKey(db, keyring, row.dataKeyId), meetingPlace(row.id), row.sealed)
}

/** @throws Error for a meeting that is forgotten. */
export function sealDetails({ db, keyring }: Reads, row: MeetingRow, details: Details): Buffer {
  if (row.dataKeyId === null) throw new Error('Nothing more is said of a meeting that is forgotten')
  return sealJson(getDataKey(db, keyring, row.dataKeyId), meetingPlace(row.id), details)
}

/** The meeting that a code leads to. A code that could be none is not looked for. */
export function findByCode({ db, keyring }: Reads, typed: string | undefined): MeetingRow | undefined {
  const parsed = parseReturnCode(typed ?? '')
  if ('fault' in parsed) return undefined
  const row = findMeetingByCode(db, indexOfCode(keyring, parsed.code))
  return row?.status === 'held' ? undefined : row
}

/** The meeting of this id, if it is one of these holders'. */
export function findOwnMeeting(
  { db }: Pick<Portal, 'db'>,
  holders: readonly { id: string }[],
  id: string | undefined,
): MeetingRow | undefined {
  const row = isId(id) ? findMeeting(db, id) : undefined
  return holders.some((holder) => holder.id === row?.holder) ? row : undefined
}
