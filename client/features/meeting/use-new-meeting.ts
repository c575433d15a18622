import { useState } from 'react'
import type { Rejection } from '../../../shared/kernel/result.ts'
import { callApi } from '../../connection/http.ts'
import { isMeetingState } from '../../connection/message-shapes.ts'
import { rejectionOf } from '../../connection/rejection-of.ts'
import { shapeOf } from '../../connection/wire-shape.ts'
import { useText } from '../../i18n/i18n.ts'
import { refusalText } from '../../i18n/refusal-text.ts'
import { type FileFault, faultsOf, type MadeMeeting, postMeeting } from './post-meeting.ts'

/** What a new meeting is made of, when it is a file. */
export type FileKind = 'meeting' | 'archive'

/** A meeting that was just made: its links are told this once. */
export interface CreatedMeeting extends MadeMeeting {
  readonly from: FileKind
  readonly title: string
  readonly timeZone: string
  /** Of the halls, by id. */
  readonly names: Readonly<Record<string, string>>
}

const isStateAnswer = shapeOf({ state: isMeetingState })

const types = { json: 'application/json', yaml: 'application/yaml', archive: 'application/zip' } as const

interface FoundFaults {
  readonly file: string
  readonly kind: FileKind
  readonly list: readonly FileFault[]
}

/** A file on its way to the server. */
export interface SentFile {
  readonly name: string
  /** From 0 to 1; 1: it is there, and is looked through. */
  readonly share: number
  readonly cancel: () => void
}

/** Why no meeting was made of a file. */
interface NotMade {
  readonly rejection: Rejection
  /** To be sent once more. */
  readonly file: File
}

const unwatched = { onProgress: () => undefined }

/** Sends a meeting file, an archive, or what a new meeting is to be like, and keeps what came of it. @param onCreated one more may be there. */
export function useNewMeeting(onCreated: () => void) {
  const { t, language } = useText()
  const [created, setCreated] = useState<CreatedMeeting | null>(null)
  const [faults, setFaults] = useState<FoundFaults | null>(null)
  const [notMade, setNotMade] = useState<NotMade | null>(null)
  const [sending, setSending] = useState<SentFile | null>(null)
  const [cancelled, setCancelled] = useState<'onTheWay' | 'behind' | null>(null)
  const [isBusy, setIsBusy] = useState(false)

  const send = async (
    body: Blob,
    type: string,
    watch: Pick<Parameters<typeof postMeeting>[0], 'onProgress' | 'signal'>,
  ) => {
    const headers = { 'content-type': type, 'accept-language': language }
    const made = await postMeeting({ body, headers, ...watch })
    const { state } = await callApi('GET /api/meetings/:meetingId/state', isStateAnswer, {
      params: { meetingId: made.meetingId },
    })
    const names = Object.fromEntries(Object.values(state.venues).map(({ id, name }) => [id, name]))
    const from = type === types.archive ? 'archive' : 'meeting'
    setCreated({ ...made, from, title: state.meeting.title, timeZone: state.meeting.timeZone, names })
    onCreated()
  }

  const begin = () => {
    setIsBusy(true)
    setFaults(null)
    setNotMade(null)
    setCancelled(null)
    setCreated(null)
  }

  const create = async (file: File) => {
    const { name } = file
    const kind = /\.zip$/iu.test(name) ? 'archive' : 'meeting'
    const type = kind === 'archive' ? types.archive : name.endsWith('.json') ? types.json : types.yaml
    const ending = new AbortController()
    const { signal } = ending
    let share = 0
    const onProgress = (now: number) => {
      share = now
      setSending({ name, share, cancel: () => ending.abort() })
    }
    begin()
    onProgress(0)
    try {
      await send(file, type, { onProgress, signal })
    } catch (error) {
      const list = faultsOf(error)
      if (signal.aborted) {
        setCancelled(share < 1 ? 'onTheWay' : 'behind')
        onCreated()
      } else if (list.length > 0) setFaults({ file: name, kind, list })
      else setNotMade({ rejection: rejectionOf(error), file })
    } finally {
      setSending(null)
      setIsBusy(false)
    }
  }

  /** @returns what stood in the way, in words; null: it was made. */
  const make = async (wish: object): Promise<string | null> => {
    begin()
    try {
      await send(new Blob([JSON.stringify(wish)]), types.json, unwatched)
      return null
    } catch (error) {
      const [fault] = faultsOf(error)
      return fault?.message ?? refusalText(t, rejectionOf(error))
    } finally {
      setIsBusy(false)
    }
  }

  return { isBusy, created, faults, notMade, sending, cancelled, create, make }
}
