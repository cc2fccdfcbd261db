import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { SERVER_FLAGS } from './lib/server-flags.mjs'

test.each(['Dockerfile', 'deploy/nara.service'])('%s starts the server with the same flags', (file) => {
  const line = readFileSync(file, 'utf8')
    .split('\n')
    .find((one) => /^(CMD|ExecStart)/.test(one) && one.includes('build/server/index.js'))
  for (const flag of SERVER_FLAGS) expect(line).toContain(flag)
})
