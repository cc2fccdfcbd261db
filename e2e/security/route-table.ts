import type { RouteConfigEntry } from '@react-router/dev/routes'
import routes from '#app/routes.ts'

/** A route by the file it lives in and the address it answers to. */
export type Route = { id: string; file: string; path: string }

/** Every route of the portal, as the router itself reads them. */
export const allRoutes: readonly Route[] = flatten(routes)

function flatten(entries: readonly RouteConfigEntry[], above = ''): Route[] {
  return entries.flatMap(({ file, path, children }) => {
    const here = [above, path].filter(Boolean).join('/')
    return [{ id: file.replace(/\.tsx?$/, ''), file, path: `/${here}` }, ...flatten(children ?? [], here)]
  })
}
