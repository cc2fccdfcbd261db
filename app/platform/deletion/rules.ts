import type { Db } from '#db/client.ts'
import {
  forgetWhoseMeeting,
  keyIdOfInvitation,
  keyIdOfMeeting,
  keyIdOfPerson,
  listHung,
} from '#db/queries/deletion.ts'
import { letGoOfCase } from '#db/queries/return-codes.ts'
import { days, dayOf, hours, startOfDay, type EpochMs, type PlainDay } from '#app/platform/clock.ts'
import { destroyDataKey } from '#app/platform/crypto/data-keys.ts'

/** A rule of scheduled deletion (gallring): what is due at a moment, and how one such thing goes. */
export type DeletionRule = {
  /** A fixed word: it names the rule in the proof and the audit log. */
  name: string
  /** Where the rule comes from. */
  source: string
  /** SQL for the ids that are due, over @now (ms), @today and @before, in any order. */
  due: string
  /** What is older than this moment, or than the beginning of this day, is due. */
  before(now: EpochMs): EpochMs
  /** Removes one, inside a transaction; returns the ids of files whose content must go too. */
  remove(db: Db, id: string): string[]
}

const byId =
  (table: string, column = 'id') =>
  (db: Db, id: string): string[] => {
    db.$client.prepare(`delete from ${table} where ${column} = ?`).run(id)
    return []
  }

/** Removes a draft or a case with everything that hangs on it, and the keys that sealed it. */
export const withKeys =
  (table: 'drafts' | 'cases') =>
  (db: Db, id: string): string[] => {
    const { keyIds, fileIds } = listHung(db, table, id)
    byId(table)(db, id)
    for (const keyId of keyIds) destroyDataKey(db, keyId)
    return fileIds
  }

export function removePerson(db: Db, id: string): string[] {
  const keyId = keyIdOfPerson(db, id)
  byId('persons')(db, id)
  if (keyId !== undefined) destroyDataKey(db, keyId)
  return []
}

/** Removes a meeting, gives back its time, and destroys the key of what was said. */
export function removeMeeting(db: Db, id: string): string[] {
  const keyId = keyIdOfMeeting(db, id)
  byId('meetings')(db, id)
  if (keyId !== undefined) destroyDataKey(db, keyId)
  return []
}

function removeInvitation(db: Db, id: string): string[] {
  const keyId = keyIdOfInvitation(db, id)
  byId('invitations')(db, id)
  if (keyId !== undefined) destroyDataKey(db, keyId)
  return []
}

function forgetMeeting(db: Db, id: string): string[] {
  const keyId = keyIdOfMeeting(db, id)
  forgetWhoseMeeting(db, id)
  if (keyId !== undefined) destroyDataKey(db, keyId)
  return []
}

/** The same day `years` earlier; 29 February becomes 28 February. */
export function yearsBefore(day: PlainDay, years: number): PlainDay {
  const year = String(Number(day.slice(0, 4)) - years).padStart(4, '0')
  const monthDay = day.slice(4)
  const leap = new Date(`${year}-02-29T00:00:00Z`).getUTCMonth() === 1
  return monthDay === '-02-29' && !leap ? `${year}-02-28` : `${year}${monthDay}`
}

const CASE_YEARS = 5

