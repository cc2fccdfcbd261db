import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { onPath } from './on-path.mjs'
import { run } from './run.mjs'

/** Says "no" to every service that a package wants to start: tests start what they need themselves. */
const POLICY = '/usr/sbin/policy-rc.d'

function sudo() {
  if (process.getuid?.() === 0) return []
  if (onPath('sudo') && spawnSync('sudo', ['-n', 'true']).status === 0) return ['sudo', '-n']
  return undefined
}

/** Whether this is Debian, or a child of it, and we may install packages without asking for a password. */
export function canInstallPackages() {
  return existsSync('/etc/debian_version') && onPath('apt-get') !== undefined && sudo() !== undefined
}

/** Installs Debian packages in one go. Returns whether it went well; the caller looks for what it wanted anyway. */
export async function installPackages(packages) {
  const asRoot = async (...command) => {
    const [program, ...args] = [...sudo(), ...command]
    const { code, output } = await run(program, args)
    if (code !== 0) console.error(output)
    return code === 0
  }
  const apt = (...args) =>
    asRoot('env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', '-o', 'DPkg::Lock::Timeout=120', ...args)

  const ownPolicy = !existsSync(POLICY)
  if (ownPolicy)
    await asRoot('sh', '-c', `printf '#!/bin/sh\\nexit 101\\n' > ${POLICY} && chmod 755 ${POLICY}`)
  try {
    await apt('update')
    return { ok: await apt('install', '-y', '--no-install-recommends', ...packages) }
  } finally {
    if (ownPolicy) await asRoot('rm', '-f', POLICY)
  }
}
