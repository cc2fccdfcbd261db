import { renderToStaticMarkup } from 'react-dom/server'
import {
  createStaticRouter,
  StaticRouterProvider,
  type RouteObject,
  type StaticHandlerContext,
} from 'react-router'
import type { Language } from '#app/locales/catalogue.ts'
import { LanguageProvider } from '#app/locales/language.tsx'
import { FrameContext } from './frame.ts'
import { StorageFaultContext } from './problem.tsx'
import type { DocumentFacts } from './document.tsx'

type Page = {
  /** The routes of this page alone: the router makes elements for every route it is given. */
  routes: RouteObject[]
  loaded: StaticHandlerContext
  language: Language
  storageFault: boolean
  /** What the document says when nothing could be loaded. */
  frame: DocumentFacts
}

/**
 * Renders a page to a finished string: there is no client-side React and nothing to stream, and a string is several
 * times cheaper than a stream.
 */
export function renderPage({ routes, loaded, language, storageFault, frame }: Page): string {
  return `<!doctype html>${renderToStaticMarkup(
    <LanguageProvider language={language}>
      <StorageFaultContext value={storageFault}>
        <FrameContext value={frame}>
          <StaticRouterProvider
            router={createStaticRouter(routes, loaded)}
            context={loaded}
            hydrate={false}
          />
        </FrameContext>
      </StorageFaultContext>
    </LanguageProvider>,
  )}`
}
