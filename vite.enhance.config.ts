import { defineConfig } from 'vite'

/** The one small script of the portal: built apart, since pages carry no framework. */
export default defineConfig({
  publicDir: false,
  build: {
    outDir: 'build/client/assets',
    emptyOutDir: false,
    rolldownOptions: {
      input: 'app/ui/enhance/enhance.ts',
      output: { entryFileNames: 'enhance-[hash].js', format: 'iife' },
    },
    modulePreload: false,
    manifest: 'enhance-manifest.json',
  },
})
