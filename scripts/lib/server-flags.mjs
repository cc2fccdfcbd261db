/**
 * How the built server is started, here, in deploy/nara.service and in the Dockerfile. Pages leave much short-lived
 * garbage: without a bound its space grows to a hundred MB under load, and nothing gets faster (docs/performance.md).
 */
export const SERVER_FLAGS = ['--max-semi-space-size=6']
