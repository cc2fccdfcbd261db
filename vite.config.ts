import { fileURLToPath } from 'node:url'
import { reactRouter } from '@react-router/dev/vite'
import { defineConfig, type Plugin } from 'vite'

const APP = fileURLToPath(new URL('./app/', import.meta.url))

/**
 * No page runs React in the browser (docs/decisions/0004), so the framework's browser build of each route is a stub with
 * the same exports: it compiles nothing, and no server code can slip into it.
 */
function emptyClientRoutes(): Plugin {
  return {
    name: 'nara:empty-client-routes',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    transform(code, id) {
      const [file = ''] = id.split('?')
      if (!file.startsWith(APP) || !/\.tsx?$/.test(file)) return undefined
      const { body } = this.parse(code, { lang: file.endsWith('x') ? 'tsx' : 'ts' })
      const names = body.flatMap((node) => {
        if (node.type === 'ExportDefaultDeclaration') return ['default']
        if (node.type !== 'ExportNamedDeclaration' || (node as { exportKind?: string }).exportKind === 'type')
          return []
        const { declaration } = node
        if (declaration?.type === 'VariableDeclaration') {
          return declaration.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []))
        }
        return declaration && 'id' in declaration && declaration.id?.type === 'Identifier'
          ? [declaration.id.name]
          : []
      })
      const stubs = names.map((name) =>
        name === 'default' ? 'export default () => null' : `export const ${name} = () => null`,
      )
      return { code: `${stubs.join('\n')}\nexport {}\n`, map: null }
    },
  }
}

export default defineConfig({
  plugins: [emptyClientRoutes(), reactRouter()],
  build: { sourcemap: false, assetsInlineLimit: 0 },
  environments: {
    ssr: {
      build: { target: 'node24', rolldownOptions: { input: './app/server.ts' } },
      // Taken in whole, these cost a third of the start; bundled, only what is used is read.
      resolve: {
        noExternal: [
          'react-router',
          'drizzle-orm',
          'zod',
          '@conform-to/zod',
          '@conform-to/react',
          '@conform-to/dom',
        ],
      },
    },
  },
})
