import type { Readable } from 'node:stream'

/**
 * What a scanner says. `refused`: it answered that it will not scan this content, so the file is not taken.
 * `silent`: no answer, so the file stays closed to everybody until there is one.
 */
export type ScanResult = 'clean' | 'infected' | 'refused' | 'silent'

export type VirusScanPort = { scan(content: Readable): Promise<ScanResult> }
