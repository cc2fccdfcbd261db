import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { findBrowser } from './browser.mjs'
import { Complaint } from './complaint.mjs'
import { canInstallPackages, installPackages } from './debian.mjs'
import { findNode, nodeEnv } from './node.mjs'
import { onPath } from './on-path.mjs'
import { fromRoot } from './root.mjs'
import { run } from './run.mjs'
import { stage } from './stage.mjs'

const DOWNLOAD_LIMIT_MS = 180_000
/** The same address asked for the third time: the road is closed, and Playwright would go on for minutes. */
const DOWNLOAD_FAILS = /from (https?:[^\s\x1b]+)(?:[^]*from \1){2}/

const BROWSER = {
  what: 'a browser: Chromium or Chrome (CHROMIUM_PATH may point at one)',
  isThere: () => findBrowser() !== undefined,
  debian: 'chromium',
}

/** What the tests use besides packages of npm, and the Debian package that holds it. */
const NEEDS = [
  BROWSER,
  { what: 'clamd, the scanner of ClamAV', isThere: () => onPath('clamd'), debian: 'clamav-daemon' },
  {
    what: 'heif-enc, which makes HEIC photos',
    isThere: () => onPath('heif-enc'),
    debian: 'libheif-examples',
  },
  {
    what: 'Java, for the HTML checker',
    isThere: () => runs('java', '-version'),
    debian: 'default-jre-headless',
  },
  { what: 'strace, for the power-loss test', isThere: () => onPath('strace'), debian: 'strace' },
  { what: 'pdfinfo and pdftotext of Poppler', isThere: () => onPath('pdfinfo'), debian: 'poppler-utils' },
  { what: 'a font with Arabic letters', isThere: hasArabicFont, debian: 'fonts-noto-core' },
]

/** Gets what the tests need and this machine lacks. @throws {Complaint} with what to install by hand. */
export async function ensureNeeds() {
  if (!BROWSER.isThere()) await stage('Download a browser', downloadBrowser)
  const packages = missing().map(({ debian }) => debian)
  if (packages.length > 0 && canInstallPackages()) {
    await stage(`Install ${packages.join(', ')}`, () => installPackages(packages))
  }
  const lacking = missing()
  if (lacking.length > 0) {
    throw new Complaint(
      'The tests need what this machine does not have:\n' +
        lacking.map(({ what, debian }) => `  - ${what} (Debian: apt-get install ${debian})`).join('\n'),
    )
  }
}

function missing() {
  return NEEDS.filter(({ isThere }) => !isThere())
}

async function downloadBrowser() {
  const { code } = await run(
    findNode(),
    [fromRoot('node_modules', '@playwright', 'test', 'cli.js'), 'install', 'chromium'],
    {
      env: { ...nodeEnv(), PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '8000' },
      timeoutMs: DOWNLOAD_LIMIT_MS,
      giveUp: (output) => DOWNLOAD_FAILS.test(output),
    },
  )
  return { ok: code === 0 }
}

function runs(program, ...args) {
  return spawnSync(program, args, { timeout: 20_000 }).status === 0
}

function hasArabicFont() {
  if (process.platform !== 'linux') return true
  const noto = '/usr/share/fonts/truetype/noto'
  if (existsSync(noto) && readdirSync(noto).some((name) => name.includes('Arabic'))) return true
  return (spawnSync('fc-list', [':lang=ar'], { encoding: 'utf8' }).stdout ?? '') !== ''
}
