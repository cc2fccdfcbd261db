import { expect, test } from 'vitest'
import { redact } from '#app/platform/redacted.ts'
import { testPortal } from '#app/platform/testing.ts'
import { residents } from '#db/seed/personas.ts'
import { findOrCreatePerson, findPersonId, getPersonProfile } from './people.server.ts'
import { addProtected, isProtected, removeProtected } from './protected-identity.server.ts'
import {
  addStaff,
  deactivateStaff,
  findStaffBySubject,
  getStaffAccount,
  setClearance,
} from './staff.server.ts'

const sara = {
  number: redact('199001012385'),
  name: redact('Sara Lindqvist'),
  givenName: redact('Sara'),
  birthDay: '1990-01-01',
}

test('a person is made once, and a new name replaces the old one', () => {
  const portal = testPortal()
  const id = findOrCreatePerson(portal, sara)
  portal.clock.advance(1000)
  expect(findOrCreatePerson(portal, { ...sara, name: redact('Sara Ek') })).toBe(id)
  expect(getPersonProfile(portal, id).name.reveal()).toBe('Sara Ek')
  const [row, ...others] = portal.db.$client.prepare('select created_at, seen_at from persons').all()
  expect(others).toEqual([])
  expect(row).toEqual({ created_at: portal.clock.now() - 1000, seen_at: portal.clock.now() })
})

test('a person without a calendar birth date stays without one', () => {
  const portal = testPortal()
  const id = findOrCreatePerson(portal, { ...sara, number: redact('198502902391'), birthDay: undefined })
  expect(getPersonProfile(portal, id)).toMatchObject({ birthDay: undefined })
  expect(getPersonProfile(portal, id).number.reveal()).toBe('198502902391')
})

test('looking for a number finds who is known and makes nobody', () => {
  const portal = testPortal()
  const id = findOrCreatePerson(portal, sara)
  expect(findPersonId(portal, sara.number)).toBe(id)
  expect(findPersonId(portal, redact('197901012398'))).toBeUndefined()
  expect(portal.db.$client.prepare('select count(*) from persons').pluck().get()).toBe(1)
})

test('an id that is nobody is an error', () => {
  expect(() => getPersonProfile(testPortal(), 'x')).toThrow('No person has this id')
  expect(() => getStaffAccount(testPortal(), 'x')).toThrow('No staff member has this id')
})

const amir = {
  issuer: 'https://idp.example',
  subject: 'amir',
  name: 'Amir Rahimi',
  role: 'caseworker',
  unit: 'ekonomi',
} as const

test('the same subject from another issuer is somebody else', () => {
  const portal = testPortal()
  const one = addStaff(portal, amir)
  const other = addStaff(portal, { ...amir, issuer: 'https://other.example', name: 'Någon Annan' })
  expect(other).not.toBe(one)
  expect(findStaffBySubject(portal, amir)).toMatchObject({ id: one, name: 'Amir Rahimi' })
  expect(findStaffBySubject(portal, { issuer: 'https://third.example', subject: 'amir' })).toBeUndefined()
})

test('an account that was shut stays, and adding it again opens it', () => {
  const portal = testPortal()
  const id = addStaff(portal, amir)
  deactivateStaff(portal, id)
  expect(findStaffBySubject(portal, amir)).toMatchObject({ id, active: false })
  expect(addStaff(portal, { ...amir, role: 'unit-manager' })).toBe(id)
  expect(getStaffAccount(portal, id)).toEqual({
    id,
    name: 'Amir Rahimi',
    role: 'unit-manager',
    unit: 'ekonomi',
    active: true,
    clearance: false,
  })
})

test('clearance stays when name or role are renewed, and ends with the unit it was given in', () => {
  const portal = testPortal()
  const id = addStaff(portal, amir)
  const isCleared = () => getStaffAccount(portal, id).clearance
  setClearance(portal, id, true)
  addStaff(portal, { ...amir, role: 'unit-manager' })
  expect(isCleared()).toBe(true)
  addStaff(portal, { ...amir, unit: 'vuxen' })
  expect(isCleared()).toBe(false)
  addStaff(portal, amir)
  expect(isCleared()).toBe(false)
})

test('protection holds from the moment it is added until it is taken away', () => {
  const portal = testPortal()
  const number = redact<string>(residents.protectedPerson.number)
  expect(isProtected(portal, number)).toBe(false)
  addProtected(portal, number)
  addProtected(portal, number)
  expect(isProtected(portal, number)).toBe(true)
  expect(isProtected(portal, sara.number)).toBe(false)
  removeProtected(portal, number)
  expect(isProtected(portal, number)).toBe(false)
})

test('whoever has the database cannot tell whose row is protected', () => {
  const portal = testPortal()
  findOrCreatePerson(portal, sara)
  addProtected(portal, sara.number)
  const [person] = portal.db.$client.prepare('select number_index from persons').pluck().all()
  const [flagged] = portal.db.$client.prepare('select number_index from protected_numbers').pluck().all()
  expect(person).not.toEqual(flagged)
  expect(portal.db.$client.serialize().includes('199001012385')).toBe(false)
})
