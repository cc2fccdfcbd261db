import { data, type LoaderFunctionArgs } from 'react-router'
import { getPortal } from '#app/platform/portal.ts'
import { Gallery } from '#app/ui/gallery.tsx'

/** Every component in every state, for those who build; the demo only. */
export function loader({ context }: LoaderFunctionArgs) {
  if (!getPortal(context).config.demo) throw data(null, { status: 404 })
  return null
}

export default function DesignSystemPage() {
  return (
    <>
      <title>Designsystem – Nära</title>
      <div lang="sv" dir="ltr">
        <Gallery />
      </div>
    </>
  )
}
