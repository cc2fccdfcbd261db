import type { ComponentType } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import {
  createStaticHandler,
  createStaticRouter,
  isRouteErrorResponse,
  matchRoutes,
  RouterContextProvider,
  StaticRouterProvider,
  type ActionFunction,
  type LoaderFunction,
} from 'react-router'
import { LanguageProvider } from '#app/locales/language.tsx'
import type { LanguageCode } from '#app/locales/catalogue.ts'
import { portalContext, visitContext, type Portal } from '#app/platform/portal.ts'
import { services as everyService } from '#app/services.ts'
import { servicesContext, type Services } from './registry.ts'

type Module = { default?: ComponentType; loader?: LoaderFunction; action?: ActionFunction }
type Ask = {
  cookie?: string
  form?: Record<string, string>
  upload?: FormData
  language?: LanguageCode
  signal?: AbortSignal
}
export type Answer = {
  status: number
  headers: Headers
  html: string
  data: unknown
  response: Response | undefined
}

/** A small house of some route modules: asks them for addresses as the server does. */
export function houseOf(routes: Readonly<Record<string, Module>>, services: Services = everyService) {
  const handler = createStaticHandler(
    Object.entries(routes).map(([path, { default: Component, loader, action }]) => ({
      path,
      id: path,
      ErrorBoundary: () => null,
      ...(Component ? { Component } : {}),
      ...(loader ? { loader } : {}),
      ...(action ? { action } : {}),
    })),
  )
  const pages = new Set(Object.keys(routes).filter((path) => routes[path]?.default))

  return async function ask(
    portal: Portal,
    path: string,
    { cookie = '', form, upload, language = 'sv', signal }: Ask = {},
  ): Promise<Answer> {
    const request = new Request(new URL(path, portal.config.publicUrl), {
      headers: { Cookie: cookie },
      ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
      ...(upload ? { method: 'POST', body: upload } : {}),
      ...(signal ? { signal } : {}),
    })
    const requestContext = new RouterContextProvider()
    requestContext.set(portalContext, portal)
    requestContext.set(servicesContext, services)
    requestContext.set(visitContext, { language: portal.languages[language], incident: 'ABC234' })
    const route = matchRoutes(handler.dataRoutes, new URL(request.url).pathname)?.at(-1)?.route.id ?? ''
    if (!pages.has(route)) {
      try {
        return answer((await handler.queryRoute(request, { requestContext })) as Response)
      } catch (thrown) {
        if (thrown instanceof Response) return answer(thrown)
        if (isRouteErrorResponse(thrown)) return nothing(thrown.status)
        throw thrown
      }
    }
    const context = await handler.query(request, { requestContext })
    if (context instanceof Response) return answer(context)
    if (context.errors) {
      const error: unknown = Object.values(context.errors)[0]
      if (!isRouteErrorResponse(error)) throw error
      return nothing(context.statusCode)
    }
    const data: unknown = context.loaderData[route]
    const html = renderToStaticMarkup(
      <LanguageProvider language={portal.languages[language]}>
        <StaticRouterProvider
          router={createStaticRouter(handler.dataRoutes, context)}
          context={context}
          hydrate={false}
        />
      </LanguageProvider>,
    )
    return { status: context.statusCode, headers: new Headers(), html, data, response: undefined }
  }
}

function nothing(status: number): Answer {
  return { status, headers: new Headers(), html: '', data: undefined, response: undefined }
}

function answer(response: Response): Answer {
  return { status: response.status, headers: response.headers, html: '', data: undefined, response }
}

/** The names of everything in a loader's data, lists as `[]`: what a browser would see beyond what a page shows. */
export function fieldsOf(value: unknown, at = ''): string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap((item) => fieldsOf(item, `${at}[]`)))]
  if (typeof value !== 'object' || value === null) return [at]
  return Object.entries(value).flatMap(([name, inner]) => fieldsOf(inner, at === '' ? name : `${at}.${name}`))
}
