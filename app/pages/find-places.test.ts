import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createLanguages, LANGUAGES } from '#app/locales/catalogue.ts'
import { createSearchIndex, cutQuery, findPlaces, isOneSlipAway } from './find-places.ts'
import { placesIn } from './places.ts'
import { addressOf } from './search-words.ts'

const languages = createLanguages(() => ({ phone: '0123-45 67 00' }))
const index = createSearchIndex(placesIn(languages.sv.texts))
const find = (query: string) => findPlaces(index, query)

test.each([
  ['socialbidrag', 'assistance'],
  ['försörjningsstöd', 'assistance'],
  ['forsorjningsstod', 'assistance'],
  ['FÖRSÖRJNINGSSTÖDET', 'assistance'],
  ['pengar till mat', 'assistance'],
  ['jag har inte råd med hyran', 'assistance'],
  ['hyra', 'assistance'],
  ['hjälp med hyran', 'assistance'],
  ['help with rent', 'assistance'],
  ['hjälp', 'emergency'],
  ['soc', 'assistance'],
  ['el', 'assistance'],
  ['elräkningar', 'assistance'],
  ['money for food', 'assistance'],
  ['rent', 'assistance'],
  ['مساعدة مالية', 'assistance'],
  ['الإيجار', 'assistance'],
  ['ايجار', 'assistance'],
  ['orosanmälan', 'child'],
  ['orosanmälningar', 'child'],
  ['orolig för ett barn', 'child'],
  ['worried about a child', 'child'],
  ['طفل', 'child'],
  ['jag är rädd hemma', 'young'],
  ['ung', 'young'],
  ['mina föräldrar bråkar', 'young'],
  ['orolig för en vuxen', 'adult'],
  ['jag har en kod', 'code'],
  ['koden', 'code'],
  ['رمز', 'code'],
  ['vräkning', 'emergency'],
  ['hemlös', 'emergency'],
  ['homeless', 'emergency'],
  ['طوارئ', 'emergency'],
  ['min man slår mig', 'violence'],
  ['العنف', 'violence'],
  ['skulder', 'debts'],
  ['skilsmässa', 'family'],
  ['faderskap', 'parenthood'],
  ['föräldraskap', 'parenthood'],
  ['bekräfta att jag är pappa', 'parenthood'],
  ['dna', 'parenthood'],
  ['paternity', 'parenthood'],
  ['الأبوة', 'parenthood'],
  ['missbruk', 'addiction'],
  ['spelberoende', 'addiction'],
  ['överklaga', 'complaint'],
  ['logga in', 'myPages'],
  ['telefonnummer', 'contact'],
  ['gdpr', 'privacy'],
  ['rensa historik', 'safety'],
  ['skärmläsare', 'accessibility'],
  ['självmord', 'life'],
  ['självmordstankar', 'life'],
  ['självmordsbenägen', 'life'],
  ['jag vill dö', 'life'],
  ['vill inte leva längre', 'life'],
  ['jag orkar inte leva', 'life'],
  ['ta livet av mig', 'life'],
  ['jag skadar mig själv', 'life'],
  ['döda mig själv', 'life'],
  ['deprimerad', 'life'],
  ['ångest', 'life'],
  ['suicide', 'life'],
  ['suicidal', 'life'],
  ['kill myself', 'life'],
  ['I want to die', 'life'],
  ['end my life', 'life'],
  ['depressed', 'life'],
  ['انتحار', 'life'],
  ['أريد أن أموت', 'life'],
  ['لا أريد أن أعيش', 'life'],
  ['أقتل نفسي', 'life'],
  ['اكتئاب', 'life'],
  ['مكتئبة', 'life'],
  ['beaten', 'violence'],
  ['he wants to kill me', 'violence'],
  ['han vill döda mig', 'violence'],
  ['min sambo är våldsam', 'violence'],
  ['يضربني', 'violence'],
  ['زوجي يضربني', 'violence'],
  ['زوجي يهددني', 'violence'],
  ['أبي يضربني', 'violence'],
  ['my husband beats me', 'violence'],
  ['jag är hungrig', 'emergency'],
  ['جوعان', 'emergency'],
  ['أنا جائعة', 'emergency'],
  ['starving', 'emergency'],
  ['elskuld', 'emergency'],
  ['matkasse', 'emergency'],
  ['lägenhet', 'emergency'],
  ['bostadslös', 'emergency'],
  ['socbidrag', 'assistance'],
  ['socialhjälp', 'assistance'],
  ['socialbidragsansökan', 'assistance'],
  ['existensminimum', 'assistance'],
  ['pank', 'assistance'],
  ['sjuk', 'assistance'],
  ['sjukskriven', 'assistance'],
  ['sick', 'assistance'],
  ['sick leave', 'assistance'],
  ['مريض', 'assistance'],
  ['اجار', 'assistance'],
  ['سوسيالبيدراغ', 'assistance'],
  ['hur mycket får jag', 'assistance'],
  ['hur mycket pengar får man', 'assistance'],
  ['how much can I get', 'assistance'],
  ['كم سأحصل', 'assistance'],
  ['socialkontor', 'contact'],
  ['socialkontoret', 'contact'],
])('"%s" finds %s first', (query, place) => {
  expect(find(query)[0]).toBe(place)
})

