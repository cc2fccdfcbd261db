import { readFileSync } from 'node:fs'
import { data, type LoaderFunctionArgs } from 'react-router'
import { findPlace } from '#app/case/meetings/catalogue.server.ts'
import { getPortal } from '#app/platform/portal.ts'

export const handle = { public: true }

/** The picture of the way to a place. @throws 404 when it has none. */
export function loader({ params, context }: LoaderFunctionArgs): Response {
  const map = findPlace(getPortal(context), params.place ?? '')?.map
  if (map === undefined) throw data(null, { status: 404 })
  return new Response(readFileSync(map), {
    headers: {
      'Content-Type': map.endsWith('.svg') ? 'image/svg+xml' : 'image/png',
      'Cache-Control': 'public, max-age=3600',
    },
  })
}
