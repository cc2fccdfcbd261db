import type { CustomFetch } from 'openid-client'

/** What a provider may answer with at most; a token answer is a few kilobytes. */
const MAX_BYTES = 256 * 1024

/** `fetch` that reads no more of an answer than a sign-in can need. @throws when there is more. */
export const limitedFetch: CustomFetch = async (url, options) => {
  const { body, status, headers } = await fetch(url, options as RequestInit)
  if (!body) return new Response(null, { status, headers })
  const reader = body.getReader()
  const chunks: Uint8Array[] = []
  let bytes = 0
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.byteLength
    if (bytes > MAX_BYTES) {
      await reader.cancel()
      throw new Error('A sign-in provider answered with too much')
    }
    chunks.push(part.value)
  }
  return new Response(Buffer.concat(chunks), { status, headers })
}