export const DELETION_RULES: readonly DeletionRule[] = [
  {
    name: 'expired-drafts',
    source:
      'A draft is not an incoming document (22 § FL); it goes on the day its owner has seen on the page.',
    due: 'select id from drafts where deletes_on <= @today or ends_at <= @now',
    before: (now) => now,
    remove: withKeys('drafts'),
  },
  {
    name: 'never-booked',
    source: 'GDPR 5.1 e: a time that was held while somebody filled in, and never booked.',
    due: `select id from meetings where status = 'held' and held_until <= @before`,
    before: (now) => now - hours(12),
    remove: removeMeeting,
  },
  {
    name: 'past-meetings',
    source: 'GDPR 5.1 e: whose a meeting was, and what was said when it was booked; what is left is counted.',
    due: 'select id from meetings where data_key_id is not null and forgets_on <= @today',
    before: (now) => now,
    remove: forgetMeeting,
  },
  {
    name: 'past-invitations',
    source:
      'GDPR 5.1 e: whom staff invited to choose a time, thirty days after the last day that it could be on.',
    due: `select id from invitations where latest_on < date(@before / 1000, 'unixepoch')`,
    before: (now) => now - days(30),
    remove: removeInvitation,
  },
  {
    name: 'old-meetings',
    source:
      'GDPR 5.1 e: what is counted of meetings says nothing of whose they were, and is compared over five years.',
    due: 'select id from meetings where ends_at < @before',
    before: (now) => startOfDay(yearsBefore(dayOf(now), CASE_YEARS)),
    remove: removeMeeting,
  },
  {
    name: 'kept-posts',
    source: 'GDPR 5.1 e: a page that waited for a sign-in which never came.',
    due: 'select lower(hex(token_hash)) from pending_posts where created_at <= @before',
    before: (now) => now - hours(24),
    remove: byId('pending_posts', 'lower(hex(token_hash))'),
  },
  {
    name: 'ended-sessions',
    // No session lives longer than ten hours; identity ends each by its own limits, this removes the rows.
    source: 'GDPR 5.1 e.',
    due: 'select id from sessions where created_at <= @before',
    before: (now) => now - hours(10),
    remove: byId('sessions'),
  },
  {
    name: 'closed-cases',
    // 16 kap. 1 § SoL (2025:400): five years after the last note, done at the latest the calendar year after; not while
    // other data about the same person is still kept. 16 kap. 2 a §: what belongs to an investigation about a child stays
    // until the child is 30. 16 kap. 4 §: the research exceptions are not a setting yet.
    source: '16 kap. 1 and 2 a §§ SoL (2025:400)',
    due: `select c.id from cases c where not exists (
        select 1 from participants mine
        join participants theirs on theirs.person_id = mine.person_id
        join cases other on other.id = theirs.case_id
        where mine.case_id = c.id and (other.updated_at >= @before
          or exists (select 1 from events e where e.case_id = other.id and e.at >= @before)))
      and c.updated_at < @before
      and (c.kept_until is null or c.kept_until < @today)
      and not exists (select 1 from events e where e.case_id = c.id and e.at >= @before)`,
    before: (now) => startOfDay(yearsBefore(dayOf(now), CASE_YEARS)),
    remove: withKeys('cases'),
  },
  {
    name: 'held-cases',
    source: 'GDPR 5.1 e: which browser had something open that was sent without signing in.',
    due: 'select case_id from return_codes where holder is not null and holder_until <= @before',
    before: (now) => now - hours(1),
    remove(db, id) {
      letGoOfCase(db, id)
      return []
    },
  },
  {
    name: 'idle-persons',
    source: 'GDPR 5.1 e: somebody who signed in and left nothing.',
    due: `select id from persons p where seen_at <= @before
      and not exists (select 1 from drafts where person_id = p.id)
      and not exists (select 1 from participants where person_id = p.id)
      and not exists (select 1 from meetings where holder = p.id)
      and not exists (select 1 from sessions where person_id = p.id)`,
    before: (now) => now - days(30),
    remove: removePerson,
  },
  {
    name: 'old-mail',
    source: 'GDPR 5.1 e: the addresses of letters that have left or been given up.',
    due: 'select id from outbox where sent_at <= @before or failed_at <= @before',
    before: (now) => now - days(30),
    remove: byId('outbox'),
  },
  {
    name: 'old-job-runs',
    source: 'The newest run of each job stays: it tells whether the clock has moved.',
    due: `select cast(id as text) from job_runs r where started_at <= @before
      and id < (select max(id) from job_runs where job = r.job)`,
    before: (now) => now - days(90),
    remove: byId('job_runs'),
  },
]
