import { basePath } from '../../../connection/base-path.ts'
import { pageLinkId } from '../../../connection/http.ts'

/** The page of figures of that meeting and the node that serves it, as this page is signed in. */
export function figuresPath(meetingId: string): string {
  const via = pageLinkId()
  return `${basePath}/figures?${new URLSearchParams({ meeting: meetingId, ...(via === null ? {} : { via }) })}`
}
