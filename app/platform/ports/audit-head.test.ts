import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { testConfig, testFolder } from '#app/platform/start/testing.ts'
import { auditHeadOutside } from './audit-head.outside.ts'
import { createFakeMail } from './mail.fake.ts'
import { MailError } from './mail.ts'

const LINE = `7 ${'ab'.repeat(32)} 2026-11-22T10:00:00.000Z ${'cd'.repeat(32)}`

test('the end of the log goes in a letter that says nothing else', async () => {
  const mail = createFakeMail()
  await auditHeadOutside(testConfig({ NARA_AUDIT_HEAD_EMAIL: 'logg@kommun.example' }), mail).keep(LINE)
  const [letter] = mail.sent
  expect(letter?.to.reveal()).toBe('logg@kommun.example')
  expect(letter).toMatchObject({ subject: 'Loggens slut 2026-11-22T10:00:00.000Z', text: `${LINE}\n` })
})

test('the end of the log is added to a file that is there', async () => {
  const file = join(testFolder(), 'heads.txt')
  const outside = auditHeadOutside(testConfig({ NARA_AUDIT_HEAD_FILE: file }), createFakeMail())
  writeFileSync(file, '')
  await outside.keep(LINE)
  await outside.keep(LINE)
  expect(readFileSync(file, 'utf8')).toBe(`${LINE}\n${LINE}\n`)
})

test('where the other disk is gone, no file of this one takes its place', async () => {
  const file = join(testFolder(), 'heads.txt')
  const outside = auditHeadOutside(testConfig({ NARA_AUDIT_HEAD_FILE: file }), createFakeMail())
  await expect(outside.keep(LINE)).rejects.toThrow('did not leave this machine')
  expect(existsSync(file)).toBe(false)
})

test('when one of the two ways fails, the other has been tried', async () => {
  const file = join(testFolder(), 'heads.txt')
  writeFileSync(file, '')
  const env = { NARA_AUDIT_HEAD_FILE: file, NARA_AUDIT_HEAD_EMAIL: 'logg@kommun.example' }
  const silent = createFakeMail(() => {
    throw new MailError(false)
  })
  await expect(auditHeadOutside(testConfig(env), silent).keep(LINE)).rejects.toThrow('did not leave')
  expect(readFileSync(file, 'utf8')).toBe(`${LINE}\n`)
})

test('the demo keeps the end of its log at home', async () => {
  const mail = createFakeMail()
  await auditHeadOutside(testConfig(), mail).keep(LINE)
  expect(mail.sent).toEqual([])
})
