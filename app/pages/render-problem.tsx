import { renderToStaticMarkup } from 'react-dom/server'
import type { LanguageCode } from '#app/locales/catalogue.ts'
import { LanguageProvider } from '#app/locales/language.tsx'
import type { Portal } from '#app/platform/portal.ts'
import { Document } from './document.tsx'
import { Problem, type ProblemKind } from './problem.tsx'

/** The same problem page for requests that are turned away before the router: too large, from elsewhere, too many. */
export function renderProblem(
  portal: Portal,
  code: LanguageCode,
  kind: ProblemKind,
  incident: string,
): string {
  const { demo, municipality } = portal.config
  return `<!doctype html>${renderToStaticMarkup(
    <LanguageProvider language={portal.languages[code]}>
      <Document facts={{ demo, municipality, incident, pathname: '/', session: undefined }}>
        <Problem kind={kind} incident={incident} municipality={municipality} />
      </Document>
    </LanguageProvider>,
  )}`
}
