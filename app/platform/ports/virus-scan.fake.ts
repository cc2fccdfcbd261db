import type { Readable } from 'node:stream'
import type { ScanResult, VirusScanPort } from './virus-scan.ts'

/** The industry's harmless test file, in two parts so that no scanner takes this source for one. */
export const EICAR = String.raw`X5O!P%@AP[4\PZX54(P^)7CC)7}` + '$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'

/** A scanner for demo and tests: it knows EICAR wherever it lies, and can be told to say nothing. */
export function fakeScanner(): VirusScanPort & { silent: boolean } {
  const scanner = {
    silent: false,
    async scan(content: Readable): Promise<ScanResult> {
      const needle = Buffer.from(EICAR)
      let tail: Buffer = Buffer.alloc(0)
      let infected = false
      for await (const piece of content as AsyncIterable<Buffer>) {
        const seen = Buffer.concat([tail, piece])
        infected ||= seen.includes(needle)
        tail = seen.subarray(-needle.length)
      }
      if (scanner.silent) return 'silent'
      return infected ? 'infected' : 'clean'
    },
  }
  return scanner
}
