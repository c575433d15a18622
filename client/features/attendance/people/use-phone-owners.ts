import { useEffect, useState } from 'react'
import { callApi } from '../../../connection/http.ts'
import { isText, listOf, shapeOf } from '../../../connection/wire-shape.ts'
import { useSession } from '../../../store/use-meeting.ts'
import { isWholePhone } from './people-search.ts'

/** Who has the number that is sought; pages hold no numbers, the server is asked. @source DSK-6 */
export interface PhoneOwners {
  /** `none`: no whole number is sought. */
  readonly status: 'none' | 'asking' | 'known' | 'failed'
  readonly ids: ReadonlySet<string>
}

interface Answer extends PhoneOwners {
  readonly query: string
}

const nobody: ReadonlySet<string> = new Set()
const none: PhoneOwners = { status: 'none', ids: nobody }
const asking: PhoneOwners = { status: 'asking', ids: nobody }
/** Until somebody has finished typing. */
const askedAfterMs = 300

const areFound = shapeOf({ personIds: listOf(isText) })

export function usePhoneOwners(query: string): PhoneOwners {
  const { meetingId } = useSession()
  const [answer, setAnswer] = useState<Answer | null>(null)
  const isSought = isWholePhone(query)
  useEffect(() => {
    if (!isSought) return
    const ending = new AbortController()
    const ask = async () => {
      try {
        const asked = { params: { meetingId }, body: { phone: query }, signal: ending.signal }
        const { personIds } = await callApi('POST /api/meetings/:meetingId/roster/find', areFound, asked)
        setAnswer({ query, status: 'known', ids: new Set(personIds) })
      } catch (error) {
        if (ending.signal.aborted) return
        console.warn('the server could not be asked whose phone it is', error)
        setAnswer({ query, status: 'failed', ids: nobody })
      }
    }
    const timer = setTimeout(() => void ask(), askedAfterMs)
    return () => {
      clearTimeout(timer)
      ending.abort()
    }
  }, [query, isSought, meetingId])
  if (!isSought) return none
  return answer?.query === query ? answer : asking
}
