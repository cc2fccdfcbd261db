import { startStory } from '#db/seed/demo.ts'
import { stories, type StoryName } from '#db/seed/stories.ts'
import { prepareSubmission } from '#app/case/submit.server.ts'
import { requireResident } from '#app/identity/guards.ts'
import { addSignature } from '#app/identity/signing.testing.ts'
import { getDraft } from '#app/journey/drafts.server.ts'
import { sweepIntegrity } from '#app/platform/audit/sweep.ts'
import { verifyAudit } from '#app/platform/audit/audit.ts'
import type { Portal } from '#app/platform/portal.ts'
import { service } from '#app/services/financial-assistance/service.ts'

/** A whole draft, signed in a session of its own: one request away from being a case. */
export type Signed = { draftId: string; cookie: string; send: string }

export function signedDrafts(portal: Portal, count: number, name: StoryName = 'single'): Signed[] {
  return Array.from({ length: count }, () => signedDraft(portal, name))
}

export function signedDraft(portal: Portal, name: StoryName = 'single'): Signed {
  const { draftId, cookie } = startStory(portal, stories[name], Infinity)
  const resident = requireResident(portal, new Request(portal.config.publicUrl, { headers: { cookie } }))
  const draft = getDraft(portal, resident.personId, service.journey, draftId)
  const submission = prepareSubmission(portal, service, resident, draft, portal.languages.sv)
  if (!submission) throw new Error('The story is not complete')
  addSignature(portal, resident.sessionId, submission.hash)
  return { draftId, cookie, send: `/a/${draftId}/skicka` }
}

/** What must hold of the database at any moment: every case whole, every seal and chain intact. */
export async function faultsOf(portal: Portal): Promise<string[]> {
  const { db, keyring } = portal
  const faults: string[] = []
  const count = (sql: string) => (db.$client.prepare(sql).get() as { n: number }).n
  const cases = count('select count(*) n from cases')
  const parts = {
    participants: count('select count(distinct case_id) n from participants'),
    events: count("select count(*) n from events where kind = 'received'"),
    audit: count("select count(*) n from audit_log where action = 'case-submitted'"),
    notices: count("select count(*) n from outbox where template = 'receipt-notice'"),
  }
  for (const [part, n] of Object.entries(parts))
    if (n !== cases) faults.push(`${cases} cases but ${n} ${part}`)
  const both = count('select count(*) n from cases join drafts on drafts.id = cases.draft_id')
  if (both > 0) faults.push(`${both} drafts are both draft and case`)
  const check = db.$client.pragma('integrity_check', { simple: true })
  if (check !== 'ok') faults.push(`integrity_check: ${String(check)}`)
  const sweep = await sweepIntegrity(db, keyring)
  faults.push(...sweep.faults.map(({ kind, table }) => `${kind} in ${table}`))
  const audit = await verifyAudit(db, keyring)
  if (!audit.ok) faults.push(`audit: ${audit.fault} at ${audit.seq}`)
  return faults
}

/** The case that an acknowledged draft became; undefined would be a broken promise. */
export function caseOf(portal: Portal, draftId: string): string | undefined {
  return (
    portal.db.$client.prepare('select id from cases where draft_id = ?').get(draftId) as
      { id: string } | undefined
  )?.id
}
