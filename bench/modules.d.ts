/** What the bench uses of two modules that bring no types. */
declare module 'autocannon' {
  type Sent = { method?: string; path?: string; headers?: Record<string, string>; body?: string | Buffer }
  type Options = {
    url: string
    connections: number
    duration?: number
    amount?: number
    timeout?: number
    requests: (Sent & { setupRequest?: (request: Sent) => Sent })[]
  }
  type Result = {
    duration: number
    latency: { p50: number; p99: number }
    statusCodeStats: Record<string, { count: number }>
    errors: number
    timeouts: number
  }
  function autocannon(
    options: Options,
  ): Promise<Result> & { on(event: 'response', listener: () => void): void }
  export = autocannon
}

declare module '*/scripts/lib/build.mjs' {
  export function ensureBuilt(): Promise<void>
}
