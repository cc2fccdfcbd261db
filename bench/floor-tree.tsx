import { RouterContextProvider, type ServerBuild } from 'react-router'
import { createLoading } from '#app/answer.tsx'
import { servicesContext } from '#app/case/registry.ts'
import type { DocumentFacts } from '#app/pages/document.tsx'
import { renderPage } from '#app/pages/render-page.tsx'
import { readConfig } from '#app/platform/config.ts'
import { demoEnv } from '#app/platform/demo-env.ts'
import { portalContext, visitContext } from '#app/platform/portal.ts'
import * as root from '#app/root.tsx'
import { services } from '#app/services.ts'
import * as review from '#app/forms/review.tsx'
import * as step from '#app/forms/step.tsx'
import { createPortal } from '#app/start.server.ts'

const routes = {
  root: { id: 'root', path: '', module: root },
  review: { id: 'review', parentId: 'root', path: 'a/:draft/granska', module: review },
  step: { id: 'step', parentId: 'root', path: 'a/:draft/:page', module: step },
} as unknown as ServerBuild['routes']

/**
 * Loads a page once, as the portal does, and gives what renders it: the portal's own tree of components with the same
 * data, and nothing else. Built by vite before it runs, since Node reads no JSX.
 */
export async function renderingOf(
  env: Record<string, string>,
  path: string,
  cookie: string,
): Promise<() => string> {
  const { portal, close } = await createPortal({ ...readConfig(demoEnv(env)), logLevel: 'silent' })
  const language = portal.languages.sv
  const context = new RouterContextProvider()
  context.set(portalContext, portal)
  context.set(servicesContext, services)
  context.set(visitContext, { language, incident: 'ABC234' })
  const request = new Request(new URL(path, portal.config.publicUrl), { headers: { cookie } })
  const page = await createLoading({ routes })(request, context)
  await close()
  if (page instanceof Response) throw new Error(`${path} was answered with ${page.status}`)
  const frame = page.loaded.loaderData.root as DocumentFacts
  return () => renderPage({ ...page, language, storageFault: false, frame })
}
