import type { MeetingRow } from '#db/queries/meetings.ts'
import type { StatusTone } from '#app/ui/status-tag.tsx'

/** The colour and sign beside a status in words. */
export const TONES: Record<MeetingRow['status'], StatusTone> = {
  held: 'neutral',
  booked: 'info',
  came: 'success',
  missed: 'warning',
  cancelled: 'neutral',
}
