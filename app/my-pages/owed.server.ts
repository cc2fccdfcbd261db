import type { Authorized } from '#app/case/access.server.ts'
import { whyOwed, type WhyOwed } from '#app/case/papers-owed.ts'
import { stageOf } from '#app/case/registry.ts'
import type { Snapshot } from '#app/case/snapshot.ts'
import type { Service, ServiceTexts } from '#app/journey/service.ts'
import { filesOfCase } from '#app/platform/files/documents.ts'
import type { Portal } from '#app/platform/portal.ts'
import type { CaseRow } from '#db/queries/cases.ts'

export type OwedPaper = { name: string; why: WhyOwed }

/** The papers that a case still waits for, named in the page's language; none once it is over. */
export function owedOf(
  portal: Portal,
  service: Service,
  row: Authorized<CaseRow>,
  snapshot: Snapshot,
  names: ServiceTexts['papers'],
): OwedPaper[] {
  if (stageOf(service, row.status) === 'over') return []
  const files = filesOfCase(portal, row.id).filter(({ state }) => state !== 'refused')
  const here = new Set(files.map(({ id }) => id))
  return snapshot.papers.flatMap((paper) => {
    const why = whyOwed(paper, (id) => !here.has(id))
    return why ? [{ name: names[paper.id]?.name ?? paper.name, why }] : []
  })
}
