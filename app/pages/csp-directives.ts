const DIRECTIVES = new Set([
  'base-uri',
  'connect-src',
  'default-src',
  'font-src',
  'form-action',
  'frame-ancestors',
  'frame-src',
  'img-src',
  'manifest-src',
  'media-src',
  'object-src',
  'require-trusted-types-for',
  'script-src',
  'script-src-attr',
  'script-src-elem',
  'style-src',
  'style-src-attr',
  'style-src-elem',
  'worker-src',
])

/** The rules that a body of `application/csp-report` or `application/reports+json` names, each once. */
export function directivesOf(body: string): string[] {
  const reports = parse(body)
  const named = (Array.isArray(reports) ? reports : [reports]).map(directiveOf)
  return [...new Set(named)].filter((name) => name !== undefined)
}

function directiveOf(report: unknown): string | undefined {
  const { 'csp-report': old, body } = fieldsOf(report)
  const {
    'effective-directive': effective,
    'violated-directive': violated,
    effectiveDirective,
  } = {
    ...fieldsOf(old),
    ...fieldsOf(body),
  }
  const name = [effectiveDirective, effective, violated].find((value) => typeof value === 'string')
  const word = name?.split(' ')[0] ?? ''
  return DIRECTIVES.has(word) ? word : undefined
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body) as unknown
  } catch {
    return undefined
  }
}
