import { useLanguage } from '#app/locales/language.tsx'

/** Leads out of the portal: the address says whose it is. */
export function SkatteverketLink() {
  const { road } = useLanguage().texts.parenthood
  return (
    <p>
      {road.service}{' '}
      <bdi dir="ltr">
        <a href="https://www.skatteverket.se/">skatteverket.se</a>
      </bdi>
    </p>
  )
}
