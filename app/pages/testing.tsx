import type { ComponentType } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import {
  createStaticHandler,
  createStaticRouter,
  RouterContextProvider,
  StaticRouterProvider,
  type ActionFunction,
  type LoaderFunction,
} from 'react-router'
import { createLanguages, type LanguageCode } from '#app/locales/catalogue.ts'
import { LanguageProvider } from '#app/locales/language.tsx'
import { portalContext, visitContext, type Portal } from '#app/platform/portal.ts'
import { redact } from '#app/platform/redacted.ts'
import { testPortal } from '#app/platform/testing.ts'
import { textFacts } from '#app/platform/text-facts.ts'
import * as root from '#app/root.tsx'
import * as adultInfo from '#app/services/concern-report/routes/adult-info.tsx'
import * as childInfo from '#app/services/concern-report/routes/child-info.tsx'
import * as info from '#app/services/financial-assistance/routes/info.tsx'
import * as parenthoodInfo from '#app/services/parenthood/routes/info.tsx'
import * as youngAge from '#app/services/concern-report/routes/young-age.tsx'
import * as young from '#app/services/concern-report/routes/young.tsx'
import * as about from './about.tsx'
import * as cspReport from './csp-report.tsx'
import * as mailbox from './demo-mailbox.tsx'
import * as designSystem from './design-system.tsx'
import * as emergency from './emergency.tsx'
import * as language from './language.tsx'
import * as notFound from './not-found.tsx'
import * as otherHelp from './other-help.tsx'
import * as search from './search.tsx'
import * as start from './start.tsx'
import * as theme from './theme.ts'

type Module = { default?: ComponentType; loader?: LoaderFunction; action?: ActionFunction }

const MODULES: Record<string, Module> = {
  '/': start,
  '/sok': search,
  '/akut-hjalp': emergency,
  '/annan-hjalp': otherHelp,
  '/om/:page': about,
  '/sprak/:code': language,
  '/ekonomiskt-bistand': info,
  '/orosanmalan': childInfo,
  '/oro-for-vuxen': adultInfo,
  '/barn-och-unga': young,
  '/barn-och-unga/:age': youngAge,
  '/foraldraskap': parenthoodInfo,
  '/tema.css': theme,
  '/csp': cspReport,
  '/demo/brevlada': mailbox,
  '/designsystem': designSystem,
  '*': notFound,
}

const handler = createStaticHandler([
  {
    id: 'root',
    loader: root.loader as LoaderFunction,
    Component: () => (
      <root.Layout>
        <root.default />
      </root.Layout>
    ),
    ErrorBoundary: () => (
      <root.Layout>
        <root.ErrorBoundary />
      </root.Layout>
    ),
    children: Object.entries(MODULES).map(([path, { default: Component, loader, action }]) => ({
      path,
      ...(Component ? { Component } : {}),
      ...(loader ? { loader } : {}),
      ...(action ? { action } : {}),
    })),
  },
])

/** A portal whose texts name the municipality. */
export function filledPortal(): Portal {
  const portal = testPortal()
  const letter = {
    messageId: '1',
    to: 'a@b.example',
    language: 'sv',
    subject: 'Du har något nytt att läsa',
    text: 'Logga in.\n\nHej.',
  }
  const letters = [{ ...letter, receivedAt: new Date(portal.clock.now()) }]
  const textMessage = {
    id: '2',
    from: 'Norrvik',
    to: '+46701740605',
    text: 'Du kan välja en tid som passar dig: https://nara.example/t/abc',
    receivedAt: new Date(portal.clock.now()),
  }
  return {
    ...portal,
    languages: createLanguages(textFacts(portal.config)),
    demoPhones: {
      settings: { url: '', user: '', password: redact(''), from: 'Norrvik' },
      messages: () => [textMessage],
      close: async () => undefined,
    },
    demoMailbox: { smtpUrl: '', messages: () => letters, close: async () => undefined },
  }
}

/** Asks for an address as the server does: a whole page, or the answer of a route without a page. */
export async function ask(
  path: string,
  { portal = filledPortal(), code = 'sv' }: { portal?: Portal; code?: LanguageCode } = {},
) {
  const requestContext = new RouterContextProvider()
  requestContext.set(portalContext, portal)
  requestContext.set(visitContext, { language: portal.languages[code], incident: 'ABCDEF' })
  const request = new Request(new URL(path, portal.config.publicUrl))
  const context = await handler.query(request, { requestContext })
  if (context instanceof Response) return { status: context.status, html: '', headers: context.headers }
  const html = renderToStaticMarkup(
    <LanguageProvider language={portal.languages[code]}>
      <StaticRouterProvider
        router={createStaticRouter(handler.dataRoutes, context)}
        context={context}
        hydrate={false}
      />
    </LanguageProvider>,
  )
  return { status: context.statusCode, html, headers: new Headers() }
}
