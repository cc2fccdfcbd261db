import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import type { RequestHandler } from 'express'
import type { Config } from '#app/platform/config.ts'

type Municipality = Pick<Config['municipality'], 'logoFile'>

/** Where the municipality's own logotype is found, when it has set one. */
export function logoAddress({ logoFile }: Municipality): string | undefined {
  return logoFile === undefined ? undefined : `/logotyp${extname(logoFile)}`
}

/** Serves the logotype from memory. @throws at start when the file cannot be read. */
export function logo(municipality: Municipality): RequestHandler {
  const address = logoAddress(municipality)
  const { logoFile } = municipality
  const content = logoFile === undefined ? undefined : readFileSync(logoFile)
  const type = address?.endsWith('.svg') ? 'image/svg+xml' : 'image/png'
  return (request, response, next) => {
    if (content === undefined || request.path !== address) next()
    else response.set({ 'Content-Type': type, 'Cache-Control': 'public, max-age=3600' }).send(content)
  }
}
