import type { RouterContextProvider } from 'react-router'
import type { ReporterCard } from '#app/case/report/reporter-card.server.ts'
import type { NameGiven } from '#app/case/reporter.server.ts'
import type { Snapshot } from '#app/case/snapshot.ts'
import { formatPersonalNumber } from '#app/identity/personal-number.ts'
import type { Related } from '#app/case/report/related.server.ts'
import { getServices } from '#app/case/registry.ts'
import { getStaffAccount } from '#app/identity/staff.server.ts'
import { dayInWords } from '#app/journey/display.ts'
import { deskReports } from '#app/locales/sv/desk-reports.ts'
import { getPortal } from '#app/platform/portal.ts'
import { doorOf } from './queue-view.server.ts'

export type CardView = {
  sections: Snapshot['sections']
  signedIn: { name: string; number: string } | undefined
  /** What somebody who had been anonymous said of themselves afterwards. */
  later: NameGiven | undefined
  same: RelatedView[]
}

/** Another report, as it may be named here: its number, its day and the way it came in. */
export type RelatedView = {
  id: string
  reference: string
  door: string
  status: string
  received: string
  href: string | undefined
  /** The colleague who has it. */
  heldBy: string | undefined
}

export function cardOf(
  context: Readonly<RouterContextProvider>,
  { reporter, sameReporter }: ReporterCard,
): CardView {
  const { signedIn, later } = reporter
  return {
    sections: reporter.sections,
    signedIn: signedIn && { name: signedIn.name, number: formatPersonalNumber(signedIn.number) },
    later,
    same: sameReporter.map((one) => relatedView(context, one)),
  }
}

export function relatedView(context: Readonly<RouterContextProvider>, one: Related): RelatedView {
  const portal = getPortal(context)
  const service = getServices(context).find(({ id }) => id === one.service)
  return {
    id: one.id,
    reference: one.reference,
    door: service ? doorOf(portal, service) : '',
    status: deskReports.statuses[one.status] ?? one.status,
    received: dayInWords(one.receivedOn, 'sv'),
    href: one.mayOpen ? `/handlaggning/${one.id}` : undefined,
    heldBy: one.assignedTo === null ? undefined : getStaffAccount(portal, one.assignedTo).name,
  }
}
