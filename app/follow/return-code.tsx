/** A code reads left to right in every language, and stands on one line. */
export function ReturnCode({ children }: { children: string }) {
  return (
    <bdi dir="ltr" className="nowrap">
      {children}
    </bdi>
  )
}
