import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { testFolder } from '#app/platform/start/testing.ts'
import { brandProblems } from './brand-problems.ts'

const logo = (name: string, content: string | Buffer) => {
  const logoFile = join(testFolder(), name)
  writeFileSync(logoFile, content)
  return brandProblems({ brandColour: undefined, logoFile })
}
const PNG = Buffer.from('89504e470d0a1a0a', 'hex')

test('a municipality without colour and logotype, or with good ones, is let through', () => {
  expect(brandProblems({ brandColour: undefined, logoFile: undefined })).toEqual([])
  expect(brandProblems({ brandColour: '#003d73', logoFile: undefined })).toEqual([])
  expect(logo('vapen.svg', '<?xml version="1.0"?><svg/>')).toEqual([])
  expect(logo('vapen.png', PNG)).toEqual([])
})

test('a colour too pale for white text is refused instead of being passed over', () => {
  expect(brandProblems({ brandColour: '#ffff00', logoFile: undefined })).toEqual([
    'NARA_BRAND_COLOUR: the colour is too pale to carry white text',
  ])
})

test('a logotype that is not there, too heavy or something else is refused in one sentence', () => {
  expect(brandProblems({ brandColour: undefined, logoFile: '/nowhere/vapen.svg' })).toEqual([
    'NARA_LOGO_FILE: the file cannot be read (ENOENT)',
  ])
  expect(logo('vapen.png', Buffer.concat([PNG, Buffer.alloc(100_000)]))).toEqual([
    'NARA_LOGO_FILE: the file is larger than 100 kB',
  ])
  for (const [name, content] of [
    ['vapen.png', '<svg/>'],
    ['vapen.svg', PNG],
  ] as const)
    expect(logo(name, content)).toEqual(['NARA_LOGO_FILE: the file is not what its name says'])
})
