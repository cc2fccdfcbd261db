import { z } from 'zod'
import { redact, type Redacted } from './redacted.ts'

/**
 * Every setting of the portal, read once at start from the environment. A setting that is missing or wrong stops the
 * start with one sentence each; nothing has a default that would be unsafe in production.
 */

const DEMO_ISSUER_PATH = '/idp'

const phone = z.string().regex(/^[\d +()-]{3,20}$/)
const secret = z
  .string()
  .min(32)
  .transform((value) => redact(value))
const url = z.url({ protocol: /^https?$/ })
const list = (fallback: string) =>
  z
    .string()
    .default(fallback)
    .transform((value) => value.split(/[\s,]+/).filter(Boolean))

const settings = z.object({
  /** `demo`: loopback only, embedded sign-in with personas, seeded. `production`: everything real. */
  NARA_MODE: z.enum(['demo', 'production']),
  NARA_PUBLIC_URL: url,
  NARA_HOST: z.string().default('127.0.0.1'),
  NARA_PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  /** Proxies in front that set X-Forwarded-For; 0 when Node is reached directly. Never "all". */
  NARA_PROXY_HOPS: z.coerce.number().int().min(0).max(5).default(0),
  NARA_DATA_DIR: z.string().min(1),
  NARA_KEYS_DIR: z.string().min(1),

  NARA_MUNICIPALITY: z.string().min(1),
  NARA_UNIT: z.string().min(1).default('ekonomi'),
  NARA_PHONE: phone,
  NARA_PHONE_HOURS: z.string().min(1),
  /** The same in the other languages; without them the Swedish words stand there. */
  NARA_PHONE_HOURS_EN: z.string().min(1).optional(),
  NARA_PHONE_HOURS_AR: z.string().min(1).optional(),
  NARA_SOCIALJOUR_PHONE: phone,
  NARA_SOCIALJOUR_HOURS: z.string().min(1),
  NARA_SOCIALJOUR_HOURS_EN: z.string().min(1).optional(),
  NARA_SOCIALJOUR_HOURS_AR: z.string().min(1).optional(),
  NARA_EMAIL: z.email(),
  NARA_VISIT_ADDRESS: z.string().min(1),
  NARA_POST_ADDRESS: z.string().min(1),
  /** Days from a complete application to a decision, as the service declaration promises. */
  NARA_DECISION_DAYS: z.coerce.number().int().min(1).max(60),
  NARA_DRAFT_DAYS: z.coerce.number().int().min(8).max(180).default(30),
  /** A notice shown on every page, for planned stops and faults. */
  NARA_OUTAGE_NOTICE: z.string().max(300).optional(),
  /** Where to complain about accessibility (lag (2018:1937)); Digg's duty moves to PTS on 1 January 2027. */
  NARA_ACCESSIBILITY_COMPLAINT_URL: url.default('https://www.digg.se/tdosanmalan'),
  /** The neutral page that "Lämna sidan" goes to. */
  NARA_EXIT_URL: url.default('https://www.smhi.se/'),
  /** The municipality's logotype: an SVG or PNG file, shown at the foot of every page. */
  NARA_LOGO_FILE: z
    .string()
    .regex(/\.(svg|png)$/)
    .optional(),
  NARA_BRAND_COLOUR: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i)
    .optional(),

  NARA_OIDC_ISSUER: url.optional(),
  NARA_OIDC_CLIENT_ID: z.string().min(1).optional(),
  NARA_OIDC_CLIENT_SECRET: secret.optional(),
  NARA_OIDC_SCOPE: z
    .string()
    .default(
      'openid https://id.oidc.se/scope/naturalPersonInfo https://id.oidc.se/scope/naturalPersonNumber',
    ),
  /** Claims that may hold the personal number, first found wins. */
  NARA_OIDC_NUMBER_CLAIMS: list(
    'https://id.oidc.se/claim/personalIdentityNumber,https://id.oidc.se/claim/coordinationNumber',
  ),
  /** Levels of assurance that are accepted; an answer without one of these is refused. */
  NARA_OIDC_ACR: list('http://id.elegnamnden.se/loa/1.0/loa3,http://id.elegnamnden.se/loa/1.0/loa4'),
  NARA_STAFF_OIDC_ISSUER: url.optional(),
  NARA_STAFF_OIDC_CLIENT_ID: z.string().min(1).optional(),
  NARA_STAFF_OIDC_CLIENT_SECRET: secret.optional(),
  NARA_STAFF_OIDC_SCOPE: z.string().default('openid profile'),
  NARA_STAFF_OIDC_ACR: list('http://id.elegnamnden.se/loa/1.0/loa3'),

  NARA_SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//)
    .transform((value) => redact(value))
    .optional(),
  NARA_MAIL_FROM: z.email().optional(),
  /** `unix:/run/clamav/clamd.ctl` or `tcp:127.0.0.1:3310`; in demo mode it may be left out. */
  NARA_CLAMD: z
    .string()
    .regex(/^(unix:\/.+|tcp:[^:]+:\d+)$/)
    .optional(),
  /** Multiplies the request limits, so that tests and the bench, all one address, are not stopped; 1 in production. */
  NARA_LIMITS_FACTOR: z.coerce.number().int().min(1).max(1_000_000).default(1),
  /** Whom backups are encrypted to: the base64 of an X25519 public key. */
  NARA_BACKUP_RECIPIENT: z
    .string()
    .regex(/^[A-Za-z0-9+/]{43}=$/)
    .optional(),
  NARA_LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
})

