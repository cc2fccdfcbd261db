import { reactRouter } from '@react-router/dev/vite'
import { defineConfig } from 'vite'

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [reactRouter()],
  build: {
    sourcemap: false,
    assetsInlineLimit: 0,
    ...(isSsrBuild ? { rollupOptions: { input: './app/server.ts' } } : {}),
  },
}))
