import { useEffect, useState } from 'react'
import type { Rejection } from '../../../../shared/kernel/result.ts'
import { rejectionOf } from '../../../connection/rejection-of.ts'
import { joinedSeries } from './joined-series.ts'
import { askFigures, type ToldFigures } from './told-figures.ts'

interface Standing {
  /** null until the first answer. */
  readonly figures: ToldFigures | null
  /** Why the last question had no answer; null when it had one. */
  readonly refusal: Rejection | null
}

/** The figures, asked for again whenever the server has new ones. @param meetingId null: of the whole node. */
export function useFigures(meetingId: string | null): Standing {
  const [standing, setStanding] = useState<Standing>({ figures: null, refusal: null })
  useEffect(() => {
    let known: ToldFigures | null = null
    let isOver = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const ask = async () => {
      try {
        const told = await askFigures(meetingId, known?.series.at.at(-1) ?? 0)
        // Another process tells of another hour.
        const before = known?.startedAt === told.startedAt ? known.series : null
        known = { ...told, series: joinedSeries(before, told.series) }
        if (!isOver) setStanding({ figures: known, refusal: null })
      } catch (error) {
        if (!isOver) setStanding({ figures: known, refusal: rejectionOf(error) })
      }
      if (!isOver) timer = setTimeout(ask, known?.everyMs ?? askAgainMs)
    }
    void ask()
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [meetingId])
  return standing
}

/** While nothing has been told yet, ms. */
const askAgainMs = 10_000