export type Provider = {
  issuer: string
  clientId: string
  clientSecret: Redacted<string> | undefined
  scope: string
  acr: readonly string[]
}

export type Config = ReturnType<typeof shape>

/** A start that cannot go on; `problems` holds one sentence each. */
export class ConfigError extends Error {
  readonly problems: readonly string[]
  constructor(problems: readonly string[]) {
    super(problems.join('\n'))
    this.problems = problems
  }
}

/** Reads and checks the settings. @throws {ConfigError} with one sentence per fault. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([name, value]) => name.startsWith('NARA_') && value !== ''),
  )
  const unknown = Object.keys(given).filter((name) => !(name in settings.shape))
  const problems = unknown.map((name) => `${name} is not a setting of the portal: is it misspelled?`)
  const result = settings.safeParse(given)
  if (!result.success) {
    // Only the setting's name and the rule are said: a value may be a secret.
    problems.push(...result.error.issues.map((issue) => `${issue.path.join('.')}: ${sentence(issue)}`))
    throw new ConfigError(problems)
  }
  problems.push(...modeProblems(result.data))
  if (problems.length > 0) throw new ConfigError(problems)
  return shape(result.data)
}

function sentence(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return 'this setting is missing'
  return issue.message
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)
}

function modeProblems(s: z.infer<typeof settings>): string[] {
  const problems: string[] = []
  const address = new URL(s.NARA_PUBLIC_URL)
  if (address.pathname !== '/' || address.search || address.hash || address.username) {
    problems.push('NARA_PUBLIC_URL: give only scheme and host, such as https://nara.example.se')
  }
  if (s.NARA_MODE === 'demo') {
    if (!isLoopback(address.hostname) || !isLoopback(s.NARA_HOST)) {
      problems.push(
        'NARA_MODE=demo: the demo lets anybody be anybody, so it only runs on this machine (127.0.0.1)',
      )
    }
    return problems
  }
  if (address.protocol !== 'https:') problems.push('NARA_PUBLIC_URL: production needs https')
  const needed = {
    NARA_OIDC_ISSUER: s.NARA_OIDC_ISSUER,
    NARA_OIDC_CLIENT_ID: s.NARA_OIDC_CLIENT_ID,
    NARA_OIDC_CLIENT_SECRET: s.NARA_OIDC_CLIENT_SECRET,
    NARA_STAFF_OIDC_ISSUER: s.NARA_STAFF_OIDC_ISSUER,
    NARA_STAFF_OIDC_CLIENT_ID: s.NARA_STAFF_OIDC_CLIENT_ID,
    NARA_STAFF_OIDC_CLIENT_SECRET: s.NARA_STAFF_OIDC_CLIENT_SECRET,
    NARA_SMTP_URL: s.NARA_SMTP_URL,
    NARA_MAIL_FROM: s.NARA_MAIL_FROM,
    NARA_CLAMD: s.NARA_CLAMD,
  }
  for (const [name, value] of Object.entries(needed)) {
    if (value === undefined) problems.push(`${name}: production needs this setting`)
  }
  for (const [name, value] of [
    ['NARA_OIDC_ISSUER', s.NARA_OIDC_ISSUER],
    ['NARA_STAFF_OIDC_ISSUER', s.NARA_STAFF_OIDC_ISSUER],
  ] as const) {
    if (value && !value.startsWith('https:')) problems.push(`${name}: production needs https`)
    if (
      value &&
      new URL(value).host === address.host &&
      new URL(value).pathname.startsWith(DEMO_ISSUER_PATH)
    ) {
      problems.push(`${name}: the embedded sign-in is for the demo only`)
    }
  }
  if (s.NARA_LIMITS_FACTOR !== 1) problems.push('NARA_LIMITS_FACTOR: production keeps the limits as they are')
  if (s.NARA_MUNICIPALITY === DEMO_MUNICIPALITY)
    problems.push('NARA_MUNICIPALITY: this is the name of the demo')
  return problems
}

export const DEMO_MUNICIPALITY = 'Norrvik'

function shape(s: z.infer<typeof settings>) {
  const publicUrl = new URL(s.NARA_PUBLIC_URL)
  const demo = s.NARA_MODE === 'demo'
  const embedded = publicUrl.origin + DEMO_ISSUER_PATH
  const resident: Provider = {
    issuer: s.NARA_OIDC_ISSUER ?? embedded,
    clientId: s.NARA_OIDC_CLIENT_ID ?? 'resident',
    clientSecret: s.NARA_OIDC_CLIENT_SECRET,
    scope: s.NARA_OIDC_SCOPE,
    acr: s.NARA_OIDC_ACR,
  }
  const staff: Provider = {
    issuer: s.NARA_STAFF_OIDC_ISSUER ?? embedded,
    clientId: s.NARA_STAFF_OIDC_CLIENT_ID ?? 'staff',
    clientSecret: s.NARA_STAFF_OIDC_CLIENT_SECRET,
    scope: s.NARA_STAFF_OIDC_SCOPE,
    acr: s.NARA_STAFF_OIDC_ACR,
  }
  return {
    demo,
    publicUrl,
    secure: publicUrl.protocol === 'https:',
    host: s.NARA_HOST,
    port: s.NARA_PORT,
    proxyHops: s.NARA_PROXY_HOPS,
    dataDir: s.NARA_DATA_DIR,
    keysDir: s.NARA_KEYS_DIR,
    logLevel: s.NARA_LOG_LEVEL,
    limitsFactor: s.NARA_LIMITS_FACTOR,
    backupRecipient: s.NARA_BACKUP_RECIPIENT,
    municipality: {
      name: s.NARA_MUNICIPALITY,
      unit: s.NARA_UNIT,
      phone: s.NARA_PHONE,
      phoneHours: hoursIn(s.NARA_PHONE_HOURS, s.NARA_PHONE_HOURS_EN, s.NARA_PHONE_HOURS_AR),
      socialjourPhone: s.NARA_SOCIALJOUR_PHONE,
      socialjourHours: hoursIn(
        s.NARA_SOCIALJOUR_HOURS,
        s.NARA_SOCIALJOUR_HOURS_EN,
        s.NARA_SOCIALJOUR_HOURS_AR,
      ),
      email: s.NARA_EMAIL,
      visitAddress: s.NARA_VISIT_ADDRESS,
      postAddress: s.NARA_POST_ADDRESS,
      decisionDays: s.NARA_DECISION_DAYS,
      outageNotice: s.NARA_OUTAGE_NOTICE,
      accessibilityComplaintUrl: s.NARA_ACCESSIBILITY_COMPLAINT_URL,
      exitUrl: s.NARA_EXIT_URL,
      brandColour: s.NARA_BRAND_COLOUR,
      logoFile: s.NARA_LOGO_FILE,
    },
    draftDays: s.NARA_DRAFT_DAYS,
    /** The embedded provider runs only when the demo has no issuer of its own. */
    embeddedProvider: demo && (!s.NARA_OIDC_ISSUER || !s.NARA_STAFF_OIDC_ISSUER),
    oidc: { resident, staff, numberClaims: s.NARA_OIDC_NUMBER_CLAIMS },
    mail: { smtpUrl: s.NARA_SMTP_URL, from: s.NARA_MAIL_FROM ?? 'no-reply@localhost' },
    clamd: s.NARA_CLAMD,
  }
}

