import type { Db } from '#db/client.ts'
import { prepared } from '#db/prepared.ts'
import type { ActorKind } from '#db/schema/tables.ts'

/** A case as its resident's list shows it: nothing sealed, and the last thing that happened. */
export type MatterRow = {
  id: string
  reference: string
  service: string
  status: string
  receivedOn: string
  lastKind: string
  lastAt: number
  lastBy: ActorKind
}

const ofPerson = prepared((db) =>
  db.$client.prepare<[string, number], MatterRow>(
    `select c.id, c.reference, c.service, c.status, c.received_on as receivedOn,
       e.kind as lastKind, e.at as lastAt, e.actor_kind as lastBy
     from participants p
     join cases c on c.id = p.case_id
     join events e on e.case_id = c.id and e.seq = (select max(seq) from events where case_id = c.id)
     where p.person_id = ?
     order by c.received_at desc, c.id
     limit ?`,
  ),
)

/** The newest `limit` cases that a person takes part in. */
export function listMattersOfPerson(db: Db, personId: string, limit: number): MatterRow[] {
  return ofPerson(db).all(personId, limit)
}

const versions = prepared((db) =>
  db.$client.prepare<[string], { id: string; updatedAt: number }>(
    `select id, updated_at as updatedAt from cases where id in (select value from json_each(?))`,
  ),
)

/** When each of these cases last changed. Cases that are gone are left out. */
export function listCaseVersions(db: Db, ids: readonly string[]): Map<string, number> {
  return new Map(
    versions(db)
      .all(JSON.stringify(ids))
      .map(({ id, updatedAt }) => [id, updatedAt]),
  )
}
