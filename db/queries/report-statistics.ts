import type { Db } from '#db/client.ts'
import { prepared } from '#db/prepared.ts'
import { SEEN } from './inbox.ts'
import type { Sight } from './sight.ts'

/** How many reports of one service came in during a month, and what became of them. */
export type ReportCounts = {
  month: string
  reports: number
  /** Their first protection assessment was made on the day they came in. */
  sameDay: number
  /** Decided within so many days. */
  inTime: number
  opened: number
  notOpened: number
  running: number
}

const counts = prepared((db) =>
  db.$client.prepare<[object], ReportCounts>(
    `select substr(c.received_on, 1, 7) as month, count(*) as reports,
       count(case when (select min(a.on_day) from acts a where a.case_id = c.id and a.kind = 'protection')
         = c.received_on then 1 end) as sameDay,
       count(case when julianday(d.on_day) - julianday(c.received_on) <= @days then 1 end) as inTime,
       count(case d.kind when 'opened' then 1 end) as opened,
       count(case d.kind when 'not-opened' then 1 end) as notOpened,
       count(case d.kind when 'running' then 1 end) as running
     from cases c left join acts d on d.case_id = c.id and d.kind in ('opened', 'not-opened', 'running')
     where c.service = @service and c.unit = @unit and c.received_on >= @from and ${SEEN}
     group by 1 order by 1`,
  ),
)

/** Month by month, of what this member may know of. */
export function countReports(
  db: Db,
  sight: Sight,
  { service, from, days }: { service: string; from: string; days: number },
): ReportCounts[] {
  return counts(db).all({ ...sight, service, from, days })
}
