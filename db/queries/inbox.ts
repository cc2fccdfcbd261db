import type { Db } from '#db/client.ts'
import { prepared } from '#db/prepared.ts'
import { protectedAsJson, protectedMarksAsJson } from '#db/protected-persons.ts'
import type { Sight } from './sight.ts'

/** A case as the inbox shows it: nothing sealed. `lookedAt` is when this member of staff last opened it. */
export type InboxRow = {
  id: string
  reference: string
  service: string
  status: string
  acute: 0 | 1
  receivedOn: string
  receivedAt: number
  updatedAt: number
  assignedTo: string | null
  lookedAt: number | null
}

/** Whose cases: everybody's, nobody's, or the reader's own. */
export type InboxOwner = 'anyone' | 'nobody' | 'self'
/** Where a page ends: the next one begins after it. */
export type InboxPlace = { receivedAt: number; id: string }
/**
 * One stretch of one index: cases of a unit that are acute or not, of one owner and one status, in the order in
 * which they came. Longer lists are put together from several such stretches, so that none ever needs sorting.
 */
export type InboxStretch = {
  owner: InboxOwner
  acute: boolean
  status: string
  service?: string | undefined
  after: InboxPlace
  /** Only what came before this moment. */
  before: number
  limit: number
}

const COLUMNS = `c.id, c.reference, c.service, c.status, c.acute, c.received_on as receivedOn, c.received_at as receivedAt,
  c.updated_at as updatedAt, c.assigned_to as assignedTo, l.looked_at as lookedAt`
/** A case in which somebody protected takes part, or a report about them, is there for clearance alone. */
export const SEEN = `(@clearance = 1 or not (
  exists (select 1 from participants part where part.case_id = c.id and is_protected(part.person_id))
  or exists (select 1 from case_marks about where about.case_id = c.id and about.whose = 'subject'
    and is_protected(hex(about.mark)))))`
const LOOKS = 'left join looks l on l.staff_id = @staffId and l.case_id = c.id'
/** `+` keeps a column out of the choice of index: what one person has is far less than what their unit has. */
const OWNERS: Record<InboxOwner, string> = {
  anyone: 'c.unit = @unit',
  nobody: 'c.unit = @unit and c.assigned_to is null',
  self: 'c.assigned_to = @staffId and +c.unit = @unit',
}

/** The statement of a stretch; exported for the test that reads its query plan. */
export function stretchSql({ owner, service }: Pick<InboxStretch, 'owner' | 'service'>): string {
  return `select ${COLUMNS} from cases c ${LOOKS}
    where ${OWNERS[owner]} and c.status = @status and c.acute = @acute
    ${service === undefined ? '' : 'and +c.service = @service'}
    and (c.received_at, c.id) > (@receivedAt, @id) and c.received_at < @before
    and ${SEEN}
    order by c.received_at, c.id limit @limit`
}

const statements = prepared((db) => {
  const ready = new Map<string, ReturnType<typeof db.$client.prepare<[object], InboxRow>>>()
  return (stretch: InboxStretch) => {
    const sql = stretchSql(stretch)
    const statement = ready.get(sql) ?? db.$client.prepare<[object], InboxRow>(sql)
    ready.set(sql, statement)
    return statement
  }
})

export function listInboxStretch(db: Db, sight: Sight, stretch: InboxStretch): InboxRow[] {
  const { after, acute, service = null, ...rest } = stretch
  return statements(db)(stretch).all({ ...sight, ...rest, ...after, service, acute: acute ? 1 : 0 })
}

/** A case with something to do by a day. */
export type DueRow = InboxRow & { dueOn: string }
export type DuePlace = { dueOn: string; id: string }

