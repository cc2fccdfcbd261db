import { signInAsResident } from '#app/identity/testing.ts'
import { startStory } from '#db/seed/demo.ts'
import { stories } from '#db/seed/stories.ts'
import type { House } from './house.ts'
import { scene, type Scene } from './scene.ts'
import { makeHome, startServer } from './server.ts'
import { wideStories } from './wide-stories.ts'

/** As often as one address may search in a minute. */
const SEARCHES = 60

/**
 * What a bad day looks like: a damaged draft, a disk without room, too many requests, a notice about an outage. The
 * notice and the limits of real life need a second server, which shares the house's data.
 */
export async function openTrouble(house: House): Promise<{ scenes: Scene[]; close(): Promise<void> }> {
  const { portal, home } = house
  const strict = await makeHome(
    {
      NARA_LIMITS_FACTOR: '1',
      NARA_OUTAGE_NOTICE: 'På söndag klockan 8–10 är tjänsten stängd. Det du har sparat finns kvar.',
      NARA_OUTAGE_NOTICE_EN:
        'On Sunday between 8 and 10 am the service is closed. What you have saved is kept.',
    },
    home.folder,
  )
  const server = await startServer(strict)
  const origin = server.url
  const [story] = wideStories
  const damaged = startStory(portal, story ?? stories.single, 3)
  portal.db.$client.prepare('update drafts set sealed = zeroblob(40) where id = ?').run(damaged.draftId)
  const unlucky = signInAsResident(portal, 'fifteen')
  letNothingMoreFit(house, unlucky.personId)
  const reader = { origin, cookie: signInAsResident(portal, 'homeless').cookie }
  return {
    scenes: [
      scene('broken', `/a/${damaged.draftId}`, { cookie: damaged.cookie, status: 500 }),
      scene('no room to save', '/a', { cookie: unlucky.cookie, form: {}, status: 503 }),
      scene('too often', '/sok?q=hyra', { origin, askedBefore: SEARCHES, status: 429 }),
      scene('outage notice', '/', { origin }),
      scene('outage notice on one’s own pages', '/mina-sidor', reader),
      scene('outage notice where nothing is', '/finns/inte/alls/i/detta/hus', { origin, status: 404 }),
    ],
    async close() {
      await server.stop()
    },
  }
}

/** SQLite refuses a number above the highest with the same word as when the disk is full. */
function letNothingMoreFit({ portal }: House, personId: string): void {
  portal.db.$client.exec(`
    create table full (id integer primary key autoincrement);
    insert into full values (9223372036854775807);
    create trigger no_room before insert on drafts when new.person_id = '${personId}'
      begin insert into full (id) values (null); end;
  `)
}
