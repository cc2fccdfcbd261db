import { expect, test } from 'vitest'
import { directivesOf } from './csp-directives.ts'

test('both kinds of report tell which rule it was', () => {
  const old = {
    'csp-report': { 'violated-directive': 'img-src', 'blocked-uri': 'https://example.com/secret' },
  }
  expect(directivesOf(JSON.stringify(old))).toEqual(['img-src'])
  const both = {
    'csp-report': { 'violated-directive': "script-src 'self'", 'effective-directive': 'script-src-elem' },
  }
  expect(directivesOf(JSON.stringify(both))).toEqual(['script-src-elem'])
  const modern = [
    {
      type: 'csp-violation',
      body: { effectiveDirective: 'style-src-attr', documentURL: 'https://nara.example/a/1' },
    },
    { type: 'csp-violation', body: { effectiveDirective: 'style-src-attr' } },
  ]
  expect(directivesOf(JSON.stringify(modern))).toEqual(['style-src-attr'])
})

test.each([
  '',
  'null',
  '[]',
  '"x"',
  '{',
  '{"csp-report":null}',
  '{"csp-report":{"effective-directive":{"a":1}}}',
  '[{"body":{"effectiveDirective":"Anna Andersson 19900101-2385"}}]',
  '{"__proto__":{"effectiveDirective":"img-src"}}',
])('%s names no rule, and nothing of it is written down', (body) => {
  expect(directivesOf(body)).toEqual([])
})
