import type { Answer } from './knock.ts'

/** `303 /a/:id/520`: the status, and where it leads without the ids and the query. */
export function inWords(url: string, { status, headers }: Pick<Answer, 'status' | 'headers'>): string {
  if (headers.location === undefined) return String(status)
  const to = new URL(headers.location, url)
  if (to.origin !== url) return `${status} away`
  if (to.pathname.startsWith('/idp/')) return `${status} to the provider`
  if (to.pathname === '/logga-in') return `${status} to sign-in`
  if (to.pathname === '/logga-in/personal') return `${status} to staff sign-in`
  const path = to.pathname.replaceAll(/\/[\w-]{22}(?=\/|$)/g, '/:id').replace(/^\/t\/\d{16}/, '/t/:code')
  return `${status} ${path}`
}
