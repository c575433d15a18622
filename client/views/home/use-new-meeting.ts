import { useState } from 'react'
import type { MeetingState } from '../../../shared/domain/meeting/meeting.types.ts'
import type { Rejection } from '../../../shared/kernel/result.ts'
import type { Instant } from '../../../shared/kernel/time.ts'
import { callApi, HttpRefusal } from '../../connection/http.ts'
import { rejectionOf } from '../../connection/rejection-of.ts'
import { useText } from '../../i18n/i18n.ts'

export interface IssuedLink {
  readonly role: 'moderator' | 'observer' | 'operator' | 'screen' | 'attendee'
  readonly venueId?: string
  readonly url: string
}

interface Answer {
  readonly meetingId: string
  readonly links: readonly IssuedLink[]
  readonly retention: { readonly days: number; readonly phonesErasedAt: Instant }
}

/** A meeting that was just made: its links are told this once. */
export interface CreatedMeeting extends Answer {
  readonly title: string
  readonly timeZone: string
  /** Of the halls, by id. */
  readonly names: Readonly<Record<string, string>>
}

interface Fault {
  readonly path: string
  readonly message: string
}

/** Sends a meeting file, and keeps what came of it. */
export function useNewMeeting(onCreated: () => void) {
  const { language } = useText()
  const [created, setCreated] = useState<CreatedMeeting | null>(null)
  const [faults, setFaults] = useState<{ readonly file: string; readonly list: readonly Fault[] } | null>(null)
  const [refusal, setRefusal] = useState<Rejection | null>(null)
  const [isBusy, setIsBusy] = useState(false)

  const create = async (file: File) => {
    setIsBusy(true)
    setFaults(null)
    setRefusal(null)
    setCreated(null)
    try {
      const type = file.name.endsWith('.json') ? 'application/json' : 'application/yaml'
      const headers = { 'content-type': type, 'accept-language': language }
      const answer = await callApi<Answer>('POST', '/api/meetings', await file.text(), headers)
      const { state } = await callApi<{ state: MeetingState }>(
        'GET',
        `/api/meetings/${encodeURIComponent(answer.meetingId)}/state`,
      )
      const names = Object.fromEntries(Object.values(state.venues).map(({ id, name }) => [id, name]))
      setCreated({ ...answer, title: state.meeting.title, timeZone: state.meeting.timeZone, names })
      onCreated()
    } catch (error) {
      const list = faultsOf(error)
      if (list.length > 0) setFaults({ file: file.name, list })
      else setRefusal(rejectionOf(error))
    } finally {
      setIsBusy(false)
    }
  }

  return { isBusy, created, faults, refusal, create }
}

function faultsOf(error: unknown): readonly Fault[] {
  if (!(error instanceof HttpRefusal)) return []
  const issues = (error.body as { error?: { issues?: readonly Fault[] } } | null)?.error?.issues
  return Array.isArray(issues) ? issues : []
}
