/** A case's number reads left to right in every language. */
export function Reference({ children }: { children: string }) {
  return (
    <bdi dir="ltr" className="nowrap">
      {children}
    </bdi>
  )
}
