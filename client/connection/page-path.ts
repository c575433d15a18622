import { basePath } from './base-path.ts'
import { pageLinkId } from './http.ts'

/** Another page of the meeting, as this page is signed in. @param options what the address says besides. */
export function pagePath(meetingId: string, page: string, options: Readonly<Record<string, string>> = {}): string {
  const via = pageLinkId()
  const query = new URLSearchParams({ ...options, ...(via === null ? {} : { via }) }).toString()
  return `${basePath}/meetings/${encodeURIComponent(meetingId)}/${page}${query === '' ? '' : `?${query}`}`
}

/** The list of meetings. @param options what the address says besides. */
export const homePath = (options: Readonly<Record<string, string>> = {}): string =>
  `${basePath}/?${new URLSearchParams(options)}`
