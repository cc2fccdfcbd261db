import { data, useParams, type LoaderFunctionArgs } from 'react-router'
import { AccessibilityPage } from './about-accessibility.tsx'
import { CookiesPage } from './about-cookies.tsx'
import { PrivacyPage, SafetyPage } from './about-texts.tsx'

export const handle = { public: true }

const PAGES = {
  tillganglighet: <AccessibilityPage />,
  integritet: <PrivacyPage />,
  kakor: <CookiesPage />,
  'surfa-sakert': <SafetyPage />,
}

export function loader({ params }: LoaderFunctionArgs) {
  if (!isPage(params.page)) throw data(null, { status: 404 })
  return null
}

/** What the house owes everybody who visits it. */
export default function AboutPage() {
  const { page } = useParams()
  return isPage(page) ? PAGES[page] : null
}

function isPage(name: string | undefined): name is keyof typeof PAGES {
  return name !== undefined && Object.hasOwn(PAGES, name)
}
