import type { Readable } from 'node:stream'

/** What a scanner says. `silent`: no answer, so the file stays closed to everybody until there is one. */
export type ScanResult = 'clean' | 'infected' | 'silent'

export type VirusScanPort = { scan(content: Readable): Promise<ScanResult> }
