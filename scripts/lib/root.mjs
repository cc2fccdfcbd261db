import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

export function fromRoot(...parts) {
  return join(root, ...parts)
}
