import { inTransaction } from '#db/client.ts'
import { hasWantingEarlier, listWantingEarlier } from '#db/queries/meetings.ts'
import { dayOf, days, hours } from '#app/platform/clock.ts'
import type { Portal } from '#app/platform/portal.ts'
import { catalogueOf } from './catalogue.server.ts'
import { changingOf } from './change.server.ts'
import { tellEarlier, toldOfEarlier } from './notices.server.ts'
import { daysOffered, findOffers } from './offers.server.ts'

/** One free time is told to so many a day, those who have waited longest: more would only be disappointed. */
const TOLD_A_DAY = 3
/** A time that begins sooner can hardly be changed to. */
const SOONEST = hours(24)

export function isEarlierWanted({ db, clock }: Pick<Portal, 'db' | 'clock'>): boolean {
  return hasWantingEarlier(db, clock.now())
}

/** Tells whoever wants to know that an earlier time is free. @returns how many were told. */
export function tellOfEarlierTimes(portal: Portal): number {
  const { db, clock } = portal
  const now = clock.now()
  let told = 0
  for (const kind of catalogueOf(portal).kinds) {
    const waiting = listWantingEarlier(db, kind.id, now)
    for (const channel of kind.channels) {
      const mine = waiting.filter(
        (row) => row.channel === channel && changingOf(portal, row) === 'changeable',
      )
      const latest = Math.max(...mine.map(({ startsAt }) => startsAt), 0)
      if (mine.length === 0) continue
      const [offer] = findOffers(portal, kind, channel, [daysOffered(portal, kind)[0], dayOf(latest)], {
        from: now + Math.max(SOONEST, hours(kind.noticeHours)),
      })
      if (!offer) continue
      const lately = toldOfEarlier(portal, offer.at, now - days(1))
      // Nobody is told of more than one time a day, and of the same time never twice.
      const next = mine.filter(
        ({ startsAt, dataKeyId }) => offer.at < startsAt && !lately.keys.has(dataKeyId ?? ''),
      )
      inTransaction(db, () => {
        let left = TOLD_A_DAY - lately.count
        for (const row of next) if (left > 0 && tellEarlier(portal, row, offer.at)) left--
        told += TOLD_A_DAY - lately.count - left
      })
    }
  }
  return told
}
