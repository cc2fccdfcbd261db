import { getCaseForStaff } from '#app/case/access.server.ts'
import { assignToSelf, changeStatus, withdraw } from '#app/case/change.server.ts'
import { getOwnCase } from '#app/case/access.server.ts'
import { requireResident, requireStaff } from '#app/identity/guards.ts'
import { signInAsResident, signInAsStaff, type StaffKey } from '#app/identity/testing.ts'
import { paperCode } from '#app/journey/paper-codes.ts'
import { pdfOf } from '#app/platform/files/made.testing.ts'
import { service } from '#app/services/financial-assistance/service.ts'
import { PAGE_SIZE } from '#app/desk/queue.server.ts'
import { sendDraft, sendStory, startStory } from '#db/seed/demo.ts'
import { stories } from '#db/seed/stories.ts'
import type { House } from './house.ts'
import { send } from './server.ts'

export type Matters = Awaited<ReturnType<typeof sendMatters>>

/** One matter in each of the states that a matter can be in, and so many of one person's that they fill more than a page. */
export async function sendMatters(house: House) {
  const { portal } = house
  for (let i = 0; i <= PAGE_SIZE; i++) sendStory(portal, 'sick')
  const received = sendStory(portal, 'homeless')
  const inArabic = sendDraft(portal, startStory(portal, stories.parent, Infinity), 'ar')
  const withFiles = await sendWithFiles(house)
  const reviewed = sendStory(portal, 'single')
  const colleagues = sendStory(portal, 'single')
  const withdrawn = sendStory(portal, 'single')

  takeAs(house, 'caseworker', reviewed)
  takeAs(house, 'otherCaseworker', colleagues)
  const owner = requireResident(portal, asking(house, signInAsResident(portal, 'single').cookie))
  withdraw(portal, owner, service, getOwnCase(portal, owner, withdrawn))
  return { received, inArabic, withFiles, reviewed, colleagues, withdrawn }
}

const asking = ({ url }: House, cookie: string) => new Request(url, { headers: { cookie } })

function takeAs(house: House, who: StaffKey, id: string): void {
  const { portal } = house
  const member = requireStaff(portal, asking(house, signInAsStaff(portal, who).cookie))
  const row = getCaseForStaff(portal, member, id)
  assignToSelf(portal, member, row)
  changeStatus(portal, member, service, row, 'underReview')
}

async function sendWithFiles(house: House): Promise<string> {
  const draft = startStory(house.portal, stories.jobseeker, Infinity)
  await uploadPdf(house, draft, paperCode('rentalContract'), 'kontrakt.pdf')
  return sendDraft(house.portal, draft)
}

/** Adds a document to a paper of a draft, as its page does. */
export async function uploadPdf(
  house: House,
  { draftId, cookie }: { draftId: string; cookie: string },
  paper: string,
  name: string,
): Promise<void> {
  const body = new FormData()
  body.append('files', new File([new Uint8Array(pdfOf([]))], name))
  const { status } = await send(house.url, `/a/${draftId}/910/${paper}`, { cookie, body })
  if (status !== 303) throw new Error(`${name} was not taken: ${status}`)
}
