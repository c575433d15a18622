import { useCallback, useEffect, useState } from 'react'
import type { Rejection } from '../../../../shared/kernel/result.ts'
import { callApi } from '../../../connection/http.ts'
import { rejectionOf } from '../../../connection/rejection-of.ts'
import { isNothing } from '../../../connection/wire-shape.ts'
import { isScreenList, type PairedScreen } from './paired-screens.ts'

/** The list is asked for so often while it stands open, ms: who has gone is seen. */
const askEveryMs = 10_000

/** The paired screens of one hall. */
export function useScreens(meetingId: string, venueId: string) {
  const [screens, setScreens] = useState<readonly PairedScreen[] | null>(null)
  const [refusal, setRefusal] = useState<Rejection | null>(null)
  const load = useCallback(async () => {
    try {
      const { screens: all } = await callApi('GET /api/meetings/:meetingId/screens', isScreenList, {
        params: { meetingId },
      })
      setScreens(all.filter((screen) => screen.venueId === venueId))
      setRefusal(null)
    } catch (error) {
      setRefusal(rejectionOf(error))
    }
  }, [meetingId, venueId])
  useEffect(() => {
    void load()
    const timer = setInterval(() => void load(), askEveryMs)
    return () => clearInterval(timer)
  }, [load])
  const forget = async (pairingId: string) => {
    try {
      await callApi('DELETE /api/meetings/:meetingId/screens/:pairingId', isNothing, {
        params: { meetingId, pairingId },
      })
      await load()
    } catch (error) {
      setRefusal(rejectionOf(error))
    }
  }
  return { screens, refusal, load, forget }
}
