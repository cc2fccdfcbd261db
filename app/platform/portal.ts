import { createContext, type RouterContextProvider } from 'react-router'
import type { Db } from '#db/client.ts'
import type { Clock } from './clock.ts'
import type { Config } from './config.ts'
import type { Keyring } from './crypto/keyring.ts'
import type { Language, LanguageCode } from '#app/locales/catalogue.ts'
import type { Log } from './log.ts'
import type { GuessPace } from './http/guess-pace.ts'
import type { Health } from './http/health.ts'
import type { Limits } from './http/limits.ts'
import type { StorageFault } from './http/storage-faults.ts'
import type { PublicPages } from './http/public-pages.ts'
import type { DemoMailbox } from './ports/mail.demo.ts'
import type { MailPort } from './ports/mail.ts'
import type { DemoPhones } from './ports/sms.demo.ts'
import type { SmsPort } from './ports/sms.ts'
import type { VirusScanPort } from './ports/virus-scan.ts'

/** What every request works with. Made once at start and handed to loaders and actions; tests make their own. */
export type Portal = {
  config: Config
  db: Db
  keyring: Keyring
  clock: Clock
  languages: Record<LanguageCode, Language>
  log: Log
  mail: MailPort
  /** Only where the municipality has a gateway; the demo always has one. */
  sms?: SmsPort
  limits: Limits
  guessPace: GuessPace
  health: Health
  publicPages: PublicPages
  virusScan: VirusScanPort
  /** The folder of sealed files. */
  filesDir: string
  /** Where the demo's letters land; real letters leave the house. */
  demoMailbox?: DemoMailbox
  /** The same for text messages. */
  demoPhones?: DemoPhones
}

export const portalContext = createContext<Portal>()

/** What the front of the house found out about this request before a page saw it. */
export type Visit = {
  language: Language
  /** Short random code, shown on error pages and in the log line of the same request. */
  incident: string
  /** Today's key of the address it came from, for limits alone; it is written nowhere. */
  addressKey?: string
  /** Set when the database could not write: the page says so and answers 503. */
  storageFault?: StorageFault
  /** Lets search engines list this answer: only public pages ask for it. */
  letSearchEnginesIn?: () => void
}
export const visitContext = createContext<Visit>()

export function getVisit(context: Readonly<RouterContextProvider>): Visit {
  return context.get(visitContext)
}

/** The portal of this request. */
export function getPortal(context: Readonly<RouterContextProvider>): Portal {
  return context.get(portalContext)
}
