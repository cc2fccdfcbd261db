import { z } from 'zod'
import { redact } from './redacted.ts'

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

/** A sender of letters and figures is all that phones show. It stands on a locked screen, so it must not tell. */
const SENDER = /^(?!.*(soc|bist|famil|barn|omsorg|ifo|orosan))[a-z][a-z0-9]{2,10}$/i

/** They go into a security policy as they are. */
const HTTPS_ORIGIN = /^https:\/\/[a-z0-9.-]+(:\d{1,5})?$/

/** Every setting by its name in the environment, with the rule it must keep. */
export const settings = z.object({
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
  /** The unit that reports of concern reach: few read them, and nobody else. */
  NARA_CONCERN_UNIT: z.string().min(1).default('barn-och-unga'),
  NARA_PHONE: phone,
  NARA_PHONE_HOURS: z.string().min(1),
  NARA_PHONE_HOURS_EN: z.string().min(1),
  NARA_PHONE_HOURS_AR: z.string().min(1),
  NARA_SOCIALJOUR_PHONE: phone,
  NARA_SOCIALJOUR_HOURS: z.string().min(1),
  NARA_SOCIALJOUR_HOURS_EN: z.string().min(1),
  NARA_SOCIALJOUR_HOURS_AR: z.string().min(1),
  /** A helpline for children beside the municipality's own numbers, shown to them when both are set. */
  NARA_CHILD_HELPLINE_NAME: z.string().min(1).max(60).optional(),
  NARA_CHILD_HELPLINE_NUMBER: phone.optional(),
  NARA_EMAIL: z.email(),
  /** The data protection officer (dataskyddsombud): GDPR 13.1 b and 37.7. */
  NARA_DATA_PROTECTION_EMAIL: z.email(),
  NARA_VISIT_ADDRESS: z.string().min(1),
  NARA_POST_ADDRESS: z.string().min(1),
  /** Days from a complete application to a decision, as the service declaration promises. */
  NARA_DECISION_DAYS: z.coerce.number().int().min(1).max(60),
  /** Working days within which a question without names is answered. The words are in the plural. */
  NARA_REPLY_DAYS: z.coerce.number().int().min(2).max(20),
  /** What meetings can be booked, with their places and rules: a JSON file. Without it none can be in production. */
  NARA_MEETINGS_FILE: z
    .string()
    .regex(/\.json$/)
    .optional(),
  /** The week of a pregnancy from which parents may come and confirm before the birth. */
  NARA_PARENTHOOD_WEEK: z.coerce.number().int().min(12).max(40).default(22),
  NARA_DRAFT_DAYS: z.coerce.number().int().min(8).max(180).default(30),
  /** Hours that a form is kept after its last page for somebody who is not signed in. */
  NARA_GUEST_DRAFT_HOURS: z.coerce.number().int().min(1).max(24).default(12),
  /** A notice shown on every page, for planned stops and faults. */
  NARA_OUTAGE_NOTICE: z.string().max(300).optional(),
  /** The same in the other languages; without them the Swedish words stand there, marked as Swedish. */
  NARA_OUTAGE_NOTICE_EN: z.string().max(300).optional(),
  NARA_OUTAGE_NOTICE_AR: z.string().max(300).optional(),
  /** Where to complain about accessibility (lag (2018:1937)); Digg's duty moves to PTS on 1 January 2027. */
  NARA_ACCESSIBILITY_COMPLAINT_URL: url.default('https://www.digg.se/tdosanmalan'),
  /** Working days within which whoever meets a barrier is answered: the statement must say so (MDFFS 2019:2). */
  NARA_ACCESSIBILITY_ANSWER_DAYS: z.coerce.number().int().min(1).max(30),
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

  /** Further origins that a browser passes on its way through signing in or out, where the issuer's is not the only one. */
  NARA_SIGN_IN_ORIGINS: list('').refine((all) => all.every((one) => HTTPS_ORIGIN.test(one)), {
    message: 'give only scheme and host of each, such as https://eid.example.se',
  }),

  NARA_SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//)
    .transform((value) => redact(value))
    .optional(),
  NARA_MAIL_FROM: z.email().optional(),
  /** The gateway for text messages; without these four the portal sends none. */
  NARA_SMS_URL: url
    .refine((value) => !/^https?:\/\/[^/]*@/.test(value), { message: 'the name has a setting of its own' })
    .optional(),
  NARA_SMS_USER: z
    .string()
    .regex(/^[^:\s]+$/)
    .optional(),
  NARA_SMS_PASSWORD: z
    .string()
    .min(8)
    .transform((value) => redact(value))
    .optional(),
  /** What the phone shows as the sender: the municipality's name, and nothing about what it is about. */
  NARA_SMS_FROM: z
    .string()
    .regex(SENDER, {
      message: '3 to 11 letters and figures, a letter first, and nothing that tells the matter',
    })
    .optional(),
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
  /** Where the end of the audit log goes each hour, outside this machine: an address, a file on another disk, or both. */
  NARA_AUDIT_HEAD_EMAIL: z
    .email()
    .transform((value) => redact(value))
    .optional(),
  NARA_AUDIT_HEAD_FILE: z.string().startsWith('/').optional(),
  NARA_LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
})
