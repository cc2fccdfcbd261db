import type { Config } from '#app/platform/config.ts'

/**
 * Every answer's security headers, in one place. There are no inline scripts or styles anywhere, so the policy needs
 * neither nonces nor `unsafe-inline`. `same-origin` as referrer policy is on purpose: `no-referrer` makes browsers send
 * `Origin: null` with a plain form, which the origin check must refuse.
 */
export function securityHeaders(config: Config): Record<string, string> {
  // Browsers apply form-action to the redirects that follow a post, so sign-in and quick exit must be named.
  const formTargets = new Set([
    config.oidc.resident.issuer,
    config.oidc.staff.issuer,
    config.municipality.exitUrl,
    ...config.oidc.furtherOrigins,
  ])
  const origins = [...formTargets]
    .map((url) => new URL(url).origin)
    .filter((origin) => origin !== config.publicUrl.origin)
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    `form-action 'self' ${[...new Set(origins)].join(' ')}`.trim(),
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'report-uri /csp',
  ]
  return {
    'Content-Security-Policy': policy.join('; '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    // Taken off again where a public page is answered: whatever is new is closed until somebody opens it.
    'X-Robots-Tag': 'noindex, nofollow',
    ...(config.secure ? { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' } : {}),
  }
}
