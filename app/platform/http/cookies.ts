import type { Config } from '#app/platform/config.ts'

/** The session's cookie, without its prefix. */
export const SESSION_COOKIE = 'nara'

type Secure = Pick<Config, 'secure'>

/**
 * The name with `__Host-`, which browsers accept only over https, for the whole host and from the host itself: no
 * neighbouring subdomain can plant one. Plain http exists on loopback only.
 */
export function cookieName(config: Secure, name: string): string {
  return config.secure ? `__Host-${name}` : name
}

/** A `Set-Cookie` value that scripts cannot read. Without `maxAge` (seconds) it goes when the browser closes. */
export function setCookie(config: Secure, name: string, value: string, maxAge?: number): string {
  const age = maxAge === undefined ? '' : `; Max-Age=${maxAge}`
  return `${cookieName(config, name)}=${value}; Path=/${age}; HttpOnly; SameSite=Lax${config.secure ? '; Secure' : ''}`
}

export function dropCookie(config: Secure, name: string): string {
  return setCookie(config, name, '', 0)
}

/** The value of one cookie of a `Cookie` header. */
export function readCookie(header: string | null | undefined, name: string): string | undefined {
  for (const part of (header ?? '').split(';')) {
    const [key, ...value] = part.trim().split('=')
    if (key === name) return value.join('=')
  }
  return undefined
}

/** The names of a request's cookies that begin with `prefix`, oldest first (RFC 6265 5.4), without the secure prefix. */
export function cookieNames(config: Secure, header: string | null | undefined, prefix: string): string[] {
  const begin = cookieName(config, prefix)
  return (header ?? '')
    .split(';')
    .map((part) => part.trim().split('=')[0] ?? '')
    .filter((name) => name.startsWith(begin))
    .map((name) => prefix + name.slice(begin.length))
}
