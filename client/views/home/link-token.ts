/** What stands behind the `#` of a link: 256 random bits, in letters that need no care in an address. */
const tokenForm = /^[\w-]{43}$/u

/** The page of a link as it was sent or written down: whole, without its host, or the token alone. null: this is no link. */
export function pageOfLink(text: string): string | null {
  const [before = '', token = before] = text.trim().split('#', 2)
  if (!tokenForm.test(token)) return null
  const look = /\?[^#\s]*$/u.exec(before)?.[0] ?? ''
  return `/join${look}#${token}`
}