test.each([
  ['socialbidrga', 'assistance'],
  ['socalbidrag', 'assistance'],
  ['socialbidragg', 'assistance'],
  ['socialbidrak', 'assistance'],
  ['försörjninsstöd', 'assistance'],
  ['ekonomsktbistånd', 'assistance'],
  ['ekonomiskt bistond', 'assistance'],
  ['orosanmälann', 'child'],
  ['sjävmord', 'life'],
  ['deprimirad', 'life'],
  ['suiside', 'life'],
  ['viloence', 'violence'],
  ['homless', 'emergency'],
  ['emergancy', 'emergency'],
  ['asistance', 'assistance'],
  ['unemployd', 'assistance'],
  ['addicton', 'addiction'],
  ['طوارء', 'emergency'],
  ['مشررد', 'emergency'],
  ['الانتحر', 'life'],
  ['اغتصب', 'violence'],
  ['الاقتصاديه', 'assistance'],
  ['الطلااق', 'family'],
])('"%s", with one slip, finds %s', (query, place) => {
  expect(find(query)[0]).toBe(place)
})

test('ordinary words that only look like a cry for help are not taken for one', () => {
  expect(find('what should I do')).not.toContain('life')
  expect(find('leave')[0]).toBe('safety')
  expect(find('vad ska jag göra')).not.toContain('life')
})

test('a short word is taken as it is written: there a slip would be another word', () => {
  expect(find('hot')).toContain('violence')
  expect(find('hxt')).toEqual([])
})

test.each(['', '   ', '?!', '<>', '🙂', 'xyzzyplugh', '\u0000'])(
  '%j finds nothing and breaks nothing',
  (query) => {
    expect(find(query)).toEqual([])
  },
)

test('markup is only words', () => {
  expect(find('<script>alert("hyra")</script>')[0]).toBe('assistance')
})

test('spaces in any number mean one, and what is beyond a hundred characters is left out', () => {
  expect(cutQuery('  pengar \t\n  till   mat ')).toBe('pengar till mat')
  expect(cutQuery('å'.repeat(500))).toBe('å'.repeat(100))
  expect([...cutQuery('🙂'.repeat(101))]).toHaveLength(100)
})

test('the words of every language are found in every language', () => {
  for (const code of LANGUAGES) {
    const other = createSearchIndex(placesIn(languages[code].texts))
    for (const query of ['socialbidrag', 'emergency', 'عنف'])
      expect(findPlaces(other, query), code).not.toEqual([])
  }
})

test('every hit leads somewhere', () => {
  for (const { id, title, summary } of placesIn(languages.sv.texts)) {
    expect(addressOf(id)).toMatch(/^\/[a-z-/]+(#del-\d+)?$/)
    expect(title).not.toBe('')
    expect(summary).not.toBe('')
  }
})

test('whatever somebody writes, the answer comes at once and holds each place at most once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (query) => {
      const hits = find(query)
      expect(new Set(hits).size).toBe(hits.length)
    }),
    { numRuns: 200 },
  )
})

test.each([
  ['hyra', 'hyra', false],
  ['hyra', 'hyrra', true],
  ['hyra', 'hra', true],
  ['hyra', 'hyar', true],
  ['hyra', 'hura', true],
  ['hyra', 'hurra', false],
  ['hyra', 'arhy', false],
  ['', 'a', true],
  ['abcd', 'badc', false],
])('between %s and %s is one slip: %s', (one, other, answer) => {
  expect(isOneSlipAway(one, other)).toBe(answer)
  expect(isOneSlipAway(other, one)).toBe(answer)
})
