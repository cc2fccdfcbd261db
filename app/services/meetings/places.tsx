import type { LanguageCode } from '#app/locales/catalogue.ts'
import type { Place } from '#app/case/meetings/kinds.ts'
import { useLanguage } from '#app/locales/language.tsx'

export type PlaceView = { id: string; name: string; address: string; wayIn: string; map: string | undefined }

export function placesView(places: readonly Place[], code: LanguageCode): PlaceView[] {
  return places.map(({ id, name, address, wayIn, map }) => ({
    id,
    name: name[code],
    address,
    wayIn: wayIn[code],
    map: map === undefined ? undefined : `/boka-tid/karta/${id}`,
  }))
}

/** Where people come, and how they get in. */
export function Places({ places }: { places: readonly PlaceView[] }) {
  const { say } = useLanguage()
  return places.map(({ id, name, address, wayIn, map }) => (
    <div key={id} className="flow">
      <p>
        <strong>{name}</strong>, <span lang="sv">{address}</span>
      </p>
      <p>{wayIn}</p>
      {map === undefined ? null : (
        <img
          src={map}
          alt={say('meetings.info.maps.map', { place: name })}
          loading="lazy"
          width="640"
          height="360"
        />
      )}
    </div>
  ))
}
