import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import type { Request as NodeRequest, Response as NodeResponse } from 'express'
import type { FinishedPage } from './finished-page.ts'

/** The request as loaders and actions read it. `origin` is the public one: what a proxy or a browser says is not asked. */
export function toWebRequest(request: NodeRequest, response: NodeResponse, origin: string): Request {
  const leaving = new AbortController()
  response.once('close', () => {
    if (!response.writableFinished) leaving.abort()
  })
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    if (typeof value === 'string') headers.set(name, value)
    else for (const one of value ?? []) headers.append(name, one)
  }
  const { method } = request
  const body = method === 'GET' || method === 'HEAD' ? null : Readable.toWeb(request)
  const asked = new Request(`${origin}${request.originalUrl}`, {
    method,
    headers,
    ...(body ? { body: body as unknown as BodyInit, duplex: 'half' } : {}),
  })
  // Handed to the constructor, a signal is followed through weak references, and all that hangs on the request lives until
  // the next full collection: under load a hundred megabytes.
  return Object.defineProperty(asked, 'signal', { value: leaving.signal })
}

/** Sends an answer: a finished page in one go, anything else as it comes. */
export async function sendAnswer(response: NodeResponse, answer: Response | FinishedPage): Promise<void> {
  if (response.destroyed) {
    if (answer instanceof Response) await answer.body?.cancel()
    return
  }
  for (const [name, value] of answer.headers) addHeader(response, name, value)
  // Whatever goes out without a word on being kept, such as a redirect or an empty refusal, is not kept.
  if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', 'no-store')
  response.statusCode = answer.status
  if (!(answer instanceof Response)) {
    response.setHeader('Content-Length', answer.body.length)
    response.end(answer.body)
  } else if (answer.body) {
    response.flushHeaders()
    await pipeline(Readable.fromWeb(answer.body as ReadableStream), response).catch((error: unknown) => {
      if (!response.destroyed) throw error
    })
  } else response.end()
}

/** What every answer says is said already, and a page that has more to say on it adds to it. */
function addHeader(response: NodeResponse, name: string, value: string): void {
  const said = response.getHeader(name)
  if (said === undefined) response.setHeader(name, value)
  else response.setHeader(name, [said, value].flat().map(String))
}
