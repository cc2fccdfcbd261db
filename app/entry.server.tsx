import { renderToStaticMarkup } from 'react-dom/server'
import { ServerRouter, type EntryContext, type RouterContextProvider } from 'react-router'
import { LanguageProvider } from '#app/locales/language.tsx'
import { FrameContext } from '#app/pages/frame.ts'
import { StorageFaultContext } from '#app/pages/problem.tsx'
import { htmlResponse } from '#app/platform/http/compressed.ts'
import { noteStorageFault } from '#app/platform/http/storage-faults.ts'
import { getPortal, getVisit } from '#app/platform/portal.ts'

/**
 * Renders a page to a finished string: there is no client-side React and nothing to stream, and a string is several
 * times cheaper than a stream. A public page is kept for the next visitor.
 */
export default function handleRequest(
  request: Request,
  routedStatus: number,
  headers: Headers,
  routerContext: EntryContext,
  loadContext: RouterContextProvider,
): Response {
  const portal = getPortal(loadContext)
  const { language, incident, storageFault, letSearchEnginesIn } = getVisit(loadContext)
  const { matches } = routerContext.staticHandlerContext
  // What cannot be written now can be written soon: that is 503, not a fault of the page.
  const status = storageFault ? 503 : routedStatus
  if (storageFault) headers.set('Retry-After', '30')
  const { demo, municipality } = portal.config
  const frame = { demo, municipality, incident, pathname: new URL(request.url).pathname, session: undefined }
  const html = `<!doctype html>${renderToStaticMarkup(
    <LanguageProvider language={language}>
      <StorageFaultContext value={storageFault !== undefined}>
        <FrameContext value={frame}>
          <ServerRouter context={onlyMatched(routerContext)} url={request.url} />
        </FrameContext>
      </StorageFaultContext>
    </LanguageProvider>,
  )}`
  headers.set('Content-Language', language.code)
  const isPublic =
    status === 200 && matches.some(({ route }) => (route as { handle?: { public?: boolean } }).handle?.public)
  if (isPublic) {
    letSearchEnginesIn?.()
    headers.set('Cache-Control', 'no-cache')
    headers.append('Vary', 'Cookie, Accept-Language, Accept-Encoding')
    const url = new URL(request.url)
    if (url.search === '') {
      portal.publicPages.keep(language.code, url.pathname, html, {
        ...Object.fromEntries(headers),
        'content-type': 'text/html; charset=utf-8',
      })
    }
  } else if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store')
  return htmlResponse(html, status, headers, request.headers.get('accept-encoding'))
}

/**
 * The router makes elements for every route it is given, and a reader for the data that a browser would hydrate from:
 * what is rendered is the matched routes alone, and nothing hydrates.
 */
function onlyMatched({ serverHandoffStream: _, ...context }: EntryContext): EntryContext {
  const ids = new Set(context.staticHandlerContext.matches.map(({ route }) => route.id))
  const of = <T,>(all: Record<string, T>) =>
    Object.fromEntries(Object.entries(all).filter(([id]) => ids.has(id)))
  return {
    ...context,
    manifest: { ...context.manifest, routes: of(context.manifest.routes) },
    routeModules: of(context.routeModules),
  }
}

export function handleError(
  error: unknown,
  { request, context }: { request: Request; context: RouterContextProvider },
): void {
  if (request.signal.aborted) return
  const portal = getPortal(context)
  const visit = getVisit(context)
  const fault = noteStorageFault(error, portal.health)
  // The router hides what an error was before the page is rendered, so the visit remembers it.
  if (fault) visit.storageFault = fault
  portal.log.error('page-failed', { error, incident: visit.incident })
}
