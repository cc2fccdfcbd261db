import { useLanguage } from '#app/locales/language.tsx'
import type { Config } from '#app/platform/config.ts'
import { Notification } from '#app/ui/notification.tsx'

/** In the page's language, else in Swedish, marked as such for whoever hears it. */
export function OutageNotice({ notice }: { notice: Config['municipality']['outageNotice'] }) {
  const { code, texts } = useLanguage()
  if (!notice) return null
  const own = notice[code]
  return (
    <aside aria-label={texts.common.outage}>
      <Notification tone="warning">
        {own ? (
          <p>{own}</p>
        ) : (
          <p lang="sv" dir="ltr">
            {notice.sv}
          </p>
        )}
      </Notification>
    </aside>
  )
}
