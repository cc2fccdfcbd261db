import { join } from 'node:path'
import { build } from 'vite'

const FOLDER = 'node_modules/.cache/nara-bench'

/** Builds floor-tree.tsx as the portal itself is built. @returns where the module lies. */
export async function builtTree(): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'warn',
    mode: 'production',
    publicDir: false,
    build: { ssr: 'bench/floor-tree.tsx', outDir: FOLDER, emptyOutDir: true, target: 'node24' },
  })
  return join(process.cwd(), FOLDER, 'floor-tree.js')
}
