import type { CaseRow } from '#db/queries/cases.ts'
import type { StaffMember } from '#app/identity/guards.ts'
import type { Service } from '#app/journey/service.ts'
import type { Portal } from '#app/platform/portal.ts'
import type { Authorized } from '../access.server.ts'
import { doWith, writeAct, type ActContents, type FormMark } from './acts.server.ts'

type Args = [portal: Portal, member: StaffMember, service: Service, row: Authorized<CaseRow>, mark: FormMark]

/** The report belongs to another municipality: to whom it went, how, and what they said when it arrived. */
export function forward(
  ...[portal, member, service, row, mark, content]: [...Args, ActContents['forwarded']]
): void {
  doWith(portal, member, service, row, { doing: 'forward', mark, own: true }, (step) => {
    writeAct(step, { kind: 'forwarded', key: mark.key, content, status: 'forwarded' })
  })
}

/** Nothing more is done with the report here. */
export function close(
  ...[portal, member, service, row, mark, content]: [...Args, ActContents['closed']]
): void {
  doWith(portal, member, service, row, { doing: 'close', mark, own: true }, (step) => {
    writeAct(step, { kind: 'closed', key: mark.key, content, status: 'closed' })
  })
}

/** What looked like spam is a report after all. Its clocks have run since it came in. */
export function clear(
  ...[portal, member, service, row, mark, content]: [...Args, ActContents['cleared']]
): void {
  doWith(portal, member, service, row, { doing: 'clear', mark }, (step) => {
    writeAct(step, { kind: 'cleared', key: mark.key, content, status: 'received' })
  })
}

/** What looked like spam is spam: somebody has read it and says why. It is kept like any other. */
export function closeAsJunk(
  ...[portal, member, service, row, mark, content]: [...Args, ActContents['closed']]
): void {
  doWith(portal, member, service, row, { doing: 'junk', mark }, (step) => {
    writeAct(step, { kind: 'closed', key: mark.key, content, status: 'closed' })
  })
}
