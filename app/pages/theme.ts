import type { LoaderFunctionArgs } from 'react-router'
import { getPortal } from '#app/platform/portal.ts'
import { brandTheme } from './brand-theme.ts'

/** The municipality's colours, for the document that links to them when a colour is set. */
export function loader({ context }: LoaderFunctionArgs) {
  const { brandColour } = getPortal(context).config.municipality
  if (!brandColour) return new Response(null, { status: 404 })
  return new Response(brandTheme(brandColour) ?? '/* The colour is too pale to carry white text. */', {
    headers: { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
  })
}
