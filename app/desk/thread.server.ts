import { createContext, type RouterContextProvider } from 'react-router'
import type { CaseRow } from '#db/queries/cases.ts'
import { hasReturnCode } from '#db/queries/return-codes.ts'
import type { Authorized } from '#app/case/access.server.ts'
import { markReadByStaff, readThread, type PostFault, type Side } from '#app/case/thread.server.ts'
import type { StaffMember } from '#app/identity/guards.ts'
import { getStaffAccount } from '#app/identity/staff.server.ts'
import { dayInWords, momentInWords } from '#app/journey/display.ts'
import { desk } from '#app/locales/sv/desk.ts'
import { dayOf } from '#app/platform/clock.ts'
import { getPortal } from '#app/platform/portal.ts'

/** In the address, when something was written just now. */
export const WRITTEN = 'klart'

export type ThreadView = {
  messages: {
    seq: number
    writtenBy: Side
    at: number
    when: string
    /** The colleague who wrote it. */
    who: string | undefined
    lines: string[]
    isNew: boolean
    /** Of what staff wrote: whether the sender has seen it, and on which day. */
    read: string | undefined
  }[]
  /** How many messages the page shows. */
  seen: number
  wasSent: boolean
  /** What was typed and could not be written. */
  typed: string | undefined
  fault: PostFault | undefined
}

/**
 * The thread of a case that this member has just opened; what is new in it counts as read from now on. `elsewhere`: no
 * code leads here, so nobody would ever read what is written.
 */
export function openThread(
  context: Readonly<RouterContextProvider>,
  member: StaffMember,
  row: Authorized<CaseRow>,
  query: URLSearchParams,
): ThreadView | 'elsewhere' {
  const portal = getPortal(context)
  if (!hasReturnCode(portal.db, row.id)) return 'elsewhere'
  const thread = readThread(portal, row)
  markReadByStaff(portal, member, row)
  const refused = context.get(refusedContext)
  return {
    messages: thread.map(({ seq, writtenBy, staffId, at, text, readAt }) => ({
      seq,
      writtenBy,
      at,
      when: momentInWords(at, 'sv'),
      who: staffId === null ? undefined : getStaffAccount(portal, staffId).name,
      lines: text.split('\n'),
      isNew: writtenBy === 'sender' && readAt === null,
      read:
        writtenBy === 'sender'
          ? undefined
          : readAt === null
            ? desk.thread.notRead
            : desk.thread.read(dayInWords(dayOf(readAt), 'sv')),
    })),
    seen: thread.at(-1)?.seq ?? 0,
    wasSent: refused === null && query.has(WRITTEN),
    typed: refused?.text,
    fault: refused?.fault,
  }
}

const refusedContext = createContext<{ text: string; fault: PostFault } | null>(null)

/** Gives what could not be written back to the page that is shown after it. */
export function noteRefused(
  context: Readonly<RouterContextProvider>,
  refused: { text: string; fault: PostFault },
): void {
  context.set(refusedContext, refused)
}
