import type { MeetingRow } from '#db/queries/meetings.ts'
import type { Portal } from '#app/platform/portal.ts'
import { catalogueOf } from './catalogue.server.ts'

/** Where a meeting by video is held: a room that nobody can guess, the same for everybody who comes. */
export function videoAddress({ keyring, config }: Pick<Portal, 'keyring' | 'config'>, { id }: MeetingRow) {
  const room = keyring.hmac('mac', 'meeting-room', id).subarray(0, 18).toString('base64url')
  return catalogueOf({ config }).video?.replace('{room}', room)
}
