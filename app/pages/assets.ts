import { existsSync, readFileSync } from 'node:fs'
import stylesheet from '#app/ui/ui.css?url'

/** The two files a page needs beside its HTML. */
export const STYLESHEET = stylesheet

/** The enhancement script's hashed name, from the build; the dev server hands out the source. */
export const SCRIPT = import.meta.env.DEV ? '/app/ui/enhance/enhance.ts' : `/assets/${builtScript()}`

function builtScript(): string {
  const manifest = 'build/client/assets/enhance-manifest.json'
  if (!existsSync(manifest)) return 'enhance.js'
  const entries = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, { file: string }>
  return entries['app/ui/enhance/enhance.ts']?.file ?? 'enhance.js'
}
