import { expect, test } from 'vitest'
import { personOf } from './claims.ts'

const PNR = 'https://id.oidc.se/claim/personalIdentityNumber'
const COORDINATION = 'https://id.oidc.se/claim/coordinationNumber'
const read = (claims: Record<string, unknown>, names = [PNR, COORDINATION]) => personOf(claims, names)

function seen(claims: Record<string, unknown>, names?: string[]) {
  const person = read(claims, names)
  if ('fault' in person) return person
  const { number, name, givenName, birthDay } = person
  return { number: number.reveal(), name: name.reveal(), givenName: givenName.reveal(), birthDay }
}

const names = { name: 'Sara Lindqvist', given_name: 'Sara', family_name: 'Lindqvist' }

test('a personnummer gives the birth day', () => {
  expect(seen({ ...names, [PNR]: '199001012385' })).toEqual({
    number: '199001012385',
    name: 'Sara Lindqvist',
    givenName: 'Sara',
    birthDay: '1990-01-01',
  })
})

test('a samordningsnummer that holds no calendar date takes the birth day from its own claim', () => {
  expect(seen({ ...names, [COORDINATION]: '198502902391', birthdate: '1985-03-02' })).toMatchObject({
    number: '198502902391',
    birthDay: '1985-03-02',
  })
  expect(seen({ ...names, [COORDINATION]: '198502902391' })).toMatchObject({ birthDay: undefined })
  expect(seen({ ...names, [COORDINATION]: '198502902391', birthdate: '1985-02-30' })).toMatchObject({
    birthDay: undefined,
  })
})

test('other brokers call the claim something else', () => {
  expect(seen({ ...names, ssn: '19900101-2385' }, ['nin', 'ssn'])).toMatchObject({ number: '199001012385' })
  expect(seen({ ...names, nin: '199001012385', ssn: '199001012385' }, ['nin', 'ssn'])).toMatchObject({
    number: '199001012385',
  })
})

test.each([
  [{}, 'no-number'],
  [{ [PNR]: '9001012385' }, 'bad-number'],
  [{ [PNR]: '199001012386' }, 'bad-number'],
  [{ [PNR]: 199001012385 }, 'bad-number'],
  [{ [PNR]: ['199001012385'] }, 'bad-number'],
  [{ [PNR]: null }, 'bad-number'],
  [{ [PNR]: '' }, 'bad-number'],
  [{ [PNR]: '199001012385', [COORDINATION]: '198502862397' }, 'two-numbers'],
  [{ constructor: '199001012385' }, 'no-number'],
])('%j is refused: %s', (claims, fault) => {
  expect(read(claims)).toEqual({ fault })
})

test('a name is put together when it comes in parts, and cleaned', () => {
  expect(seen({ [PNR]: '199001012385', given_name: 'Sara', family_name: 'Lindqvist' })).toMatchObject({
    name: 'Sara Lindqvist',
  })
  expect(seen({ [PNR]: '199001012385', name: ' Sara\u202e\n Lindqvist\0' })).toMatchObject({
    name: 'Sara Lindqvist',
  })
  expect(seen({ [PNR]: '199001012385', name: 'a'.repeat(5000) })).toMatchObject({ name: 'a'.repeat(200) })
})
