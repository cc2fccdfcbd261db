import { gunzipSync } from 'node:zlib'
import type { ReactNode } from 'react'
import { data, redirect, RouterContextProvider, type ServerBuild } from 'react-router'
import { expect, test } from 'vitest'
import { createAnswer } from './answer.tsx'
import { portalContext, visitContext, type Portal } from '#app/platform/portal.ts'
import { testPortal } from '#app/platform/testing.ts'
import * as root from './root.tsx'

/** The document's stylesheet has its name from the build. */
const Layout = ({ children }: { children: ReactNode }) => (
  <html lang="sv">
    <body>{children}</body>
  </html>
)
const PageThatBreaks = () => {
  throw new Error('The page is broken')
}
const modules = {
  sida: {
    loader: () => data(null, { headers: { 'Set-Cookie': 'a=1; Path=/', 'Retry-After': '7' } }),
    default: () => <h1>{'Hej '.repeat(500)}</h1>,
  },
  trasig: { default: PageThatBreaks },
  saknas: {
    loader: () => {
      throw data(null, { status: 404 })
    },
    default: () => <h1>Aldrig</h1>,
  },
  vidare: {
    loader: () => {
      throw redirect('/sida', 303)
    },
    default: () => <h1>Aldrig</h1>,
  },
  fil: { loader: () => new Response('innehåll', { headers: { 'Content-Type': 'text/plain' } }) },
  'fil-saknas': {
    loader: () => {
      throw data(null, { status: 404 })
    },
  },
  post: { action: () => new Response(null, { status: 204 }), loader: () => new Response('hämtad') },
}
const routes = Object.fromEntries([
  ['root', { id: 'root', path: '', module: { ...root, Layout } }],
  ...Object.entries(modules).map(([path, module]) => [path, { id: path, parentId: 'root', path, module }]),
]) as unknown as ServerBuild['routes']

async function ask(
  path: string,
  { init = {}, portal = testPortal() }: { init?: RequestInit; portal?: Portal } = {},
) {
  const context = new RouterContextProvider()
  context.set(portalContext, portal)
  context.set(visitContext, { language: portal.languages.sv, incident: 'ABC234' })
  const answer = await createAnswer({ routes })(
    new Request(new URL(path, portal.config.publicUrl), init),
    context,
  )
  const { status, headers } = answer
  if (answer instanceof Response) return { status, headers, html: await answer.text(), isPage: false }
  const body = headers.get('Content-Encoding') === 'gzip' ? gunzipSync(answer.body) : answer.body
  return { status, headers, html: body.toString(), isPage: true }
}

test('a page stands in the document and says its language', async () => {
  const { status, headers, html } = await ask('/sida')
  expect(status).toBe(200)
  expect(html).toMatch(/^<!doctype html><html lang="sv".*<h1>Hej /s)
  expect(headers.get('Content-Language')).toBe('sv')
  expect(headers.get('Content-Type')).toBe('text/html; charset=utf-8')
})

test('compressed or not, the page is the same', async () => {
  const packed = await ask('/sida', { init: { headers: { 'accept-encoding': 'gzip, br' } } })
  expect(packed.headers.get('Content-Encoding')).toBe('gzip')
  expect(packed.html).toBe((await ask('/sida')).html)
})

test('what a loader says in its headers goes out with the page', async () => {
  const { headers } = await ask('/sida')
  expect(headers.getSetCookie()).toEqual(['a=1; Path=/'])
  expect(headers.get('Retry-After')).toBe('7')
})

test('a page that breaks while it is rendered becomes the page for that, and the code stands in it', async () => {
  const { status, html, isPage } = await ask('/trasig')
  expect({ status, isPage }).toEqual({ status: 500, isPage: true })
  expect(html).toContain('ABC234')
  expect(html).not.toContain('The page is broken')
})

test('what is not there is a page that says so; a redirect leads on', async () => {
  const missing = await ask('/saknas')
  expect({ status: missing.status, isPage: missing.isPage }).toEqual({ status: 404, isPage: true })
  expect(missing.html).not.toContain('Aldrig')
  const { status, headers } = await ask('/vidare')
  expect([status, headers.get('Location')]).toEqual([303, '/sida'])
})

test('an address without a page answers by itself, without the document', async () => {
  expect(await ask('/fil')).toMatchObject({ status: 200, html: 'innehåll', isPage: false })
  expect(await ask('/fil-saknas')).toMatchObject({ status: 404, html: '', isPage: false })
  expect(await ask('/fil', { init: { method: 'POST' } })).toMatchObject({ status: 405, isPage: false })
  const posted = await ask('/post', { init: { method: 'POST' } })
  expect(posted).toMatchObject({ status: 204, html: '', isPage: false })
})
