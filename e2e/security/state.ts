import type { Portal } from '#app/platform/portal.ts'

/**
 * What is in the database, in figures that change when anything is added, removed or changed. That a session was seen
 * is no change, and neither are the jobs that the house does by itself.
 */
export function stateOf({ db }: Pick<Portal, 'db'>): Record<string, unknown> {
  const one = (sql: string) => db.$client.prepare(sql).pluck().get()
  const tables = db.$client
    .prepare(
      "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name != 'job_runs'",
    )
    .pluck()
    .all() as string[]
  return {
    ...Object.fromEntries(tables.map((table) => [table, one(`select count(*) from "${table}"`)])),
    draftVersions: one(
      "select group_concat(id || version, ' ') from (select id, version from drafts order by id)",
    ),
    caseStates: one(
      "select group_concat(id || status || ifnull(assigned_to, ''), ' ') from (select * from cases order by id)",
    ),
    meetingStates: one(
      "select group_concat(id || status || starts_at, ' ') from (select * from meetings order by id)",
    ),
    sessionIds: one("select group_concat(id, ' ') from (select id from sessions order by id)"),
  }
}
