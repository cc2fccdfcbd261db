import type { ComponentType, ReactNode } from 'react'
import {
  createStaticHandler,
  isRouteErrorResponse,
  type DataStrategyFunction,
  type RouteObject,
  type RouterContextProvider,
  type ServerBuild,
  type StaticHandlerContext,
} from 'react-router'
import { renderPage } from '#app/pages/render-page.tsx'
import { finishedPage, type FinishedPage } from '#app/platform/http/finished-page.ts'
import { noteStorageFault } from '#app/platform/http/storage-faults.ts'
import { getPortal, getVisit } from '#app/platform/portal.ts'

type Routes = ServerBuild['routes']
type PageModule = { loader?: unknown; action?: unknown; handle?: unknown; default?: unknown }
type RootModule = { Layout: ComponentType<{ children: ReactNode }>; ErrorBoundary: ComponentType }

/** A page with all it needs: the routes of this page alone, since the router makes elements for every route it is given. */
export type LoadedPage = { routes: RouteObject[]; loaded: StaticHandlerContext }

/**
 * Answers a request through the router's static handler. The framework's own request handler encodes all that was loaded
 * for a browser that hydrates, and wraps each page in streams; here a page is finished bytes (docs/decisions/0028).
 */
export function createAnswer(build: { routes: Routes }) {
  const load = createLoading(build)
  return async (request: Request, context: RouterContextProvider): Promise<Response | FinishedPage> => {
    const page = await load(request, context)
    if (page instanceof Response) return page
    try {
      return pageOf(page, request, context)
    } catch (error) {
      noteError(error, request, context)
      const { routes, loaded } = page
      return pageOf(
        { routes, loaded: { ...loaded, statusCode: 500, errors: { root: error } } },
        request,
        context,
      )
    }
  }
}

/** Runs what an address asks for: its action, and the loaders of its page; or gives the answer of one without a page. */
export function createLoading({ routes }: { routes: Routes }) {
  const root = rootOf(routes)
  const handler = createStaticHandler([root])
  const pages = new Map(
    (root.children ?? []).flatMap((leaf) =>
      leaf.Component ? [[leaf.id, [{ ...root, children: [leaf] } as RouteObject]]] : [],
    ),
  )
  return async (request: Request, context: RouterContextProvider): Promise<Response | LoadedPage> => {
    const answered: Answered = {}
    const dataStrategy = loadFor((id) => pages.has(id), answered)
    const loaded = await handler.query(request, { requestContext: context, dataStrategy })
    if (answered.response) return answered.response
    if (loaded instanceof Response) return loaded
    for (const error of Object.values<unknown>(loaded.errors ?? {})) {
      const isMeant = isRouteErrorResponse(error) && (error as { error?: unknown }).error === undefined
      if (!isMeant) noteError(error, request, context)
    }
    const routesOfPage = pages.get(loaded.matches.at(-1)?.route.id)
    // What a page or a program fetches gets no page for an answer.
    return routesOfPage
      ? { routes: routesOfPage, loaded }
      : new Response(null, { status: statusOf(loaded, context) })
  }
}

/** The table of addresses with the modules of the build: the document around one page each. */
function rootOf(routes: Routes): RouteObject {
  const objectOf = (id: string): RouteObject => {
    const { path, index, module } = routes[id] ?? {}
    const { loader, action, handle, default: Component }: PageModule = module ?? {}
    const all: Record<string, unknown> = { id, path, index, loader, action, handle, Component }
    return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
  }
  const { Layout, ErrorBoundary } = routes.root?.module as unknown as RootModule
  const root = objectOf('root')
  const App = root.Component ?? 'main'
  return {
    ...root,
    Component: () => (
      <Layout>
        <App />
      </Layout>
    ),
    ErrorBoundary: () => (
      <Layout>
        <ErrorBoundary />
      </Layout>
    ),
    children: Object.keys(routes).flatMap((id) => (id === 'root' ? [] : objectOf(id))),
  } as RouteObject
}

type Answered = { response?: Response }

/** Runs the loaders of a page beside each other. An address without a page answers by itself, without the document's. */
function loadFor(isPage: (id: string) => boolean, answered: Answered): DataStrategyFunction<unknown> {
  return async ({ matches }) => {
    const leaf = matches.at(-1)
    if (leaf && !isPage(leaf.route.id)) {
      if (answered.response) return {}
      const result = await leaf.resolve()
      if (!(result.result instanceof Response)) return { [leaf.route.id]: result }
      answered.response = result.result
      return { [leaf.route.id]: { type: 'data', result: null } }
    }
    const loading = matches.filter((match) => match.shouldCallHandler())
    const results = await Promise.all(
      loading.map(async (match) => [match.route.id, await match.resolve()] as const),
    )
    return Object.fromEntries(results)
  }
}

function pageOf(
  { routes, loaded }: LoadedPage,
  request: Request,
  context: RouterContextProvider,
): FinishedPage {
  const { publicPages, config } = getPortal(context)
  const { language, incident, storageFault, letSearchEnginesIn } = getVisit(context)
  const { search, pathname } = new URL(request.url)
  const { demo, municipality } = config
  const frame = { demo, municipality, incident, pathname, session: undefined }
  const status = statusOf(loaded, context)
  const html = renderPage({ routes, loaded, language, storageFault: storageFault !== undefined, frame })
  const headers = new Headers()
  for (const said of [loaded.loaderHeaders, loaded.actionHeaders].flatMap((all) => Object.values(all)))
    for (const [name, value] of said) headers.append(name, value)
  // What cannot be written now can be written soon: that is 503, not a fault of the page.
  if (storageFault) headers.set('Retry-After', '30')
  headers.set('Content-Language', language.code)
  const isPublic = loaded.matches.some(
    ({ route }) => (route.handle as { public?: boolean } | undefined)?.public,
  )
  if (isPublic && status === 200) {
    letSearchEnginesIn?.()
    headers.set('Cache-Control', 'no-cache')
    headers.append('Vary', 'Cookie, Accept-Language, Accept-Encoding')
    if (search === '')
      publicPages.keep(language.code, pathname, html, {
        ...Object.fromEntries(headers),
        'content-type': 'text/html; charset=utf-8',
      })
  }
  return finishedPage(html, status, headers, request.headers.get('accept-encoding'))
}

function statusOf({ statusCode }: StaticHandlerContext, context: RouterContextProvider): number {
  return getVisit(context).storageFault ? 503 : statusCode
}

function noteError(error: unknown, request: Request, context: RouterContextProvider): void {
  if (request.signal.aborted) return
  const portal = getPortal(context)
  const visit = getVisit(context)
  const fault = noteStorageFault(error, portal.health)
  if (fault) visit.storageFault = fault
  portal.log.error('page-failed', { error, incident: visit.incident })
}
