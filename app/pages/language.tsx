import { data, redirect, type LoaderFunctionArgs } from 'react-router'
import { safeReturn } from '#app/identity/safe-return.ts'
import { isLanguageCode } from '#app/locales/catalogue.ts'
import { languageCookie } from '#app/platform/http/language.ts'
import { getPortal } from '#app/platform/portal.ts'

/** A link, not a form: choosing a language must work from every page and cannot hurt anybody. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  if (!isLanguageCode(params.code)) throw data(null, { status: 404 })
  const back = safeReturn(new URL(request.url).searchParams.get('till')) ?? '/'
  const cookie = languageCookie(params.code, getPortal(context).config)
  return redirect(back, { status: 303, headers: { 'Set-Cookie': cookie, 'Cache-Control': 'no-store' } })
}

/** Never shown; without a component the problem page would not be either. */
export default function ChooseLanguage() {
  return null
}
