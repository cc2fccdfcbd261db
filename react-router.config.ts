import type { Config } from '@react-router/dev/config'

export default {
  ssr: true,
  // The route table is small, so the browser never needs to discover routes; /__manifest stays closed.
  routeDiscovery: { mode: 'initial' },
} satisfies Config
