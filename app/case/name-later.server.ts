import { inTransaction } from '#db/client.ts'
import { updateCase, type CaseRow } from '#db/queries/cases.ts'
import { findCaseReporter, insertCaseMark, updateCaseReporter } from '#db/queries/reporters.ts'
import { cleanText } from '#app/journey/schema.ts'
import { appendAudit } from '#app/platform/audit/audit.ts'
import { getDataKey } from '#app/platform/crypto/data-keys.ts'
import { caseRowMac } from '#app/platform/crypto/row-mac.ts'
import { sealJson, unsealJson } from '#app/platform/crypto/seal.ts'
import type { Portal } from '#app/platform/portal.ts'
import { getCaseForHouse, type Authorized } from './access.server.ts'
import { addEvent } from './events.ts'
import { reporterMarks, reporterPlace, type NameGiven, type Reporter } from './reporter.server.ts'

export const MOST_IN_LINE = 200

/** Whether whoever sent this has no name with us, and so may give one. */
export function mayGiveName({ db }: Portal, { id }: Pick<CaseRow, 'id'>): boolean {
  return findCaseReporter(db, id)?.kind === 'anonymous'
}

/** What was typed, cleaned; nothing when the name is missing or a line is longer than anybody's. */
export function parseName(typed: Record<keyof NameGiven, string>): NameGiven | undefined {
  const line = (text: string) => cleanText(text).replace(/\s+/g, ' ')
  const given = { name: line(typed.name), phone: line(typed.phone), email: line(typed.email) }
  const fits = Object.values(given).every((text) => text.length <= MOST_IN_LINE)
  return given.name !== '' && fits ? given : undefined
}

/**
 * Puts the name of somebody who was anonymous with the report's reporter, under that key and nowhere else. It cannot be
 * taken back; a second one changes nothing. The timeline and the audit log say that it was done, not by whom.
 */
export function giveName(portal: Portal, row: Authorized<CaseRow>, given: NameGiven): void {
  const { db, keyring, clock } = portal
  inTransaction(db, () => {
    const kept = findCaseReporter(db, row.id)
    if (kept?.kind !== 'anonymous') return
    const key = getDataKey(db, keyring, kept.dataKeyId)
    const reporter = unsealJson<Reporter>(key, reporterPlace(row.id), kept.sealed)
    updateCaseReporter(db, {
      caseId: row.id,
      kind: 'named',
      sealed: sealJson(key, reporterPlace(row.id), { ...reporter, later: given }),
    })
    for (const mark of reporterMarks(keyring, given))
      insertCaseMark(db, { caseId: row.id, whose: 'reporter', mark })
    const now = clock.now()
    const next = { ...getCaseForHouse(portal, row.id), updatedAt: now }
    updateCase(db, { ...next, rowMac: caseRowMac(keyring, next) })
    const actor = { kind: 'resident', id: null } as const
    addEvent(db, keyring, { caseId: row.id, kind: 'senderNamed', at: now, actor })
    appendAudit(db, keyring, { at: now, actor, action: 'reporter-named', caseId: row.id, detail: {} })
  })
}
