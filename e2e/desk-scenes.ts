import { signInAsStaff, type StaffKey } from '#app/identity/testing.ts'
import { residents } from '#db/seed/personas.ts'
import type { House } from './house.ts'
import { scene, type Scene } from './scene.ts'
import type { Matters } from './sent-matters.ts'

const INBOX = '/handlaggning'
/** A place in the inbox before everything that is not acute. */
const BEFORE_ALL = `0-1-${'A'.repeat(22)}`

/** The desk, by role, and each case in each of its states. */
export function deskScenes({ portal }: House, matters: Matters): Scene[] {
  const as = (who: StaffKey) => ({ cookie: signInAsStaff(portal, who).cookie, swedishOnly: true }) as const
  const caseworker = as('caseworker')
  const unitManager = as('unitManager')
  const search = (sok: string, status = 200) => ({ ...caseworker, form: { sok }, status })
  const at = (id: string) => `${INBOX}/${id}`
  return [
    scene('desk', INBOX, caseworker),
    scene('desk, what is one’s own', `${INBOX}?visa=mina`, caseworker),
    scene(
      'desk, what nobody has taken, further on',
      `${INBOX}?visa=otilldelade&efter=${BEFORE_ALL}`,
      caseworker,
    ),
    scene('desk, filtered to nothing', `${INBOX}?status=received&alder=aldre`, caseworker),
    scene('desk of the reception', INBOX, as('reception')),
    scene('desk of a unit manager', INBOX, unitManager),
    scene('desk of a unit manager with clearance', INBOX, as('clearedManager')),
    scene('desk of an administrator', INBOX, as('administrator')),
    scene('desk, search with hits', INBOX, search(residents.homeless.number)),
    scene('desk, search without hits', INBOX, search(residents.pensioner.number)),
    scene('desk, search that cannot be read', INBOX, search('fatima', 400)),
    scene('desk, an acute case', at(matters.received), caseworker),
    scene('desk, a case to take', at(matters.withFiles), caseworker),
    scene('desk, one’s own case', at(matters.reviewed), caseworker),
    scene('desk, a case taken back', at(matters.withdrawn), caseworker),
    scene('desk, a case sent in Arabic', at(matters.inArabic), caseworker),
    scene('desk, a case in the Arabic it was sent in', `${at(matters.inArabic)}?original=1`, caseworker),
    scene('desk, a colleague’s case before a unit manager', at(matters.colleagues), unitManager),
    scene('desk, a case for the reception', at(matters.received), as('reception')),
    scene('desk, too late', at(matters.withdrawn), { ...caseworker, form: { intent: 'take' }, status: 409 }),
    scene('desk, nobody’s case', at('x'.repeat(22)), { ...caseworker, status: 404 }),
    scene('desk, not for this role', at(matters.received), {
      ...as('reception'),
      form: { intent: 'take' },
      status: 404,
    }),
  ]
}
