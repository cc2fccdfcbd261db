import { useRouteLoaderData } from 'react-router'
import type { Config } from '#app/platform/config.ts'

export type Municipality = Config['municipality']

/** The municipality's own facts, from the frame around every page. */
export function useMunicipality(): Municipality {
  const facts = useRouteLoaderData<{ municipality: Municipality }>('root')
  if (!facts) throw new Error('A page was rendered outside the frame')
  return facts.municipality
}
