import { defineConfig, devices } from '@playwright/test'
import { findBrowser } from './scripts/lib/browser.mjs'

const PORT = 3213
const baseURL = `http://localhost:${PORT}`
const executablePath = findBrowser()

export default defineConfig({
  testDir: './e2e',
  testMatch: '**/*.test.ts',
  forbidOnly: true,
  // A test that passes the second time has found something; it is not to be asked again until it says yes.
  retries: 0,
  workers: 2,
  // A ceiling for a busy machine; nothing here is a measure of time.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['line'], ['json']] : [['list']],
  use: {
    ...devices['Desktop Chrome'],
    baseURL,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        // Nothing but the portal is to be reached; intercepting requests instead would switch the browser's cache off.
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
        // A new frame for every page costs a quarter of opening it. The first is Playwright's own, which this replaces.
        '--enable-features=CDPScreenshotNewSurface,RenderDocument:level/crashed-frame',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    // Without `exec` the shell in between dies first, and the server is killed before it has tidied up.
    command: `${process.platform === 'win32' ? '' : 'exec '}node scripts/serve-for-tests.mjs`,
    url: `${baseURL}/ready`,
    env: { NARA_PORT: String(PORT) },
    // A server that somebody left running would test yesterday's build.
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    timeout: 180_000,
    stdout: 'pipe',
  },
})
