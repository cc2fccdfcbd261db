import { writeSync } from 'node:fs'
import { requireResident } from '#app/identity/guards.ts'
import { submitDraft } from '#app/case/submit.server.ts'
import { commandConfig } from '#app/platform/start/command.ts'
import { service } from '#app/services/financial-assistance/service.ts'
import { createPortal } from '#app/start.server.ts'
import { signedDrafts } from './matters.ts'

/**
 * Run under a tracer: sends drafts through the same code as the server and prints `ack <draft>` when each is committed.
 * Arguments: how many, and `NORMAL` to take away the durability that the portal insists on.
 */
const [count = '1', synchronous = 'FULL'] = process.argv.slice(2)
const { portal, close } = await createPortal({ ...commandConfig(), logLevel: 'silent' })
if (synchronous === 'NORMAL') portal.db.$client.pragma('synchronous = NORMAL')
const drafts = signedDrafts(portal, Number(count))
portal.db.$client.pragma('wal_checkpoint(TRUNCATE)')
writeSync(1, 'begin\n')
for (const { draftId, cookie } of drafts) {
  const resident = requireResident(portal, new Request(portal.config.publicUrl, { headers: { cookie } }))
  const result = submitDraft(
    portal,
    service,
    { id: resident.personId, resident },
    draftId,
    portal.languages.sv,
  )
  if (!('caseId' in result)) throw new Error(`Not sent: ${result.fault}`)
  writeSync(1, `ack ${draftId}\n`)
}
await close()
