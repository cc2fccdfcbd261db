import { createHash } from 'node:crypto'

/** One page in one state, and how to come to it. */
export type Scene = {
  name: string
  path: string
  cookie: string
  /** What is posted to the address; without it the page is only opened. */
  form?: Record<string, string>
  headers?: Record<string, string>
  status: number
  /** The desk speaks Swedish whatever the visitor has chosen. */
  swedishOnly?: true
}

type Options = Partial<Pick<Scene, 'cookie' | 'form' | 'headers' | 'status' | 'swedishOnly'>>
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
