import type { z } from 'zod'
import type { Redacted } from './redacted.ts'
import { DEMO_MUNICIPALITY } from './demo-env.ts'
import { settings } from './settings.ts'
import { isInside } from './start/folders.ts'

/**
 * Every setting of the portal, read once at start from the environment. A setting that is missing or wrong stops the
 * start with one sentence each; nothing has a default that would be unsafe in production.
 */

const DEMO_ISSUER_PATH = '/idp'

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
  if (s.NARA_AUDIT_HEAD_FILE && isInside(s.NARA_AUDIT_HEAD_FILE, s.NARA_DATA_DIR))
    problems.push('NARA_AUDIT_HEAD_FILE: the data folder is what this file must be apart from')
  const address = new URL(s.NARA_PUBLIC_URL)
  if (address.pathname !== '/' || address.search || address.hash || address.username) {
    problems.push('NARA_PUBLIC_URL: give only scheme and host, such as https://nara.example.se')
  }
  if (
    s.NARA_OUTAGE_NOTICE === undefined &&
    (s.NARA_OUTAGE_NOTICE_EN ?? s.NARA_OUTAGE_NOTICE_AR) !== undefined
  ) {
    problems.push('NARA_OUTAGE_NOTICE: a notice in other languages needs the Swedish one too')
  }
  if ((s.NARA_CHILD_HELPLINE_NAME === undefined) !== (s.NARA_CHILD_HELPLINE_NUMBER === undefined)) {
    problems.push('NARA_CHILD_HELPLINE_NUMBER: a helpline needs both its name and its number')
  }
  problems.push(...smsProblems(s))
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
  if (s.NARA_SMS_URL && !s.NARA_SMS_URL.startsWith('https:'))
    problems.push('NARA_SMS_URL: production needs https')
  if (!s.NARA_AUDIT_HEAD_EMAIL && !s.NARA_AUDIT_HEAD_FILE) {
    problems.push('NARA_AUDIT_HEAD_EMAIL: production needs this setting, or NARA_AUDIT_HEAD_FILE')
  }
  if (s.NARA_LIMITS_FACTOR !== 1) problems.push('NARA_LIMITS_FACTOR: production keeps the limits as they are')
  if (s.NARA_MUNICIPALITY === DEMO_MUNICIPALITY)
    problems.push('NARA_MUNICIPALITY: this is the name of the demo')
  return problems
}

/** Text messages may be left out, but not in half. */
function smsProblems(s: z.infer<typeof settings>): string[] {
  const all = {
    NARA_SMS_URL: s.NARA_SMS_URL,
    NARA_SMS_USER: s.NARA_SMS_USER,
    NARA_SMS_PASSWORD: s.NARA_SMS_PASSWORD,
    NARA_SMS_FROM: s.NARA_SMS_FROM,
  }
  const missing = Object.entries(all).flatMap(([name, value]) => (value === undefined ? [name] : []))
  if (missing.length === Object.keys(all).length) return []
  return missing.map((name) => `${name}: text messages need this setting beside the other NARA_SMS settings`)
}

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
    meetingsFile: s.NARA_MEETINGS_FILE,
    logLevel: s.NARA_LOG_LEVEL,
    limitsFactor: s.NARA_LIMITS_FACTOR,
    backupRecipient: s.NARA_BACKUP_RECIPIENT,
    municipality: {
      name: s.NARA_MUNICIPALITY,
      unit: s.NARA_UNIT,
      concernUnit: s.NARA_CONCERN_UNIT,
      phone: s.NARA_PHONE,
      phoneHours: { sv: s.NARA_PHONE_HOURS, en: s.NARA_PHONE_HOURS_EN, ar: s.NARA_PHONE_HOURS_AR },
      socialjourPhone: s.NARA_SOCIALJOUR_PHONE,
      socialjourHours: {
        sv: s.NARA_SOCIALJOUR_HOURS,
        en: s.NARA_SOCIALJOUR_HOURS_EN,
        ar: s.NARA_SOCIALJOUR_HOURS_AR,
      },
      childHelpline:
        s.NARA_CHILD_HELPLINE_NAME === undefined || s.NARA_CHILD_HELPLINE_NUMBER === undefined
          ? undefined
          : { name: s.NARA_CHILD_HELPLINE_NAME, number: s.NARA_CHILD_HELPLINE_NUMBER },
      email: s.NARA_EMAIL,
      dataProtectionEmail: s.NARA_DATA_PROTECTION_EMAIL,
      visitAddress: s.NARA_VISIT_ADDRESS,
      postAddress: s.NARA_POST_ADDRESS,
      decisionDays: s.NARA_DECISION_DAYS,
      replyDays: s.NARA_REPLY_DAYS,
      parenthoodWeek: s.NARA_PARENTHOOD_WEEK,
      outageNotice:
        s.NARA_OUTAGE_NOTICE === undefined
          ? undefined
          : { sv: s.NARA_OUTAGE_NOTICE, en: s.NARA_OUTAGE_NOTICE_EN, ar: s.NARA_OUTAGE_NOTICE_AR },
      accessibilityAnswerDays: s.NARA_ACCESSIBILITY_ANSWER_DAYS,
      accessibilityComplaintUrl: s.NARA_ACCESSIBILITY_COMPLAINT_URL,
      exitUrl: s.NARA_EXIT_URL,
      brandColour: s.NARA_BRAND_COLOUR,
      logoFile: s.NARA_LOGO_FILE,
    },
    draftDays: s.NARA_DRAFT_DAYS,
    guestDraftHours: s.NARA_GUEST_DRAFT_HOURS,
    /** The embedded provider runs only when the demo has no issuer of its own. */
    embeddedProvider: demo && (!s.NARA_OIDC_ISSUER || !s.NARA_STAFF_OIDC_ISSUER),
    oidc: {
      resident,
      staff,
      numberClaims: s.NARA_OIDC_NUMBER_CLAIMS,
      furtherOrigins: s.NARA_SIGN_IN_ORIGINS,
    },
    mail: { smtpUrl: s.NARA_SMTP_URL, from: s.NARA_MAIL_FROM ?? 'no-reply@localhost' },
    sms:
      s.NARA_SMS_URL && s.NARA_SMS_USER && s.NARA_SMS_PASSWORD && s.NARA_SMS_FROM
        ? {
            url: s.NARA_SMS_URL,
            user: s.NARA_SMS_USER,
            password: s.NARA_SMS_PASSWORD,
            from: s.NARA_SMS_FROM,
          }
        : undefined,
    clamd: s.NARA_CLAMD,
    auditHead: { email: s.NARA_AUDIT_HEAD_EMAIL, file: s.NARA_AUDIT_HEAD_FILE },
  }
}
