import { readFileSync } from 'node:fs'
import type { Config } from '#app/platform/config.ts'
import { isTooPale } from './brand-theme.ts'

type Brand = Pick<Config['municipality'], 'brandColour' | 'logoFile'>

/** Every page carries it, so it weighs on every first visit. */
const LOGO_BYTES = 100_000
const PNG = Buffer.from('89504e470d0a1a0a', 'hex')

/** What is wrong with the municipality's colour and logotype, one sentence each: a start says so, no page looks half right. */
export function brandProblems({ brandColour, logoFile }: Brand): string[] {
  const problems: string[] = []
  if (brandColour !== undefined && isTooPale(brandColour))
    problems.push('NARA_BRAND_COLOUR: the colour is too pale to carry white text')
  const fault = logoFile === undefined ? undefined : logoFault(logoFile)
  if (fault) problems.push(`NARA_LOGO_FILE: ${fault}`)
  return problems
}

function logoFault(path: string): string | undefined {
  let content
  try {
    content = readFileSync(path)
  } catch (error) {
    return `the file cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'})`
  }
  if (content.length > LOGO_BYTES) return `the file is larger than ${LOGO_BYTES / 1000} kB`
  const isPng = content.subarray(0, PNG.length).equals(PNG)
  if (path.endsWith('.png') ? !isPng : !content.toString('utf8').includes('<svg'))
    return 'the file is not what its name says'
  return undefined
}
