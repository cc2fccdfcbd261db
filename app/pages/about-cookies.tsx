import { useLanguage } from '#app/locales/language.tsx'
import { Table } from '#app/ui/table.tsx'
import { AboutFrame } from './about-texts.tsx'
import { COOKIES } from './cookie-names.ts'

export function CookiesPage() {
  const { cookies } = useLanguage().texts.pages.about
  const { columns, rows } = cookies
  return (
    <AboutFrame text={cookies}>
      <Table
        caption={cookies.caption}
        columns={[{ label: columns.name }, { label: columns.purpose }, { label: columns.lifetime }]}
        rows={COOKIES.map(({ id, name }) => ({
          id,
          cells: [
            <code key={id} dir="ltr">
              {name}
            </code>,
            rows[id].purpose,
            rows[id].lifetime,
          ],
        }))}
      />
    </AboutFrame>
  )
}
