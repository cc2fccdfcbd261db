import { createHash } from 'node:crypto'

/** One page in one state, and how to come to it. */
export type Scene = {
  name: string
  path: string
  /** The server that shows it, where that is another one than the house's own. */
  origin?: string
  cookie: string
  /** What is posted to the address; without it the page is only opened. */
  form?: Record<string, string>
  headers?: Record<string, string>
  /** How often the address is asked for first, by somebody who does not wait. */
  askedBefore?: number
  status: number
  /** The desk speaks Swedish whatever the visitor has chosen. */
  swedishOnly?: true
}

type Options = Partial<Omit<Scene, 'name' | 'path'>>
export const scene = (name: string, path: string, options: Options = {}): Scene => ({
  name,
  path,
  cookie: '',
  status: 200,
  ...options,
})

/** A name for a file, the same every time. */
export const fileNameOf = ({ name }: Scene) =>
  `${name.replaceAll(/[^\wåäö]+/gi, '-').replaceAll(/^-+|-+$/g, '') || 'start'}-${createHash('sha256').update(name).digest('hex').slice(0, 4)}`
