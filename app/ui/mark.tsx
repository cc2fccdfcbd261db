/** Two doors close to each other, light in the nearer one. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      <path className="mark__door" d="M3 37V17a11 11 0 0 1 22 0v20Z" />
      <path className="mark__light" d="M18 37V24.500a9.5 9.5 0 0 1 19 0V37Z" />
    </svg>
  )
}
