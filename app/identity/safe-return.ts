/** `/`, or segments of plain letters, digits, `_`, `-` and inner dots; then at most a plain query. */
const OWN_PATH = /^\/(?:[\w-]+(?:\.[\w-]+)*(?:\/[\w-]+(?:\.[\w-]+)*)*)?(?:\?[\w.~=&+-]*)?$/
/** Signing in to sign in, out or away leads nowhere. */
const OWN_DOORS = /^\/(?:logga-in|logga-ut|utloggad|lamna|session|idp)(?:[/?]|$)/
const MAX_LENGTH = 300

/**
 * The path, when it is one of this site's own; else nothing. It names what our addresses look like instead of what an
 * attack looks like: no scheme, host, backslash, percent sign, empty segment, `..` or control character has the shape.
 */
export function safeReturn(path: unknown): string | undefined {
  if (typeof path !== 'string' || path.length > MAX_LENGTH) return undefined
  return OWN_PATH.test(path) && !OWN_DOORS.test(path) ? path : undefined
}

/** Where a request was going, without a query that is not plain. */
export function returnPathOf(request: Request): string | undefined {
  const { pathname, search } = new URL(request.url)
  return safeReturn(pathname + search) ?? safeReturn(pathname)
}
