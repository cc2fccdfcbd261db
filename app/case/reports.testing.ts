import { sendStory } from '#db/seed/demo.ts'
import { inTransaction } from '#db/client.ts'
import { findCase } from '#db/queries/cases.ts'
import { insertCaseReporter } from '#db/queries/reporters.ts'
import { newGuest } from '#app/identity/guest-pass.ts'
import type { Report, Service } from '#app/journey/service.ts'
import { createDataKey } from '#app/platform/crypto/data-keys.ts'
import { sealJson } from '#app/platform/crypto/seal.ts'
import type { TestPortal } from '#app/platform/testing.ts'
import { service } from '#app/services/financial-assistance/service.ts'
import { reporterPlace, type Reporter } from './reporter.server.ts'
import { giveReturnCode, returnCodeOf } from './return-code.server.ts'

/** An e-service as reports are, with a journey that exists: nobody takes part, and guests fill it in. */
export const reports: Service = {
  ...service,
  door: 'guests',
  signed: false,
  report: { kindOf: () => 'anonymous', subjectsOf: () => [], contactOf: () => undefined },
}

/** A case as it stands after somebody who is not signed in has sent it: their cookie, and the code they were given. */
export function sendReport(
  portal: TestPortal,
  kind: ReturnType<Report['kindOf']> = 'anonymous',
): { caseId: string; code: string; cookie: string; guest: string } {
  const caseId = sendStory(portal, 'single')
  const { guest, cookie } = newGuest(portal)
  const { db, keyring, clock } = portal
  const draftId = findCase(db, caseId)?.draftId ?? ''
  inTransaction(db, () => {
    db.$client.prepare('delete from participants where case_id = ?').run(caseId)
    giveReturnCode(portal, { caseId, draftId, holder: guest, now: clock.now() })
    const key = createDataKey(db, keyring, 'case-5y', clock.now())
    const reporter: Reporter = { sections: [], answers: {} }
    insertCaseReporter(db, {
      caseId,
      kind,
      dataKeyId: key.id,
      sealed: sealJson(key, reporterPlace(caseId), reporter),
    })
  })
  return { caseId, code: returnCodeOf(keyring, draftId), cookie: cookie.split(';')[0] ?? '', guest }
}
