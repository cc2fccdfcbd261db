import type { ReactNode } from 'react'
import { LANGUAGES, type LanguageCode } from '#app/locales/catalogue.ts'
import { useLanguage } from '#app/locales/language.tsx'
import { SIGN_IN, signInAddress } from '#app/identity/addresses.ts'
import { safeReturn } from '#app/identity/safe-return.ts'
import { WARNING_SECONDS } from '#app/identity/session-limits.ts'
import type { Config } from '#app/platform/config.ts'
import { Footer } from '#app/ui/footer.tsx'
import { Header } from '#app/ui/header.tsx'
import { Notification } from '#app/ui/notification.tsx'
import { QuickExit } from '#app/ui/quick-exit.tsx'
import { SessionWarning } from '#app/ui/session-warning.tsx'
import { SkipLink } from '#app/ui/skip-link.tsx'
import { logoAddress } from '#app/platform/http/logo.ts'
import { SCRIPT, STYLESHEET } from './assets.ts'

export type DocumentFacts = {
  demo: boolean
  municipality: Config['municipality']
  /** The code of this request, for error pages. */
  incident: string
  pathname: string
  session: { kind: 'resident' | 'staff'; endsAt: number; now: number } | undefined
}

const NAMES = { sv: 'Svenska', en: 'English', ar: 'العربية' } as const

/** The document around every page: language, direction, header, quick exit, footer. */
export function Document({ facts, children }: { facts: DocumentFacts | undefined; children: ReactNode }) {
  const { code, direction, texts } = useLanguage()
  const { common } = texts
  const session = facts?.session
  const municipality = facts?.municipality
  const exitTo = municipality?.exitUrl ?? '/'
  return (
    <html lang={code} dir={direction}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="format-detection" content="telephone=no" />
        <link rel="stylesheet" href={STYLESHEET} />
        {municipality?.brandColour ? <link rel="stylesheet" href="/tema.css" /> : null}
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <script src={SCRIPT} {...(import.meta.env.DEV ? { type: 'module' } : { defer: true })} />
      </head>
      <body
        {...(session
          ? {
              'data-session-ends': session.endsAt,
              'data-session-now': session.now,
              'data-session-sign-in': signInAddress(session.kind, safeReturn(facts.pathname)),
              'data-session-warn': WARNING_SECONDS,
              'data-session-extend': '/session/forlang',
            }
          : {})}
      >
        <SkipLink>{common.skipToContent}</SkipLink>
        <QuickExit
          exitTo={exitTo}
          text={common.quickExit.button}
          label={common.quickExit.button}
          keyHint={common.quickExit.keyboard}
        />
        <Header
          homeHref={session?.kind === 'staff' ? '/handlaggning' : '/'}
          homeHiddenText={common.header.home}
          name="Nära"
          municipalityName={municipality?.name ?? ''}
          languagesLabel={common.header.languages}
          languages={session?.kind === 'staff' ? [] : languageLinks(facts?.pathname ?? '/', code)}
          linksLabel={common.header.myPages}
          myPages={
            session?.kind === 'staff'
              ? { href: '/handlaggning', text: common.header.desk }
              : { href: '/mina-sidor', text: common.header.myPages }
          }
          signOut={session ? { action: '/logga-ut', text: common.header.signOut } : undefined}
          demoText={facts?.demo ? common.demoBanner : undefined}
        />
        {municipality?.outageNotice.sv ? (
          <Notification tone="warning">
            {municipality.outageNotice[code] ? (
              <p>{municipality.outageNotice[code]}</p>
            ) : (
              <p lang="sv" dir="ltr">
                {municipality.outageNotice.sv}
              </p>
            )}
          </Notification>
        ) : null}
        {children}
        <Footer
          municipalityName={municipality?.name ?? ''}
          logo={municipality && logoAddress(municipality)}
          linksLabel={common.footer.about}
          links={[
            { href: '/om/tillganglighet', text: common.footer.accessibility },
            { href: '/om/integritet', text: common.footer.privacy },
            { href: '/om/kakor', text: common.footer.cookies },
            { href: '/om/surfa-sakert', text: common.footer.safety },
          ]}
          columns={[
            {
              title: common.footer.contact,
              links: municipality
                ? [
                    {
                      href: `tel:${municipality.phone.replace(/[^\d+]/g, '')}`,
                      text: (
                        <span>
                          {common.footer.phone}: <bdi dir="ltr">{municipality.phone}</bdi>
                        </span>
                      ),
                    },
                    { href: `mailto:${municipality.email}`, text: municipality.email },
                    { href: '/akut-hjalp', text: common.emergency.title },
                  ]
                : [],
            },
          ]}
        >
          <h2 className="footer__title">{common.footer.emergency}</h2>
          <p>{common.footer.emergencyText}</p>
        </Footer>
        {session ? (
          <SessionWarning
            title={common.session.warningTitle}
            extendText={common.session.stay}
            signOut={{ action: '/logga-ut', text: common.header.signOut }}
            exit={
              <QuickExit
                exitTo={exitTo}
                text={common.quickExit.button}
                label={common.quickExit.button}
                inline
              />
            }
            ended={{
              title: common.session.endedTitle,
              children: <p>{common.session.endedText}</p>,
              signIn: { href: SIGN_IN[session.kind], text: common.session.signIn },
            }}
          >
            <p>{common.session.warningText}</p>
          </SessionWarning>
        ) : null}
      </body>
    </html>
  )
}

function languageLinks(pathname: string, current: LanguageCode) {
  return LANGUAGES.map((lang) => ({
    lang,
    dir: lang === 'ar' ? ('rtl' as const) : ('ltr' as const),
    href: `/sprak/${lang}?till=${encodeURIComponent(pathname)}`,
    text: NAMES[lang],
    current: lang === current,
  }))
}
