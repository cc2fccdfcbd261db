import { data } from 'react-router'

/** An address that is nobody's: the root shows the page for it. */
export function loader(): never {
  throw data(null, { status: 404 })
}

export function action(): never {
  throw data(null, { status: 404 })
}

export default function NotFound() {
  return null
}