const hoursIn = (sv: string, en = sv, ar = sv) => ({ sv, en, ar })

/** The settings of the demo: a made-up municipality on this machine. `env` may change any of them. */
export function demoEnv(
  env: Readonly<Record<string, string | undefined>>,
): Record<string, string | undefined> {
  const port = env.NARA_PORT ?? '3000'
  return {
    NARA_MODE: 'demo',
    NARA_PUBLIC_URL: `http://localhost:${port}`,
    NARA_DATA_DIR: 'data',
    NARA_KEYS_DIR: 'data/keys',
    NARA_MUNICIPALITY: DEMO_MUNICIPALITY,
    NARA_PHONE: '0123-45 67 00',
    NARA_PHONE_HOURS: 'vardagar 8–16',
    NARA_PHONE_HOURS_EN: 'weekdays 8 am–4 pm',
    NARA_PHONE_HOURS_AR: 'أيام العمل من الساعة 8 إلى 16',
    NARA_SOCIALJOUR_PHONE: '0123-45 67 99',
    NARA_SOCIALJOUR_HOURS: 'vardagar 16–8, helger dygnet runt',
    NARA_SOCIALJOUR_HOURS_EN: 'weekdays 4 pm–8 am, weekends around the clock',
    NARA_SOCIALJOUR_HOURS_AR: 'أيام العمل من الساعة 16 إلى 8، وفي عطلة نهاية الأسبوع على مدار الساعة',
    NARA_EMAIL: 'kontakt@norrvik.example',
    NARA_VISIT_ADDRESS: 'Medborgarhuset, Storgatan 1, Norrvik',
    NARA_POST_ADDRESS: 'Norrviks kommun, Box 1, 123 45 Norrvik',
    NARA_DECISION_DAYS: '10',
    ...Object.fromEntries(Object.entries(env).filter(([name]) => name.startsWith('NARA_'))),
  }
}
