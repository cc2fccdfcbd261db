import { expect, test } from 'vitest'
import { mobileNumber } from './mobile-number.ts'

test.each([
  '0701740605',
  '070-174 06 05',
  '070–174 06 05',
  '070/174.06.05',
  ' 070\u00A01740605 ',
  '+46701740605',
  '+46 70 174 06 05',
  '+46 (0)70-174 06 05',
  '0046701740605',
  '0046 070 174 06 05',
])('%j is a mobile number', (written) => {
  expect(mobileNumber(written)).toBe('+46701740605')
})

test.each(['070', '072', '073', '076', '079'])('%s is mobile', (prefix) => {
  expect(mobileNumber(`${prefix}1740605`)).toBe(`+46${prefix.slice(1)}1740605`)
})

test.each([
  ['nothing', ''],
  ['a line to a house', '08-123 456 78'],
  ['a short number', '116 111'],
  ['a number for machines', '0719 123 456 789'],
  ['a number paid by the caller', '0771-567 567'],
  ['a personal number that follows one about', '075-123 45 67'],
  ['a pager', '0746-12 34 56'],
  ['a figure too few', '070-174 06 0'],
  ['a figure too many', '070-174 06 050'],
  ['a number of Norway', '+47 412 34 567'],
  ['a number of far away', '+881 6 1234 5678'],
  ['a number without its zero', '701740605'],
  ['two numbers', '0701740605, 0701740606'],
  ['two numbers, one a line', '0701740605\n+46701740606'],
  ['letters', '070-174 06 0O'],
  ['more fields of a form', '0701740605&to=+46701740606'],
  ['a text after it', '0701740605 efter kl. 17'],
])('%s is not a mobile number that is texted', (_what, written) => {
  expect(mobileNumber(written)).toBeUndefined()
})
