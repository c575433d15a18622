import { useCallback, useEffect, useState } from 'react'
import { idFromBytes } from '../../../../shared/kernel/ids.ts'
import type { Rejection } from '../../../../shared/kernel/result.ts'
import { callApi } from '../../../connection/http.ts'
import { rejectionOf } from '../../../connection/rejection-of.ts'
import { isFlag, isNothing, shapeOf } from '../../../connection/wire-shape.ts'
import type { HeadPatch } from './EditMeeting.tsx'
import { isMeetingList, type ListedMeeting } from './listed-meetings.ts'

const isDone = shapeOf({ ok: isFlag })

/** What was done to a meeting last, and can be undone where it was deleted. */
export interface BinNews {
  readonly what: 'binned' | 'restored'
  readonly meeting: ListedMeeting
}

/** The lists are looked at again so often while the page is seen, ms. */
const lookEveryMs = 20_000

/** The meetings of this installation and those in the bin; null while they are on their way. */
export function useMeetings() {
  const [meetings, setMeetings] = useState<readonly ListedMeeting[] | null>(null)
  const [bin, setBin] = useState<readonly ListedMeeting[] | null>(null)
  const [refusal, setRefusal] = useState<Rejection | null>(null)
  const [news, setNews] = useState<BinNews | null>(null)

  const load = useCallback(async () => {
    try {
      const [there, deleted] = await Promise.all([
        callApi('GET /api/meetings', isMeetingList, {}),
        callApi('GET /api/meetings', isMeetingList, { query: { bin: '1' } }),
      ])
      setMeetings(there.meetings)
      setBin(deleted.meetings)
      setRefusal(null)
    } catch (error) {
      setRefusal(rejectionOf(error))
    }
  }, [])

  useEffect(() => {
    void load()
    const look = () => document.visibilityState === 'visible' && void load()
    const timer = setInterval(look, lookEveryMs)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [load])

  /** @throws HttpRefusal; the list is as it was. */
  const remove = async (meeting: ListedMeeting, confirm: string) => {
    const params = { meetingId: meeting.meetingId }
    await callApi('DELETE /api/meetings/:meetingId', isNothing, { params, body: { confirm } })
    setNews({ what: 'binned', meeting })
    await load()
  }

  /** @throws HttpRefusal; the meeting is as it was. @source MTG-8 */
  const edit = async (meeting: ListedMeeting, patch: HeadPatch) => {
    const params = { meetingId: meeting.meetingId }
    const commandId = idFromBytes(crypto.getRandomValues(new Uint8Array(16)))
    const body = { commandId, type: 'meeting.edit', data: { patch } }
    await callApi('POST /api/meetings/:meetingId/commands', isDone, { params, body })
    await load()
  }

  const restore = async (meeting: ListedMeeting) => {
    try {
      const params = { meetingId: meeting.meetingId }
      await callApi('POST /api/meetings/:meetingId/restore', isNothing, { params })
      setNews({ what: 'restored', meeting })
    } catch (error) {
      setRefusal(rejectionOf(error))
    }
    await load()
  }

  return { meetings, bin, refusal, news, load, edit, remove, restore, forget: () => setNews(null) }
}
