import { useEffect, useState } from 'react'
import { callApi } from '../../../connection/http.ts'
import { isText, orNull, shapeOf } from '../../../connection/wire-shape.ts'
import { useFreshness, useSession } from '../../../store/use-meeting.ts'

const isOwnRecord = shapeOf<{ readonly person: { readonly name: string } | null }>({
  person: orNull(shapeOf({ name: isText })),
})

/** The name on the roster of whoever holds this phone, from the server alone; null while it is not known, and once the link has ended. */
export function useOwnName(): string | null {
  const { meetingId, personId } = useSession()
  const { status } = useFreshness()
  const [name, setName] = useState<string | null>(null)
  const isWanted = personId !== null && name === null && status === 'live'
  useEffect(() => {
    if (!isWanted) return
    let isGone = false
    callApi('GET /api/meetings/:meetingId/me', isOwnRecord, { params: { meetingId } }).then(
      ({ person }) => isGone || setName(person?.name || null),
      () => console.info('the page greets nobody'),
    )
    return () => {
      isGone = true
    }
  }, [meetingId, isWanted])
  return personId === null || status === 'ended' ? null : name
}
