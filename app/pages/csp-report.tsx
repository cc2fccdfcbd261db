import type { ActionFunctionArgs } from 'react-router'
import { getPortal } from '#app/platform/portal.ts'
import { directivesOf } from './csp-directives.ts'

/** A report is a few lines; what is longer is not read. */
const MOST_BYTES = 64_000
export function loader() {
  return new Response(null, { status: 405, headers: { Allow: 'POST' } })
}

/** Browsers tell here what the policy stopped. Only which rule it was is written down: the rest may quote a page. */
export async function action({ request, context }: ActionFunctionArgs) {
  if (Number(request.headers.get('Content-Length') ?? MOST_BYTES + 1) > MOST_BYTES) {
    return new Response(null, { status: 413 })
  }
  const { log } = getPortal(context)
  for (const outcome of directivesOf(await request.text())) log.warn('csp-report', { outcome })
  return new Response(null, { status: 204 })
}