/** The statement of what is due, exported for the test that reads its query plan. */
export const dueSql = `select ${COLUMNS}, t.due_on as dueOn
  from tasks t cross join cases c on c.id = t.case_id ${LOOKS}
  where t.done_on is null and (t.due_on, t.case_id) > (@dueOn, @id) and c.unit = @unit
    and (@all = 1 or c.assigned_to is null or c.assigned_to = @staffId) and ${SEEN}
  order by t.due_on, t.case_id limit @limit`
const due = prepared((db) => db.$client.prepare<[object], DueRow>(dueSql))

/** What is owed to somebody by a day, the first day first: of the whole unit, or of what is nobody's and one's own. */
export function listDueRows(
  db: Db,
  sight: Sight,
  { all, after, limit }: { all: boolean; after: DuePlace; limit: number },
): DueRow[] {
  return due(db).all({ ...sight, ...after, all: all ? 1 : 0, limit })
}

const dueCount = prepared((db) =>
  db.$client
    .prepare<[object], number>(
      `select count(*) from tasks t cross join cases c on c.id = t.case_id
       where t.done_on is null and c.unit = @unit
         and (@all = 1 or c.assigned_to is null or c.assigned_to = @staffId) and ${SEEN}`,
    )
    .pluck(),
)

export function countDueRows(db: Db, sight: Sight, all: boolean): number {
  return dueCount(db).get({ ...sight, all: all ? 1 : 0 }) ?? 0
}

/** How many cases of a unit there are of each kind; `assignedTo` is empty for nobody's. Kept by triggers. */
export type InboxCount = { service: string; status: string; acute: 0 | 1; assignedTo: string; n: number }

const counts = prepared((db) =>
  db.$client.prepare<[string], InboxCount>(
    'select service, status, acute, assigned_to as assignedTo, n from case_counts where unit = ? and n > 0',
  ),
)

const hiddenCounts = prepared((db) =>
  db.$client.prepare<[string, string, string], InboxCount>(
    `with hidden (id) as (
       select p.case_id from json_each(?) person cross join participants p on p.person_id = person.value
       union
       select about.case_id from json_each(?) kept cross join case_marks about
         on about.mark = unhex(kept.value) and about.whose = 'subject')
     select c.service, c.status, c.acute, ifnull(c.assigned_to, '') as assignedTo, count(*) as n
     from hidden cross join cases c on c.id = hidden.id where c.unit = ? group by 1, 2, 3, 4`,
  ),
)

/** The counters hold every case of the unit alike; what this member does not see is taken off as they are read. */
export function listInboxCounts(db: Db, { unit, clearance }: Sight): InboxCount[] {
  const all = counts(db).all(unit)
  if (clearance === 1) return all
  const off = new Map(
    hiddenCounts(db)
      .all(protectedAsJson(db), protectedMarksAsJson(db), unit)
      .map((count) => [kindOf(count), count.n]),
  )
  return all
    .map((count) => ({ ...count, n: count.n - (off.get(kindOf(count)) ?? 0) }))
    .filter(({ n }) => n > 0)
}

const kindOf = ({ service, status, acute, assignedTo }: InboxCount) =>
  [service, status, acute, assignedTo].join('\n')

const ofPerson = prepared((db) =>
  db.$client.prepare<[object], InboxRow>(
    `select ${COLUMNS} from participants p join cases c on c.id = p.case_id ${LOOKS}
     where p.person_id = @personId and c.unit = @unit and ${SEEN} order by c.received_at desc limit 50`,
  ),
)
const byReference = prepared((db) =>
  db.$client.prepare<[object], InboxRow>(
    `select ${COLUMNS} from cases c ${LOOKS} where c.reference = @reference and +c.unit = @unit and ${SEEN}`,
  ),
)

/** The newest cases of a unit in which a person takes part, at most 50. */
export function findInboxRowsOfPerson(db: Db, sight: Sight, personId: string): InboxRow[] {
  return ofPerson(db).all({ ...sight, personId })
}

export function findInboxRowByReference(db: Db, sight: Sight, reference: string): InboxRow | undefined {
  return byReference(db).get({ ...sight, reference })
}
