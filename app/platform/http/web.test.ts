import type { AddressInfo } from 'node:net'
import express from 'express'
import { onTestFinished, expect, test } from 'vitest'
import { sendAnswer, toWebRequest } from './web.ts'
import type { FinishedPage } from './finished-page.ts'

type Answer = (request: Request) => Promise<Response | FinishedPage> | Response | FinishedPage

async function serving(answer: Answer): Promise<string> {
  const app = express()
  app.use(async (request, response) => {
    response.setHeader('Vary', 'Cookie')
    await sendAnswer(response, await answer(toWebRequest(request, response, 'https://nara.example')))
  })
  const server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const page = (): FinishedPage => ({
  status: 200,
  headers: new Headers([
    ['Set-Cookie', 'a=1'],
    ['Set-Cookie', 'b=2'],
    ['Vary', 'Accept-Encoding'],
  ]),
  body: Buffer.from('Hej då'),
})

test('a page goes out whole, with each cookie, and adds to what every answer says', async () => {
  const response = await fetch(await serving(page))
  expect(await response.text()).toBe('Hej då')
  expect(response.headers.get('Content-Length')).toBe('7')
  expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
  expect(response.headers.get('Vary')).toBe('Cookie, Accept-Encoding')
})

test('an answer that does not speak of being kept is not kept', async () => {
  const url = await serving(({ url }) =>
    url.endsWith('/kept')
      ? new Response('x', { headers: { 'Cache-Control': 'public' } })
      : new Response(null, { status: 303, headers: { Location: '/' } }),
  )
  expect((await fetch(`${url}/kept`)).headers.get('Cache-Control')).toBe('public')
  expect((await fetch(`${url}/`, { redirect: 'manual' })).headers.get('Cache-Control')).toBe('no-store')
})

test('only the head of an answer is sent to somebody who asks for that alone', async () => {
  const response = await fetch(await serving(page), { method: 'HEAD' })
  expect([response.headers.get('Content-Length'), await response.text()]).toEqual(['7', ''])
})

test('the address is the public one, whatever host was asked', async () => {
  const url = await serving((request) => new Response(request.url))
  expect(await (await fetch(`${url}/a?b=c`)).text()).toBe('https://nara.example/a?b=c')
})

test('what is posted arrives as it was sent', async () => {
  const url = await serving(async (request) => new Response(await request.text()))
  const body = 'å'.repeat(100_000)
  expect(await (await fetch(url, { method: 'POST', body })).text()).toBe(body)
})

test('an answer that goes on stops when nobody listens any more', async () => {
  let stopped: (() => void) | undefined
  const hasStopped = new Promise<void>((resolve) => (stopped = resolve))
  const url = await serving(
    ({ signal }) =>
      new Response(
        new ReadableStream({
          start(controller) {
            controller.enqueue(new TextEncoder().encode('data: 1\n\n'))
            signal.addEventListener('abort', () => stopped?.())
          },
        }),
        { headers: { 'Content-Type': 'text/event-stream' } },
      ),
  )
  const leaving = new AbortController()
  const response = await fetch(url, { signal: leaving.signal })
  const { value } = await response.body!.getReader().read()
  expect(Buffer.from(value!).toString()).toBe('data: 1\n\n')
  leaving.abort()
  await hasStopped
})
