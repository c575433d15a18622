import type { Request } from 'express'

/** What the file is called where it comes from, by `X-File-Name`: without a path and signs that nobody sees; '' without a name. */
export function fileNameOf(request: Request): string {
  const given = request.get('x-file-name') ?? ''
  const name = (() => {
    try {
      return decodeURIComponent(given)
    } catch {
      return given
    }
  })()
  return (
    name
      .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
      .split(/[\\/]/u)
      .at(-1)
      ?.trim()
      .slice(0, 200) ?? ''
  )
}
