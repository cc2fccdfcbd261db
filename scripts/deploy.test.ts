import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { UPLOAD_LIMITS } from '#app/platform/files/limits.ts'

const read = (path: string) => readFileSync(path, 'utf8')
const UNITS: Record<string, number> = { '': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 }

test('the proxy lets through what the portal takes, and leaves room for the portal to say that it is too much', () => {
  const [, size, unit = ''] =
    /^\s*client_max_body_size (\d+)([kmg]?);$/m.exec(read('deploy/nginx.conf')) ?? []
  const bytes = Number(size) * (UNITS[unit] ?? Number.NaN)
  expect(bytes).toBeGreaterThan(UPLOAD_LIMITS.maxRequestBytes)
  expect(bytes).toBeLessThan(2 * UPLOAD_LIMITS.maxRequestBytes)
})

test('every command in a container reads the secrets', () => {
  const lines = ['compose.yaml', 'deploy/README.md'].flatMap((path) =>
    [
      ...read(path)
        .replaceAll(/\n# /g, ' ')
        .matchAll(/docker compose (?:run|exec) .*?\.command\.ts/g),
    ].map(String),
  )
  expect(lines.length).toBeGreaterThanOrEqual(3)
  for (const line of lines) expect(line).toContain('node --env-file=/run/secrets/nara.env app/')
})

test('a command has no more rights under systemd than the portal has', () => {
  const rights = (path: string) => {
    const lines = read(path).split('\n')
    return lines.slice(lines.indexOf('NoNewPrivileges=yes')).filter((line) => /^[A-Z]\w+=/.test(line))
  }
  const portal = rights('deploy/nara.service').filter((line) => !line.startsWith('WantedBy='))
  expect(portal.length).toBeGreaterThan(20)
  expect(rights('deploy/nara-command@.service')).toEqual(portal)
})

test('no unit of systemd is told to run a command that needs an argument', () => {
  const named = [
    ...read('deploy/nara-command@.service')
      .replaceAll(/\n# /g, ' ')
      .matchAll(/systemctl start nara-command@([a-z-]+)"/g),
  ]
  expect(named.map(([, name]) => name)).toEqual(['start-keys', 'backup-check'])
})
