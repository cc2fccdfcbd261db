import type { LoaderFunctionArgs } from 'react-router'
import { calendarFile } from '#app/case/meetings/calendar-file.ts'
import { getPortal, getVisit } from '#app/platform/portal.ts'
import { requireByCode } from '../mine.server.ts'

/** The meeting for somebody's own calendar. Fetched again after a change, it changes or takes away the same entry. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { clock, config } = getPortal(args.context)
  const row = await requireByCode(args)
  const content = calendarFile({
    id: row.id,
    startsAt: row.startsAt,
    endsAt: row.endsAt,
    sequence: row.sequence,
    isCancelled: row.status === 'cancelled',
    title: getVisit(args.context).language.texts.meetings.mine.entry,
    host: config.publicUrl.hostname,
    now: clock.now(),
  })
  return new Response(content, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="tid.ics"',
      'Cache-Control': 'no-store',
    },
  })
}
