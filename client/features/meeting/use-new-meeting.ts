import { useState } from 'react'
import type { Rejection } from '../../../shared/kernel/result.ts'
import type { Instant } from '../../../shared/kernel/time.ts'
import { callApi, HttpRefusal } from '../../connection/http.ts'
import { isMeetingState } from '../../connection/message-shapes.ts'
import { rejectionOf } from '../../connection/rejection-of.ts'
import { isFigure, isInstant, isText, listOf, oneOf, orNull, perhaps, shapeOf } from '../../connection/wire-shape.ts'
import { useText } from '../../i18n/i18n.ts'
import { refusalText } from '../../i18n/refusal-text.ts'

const issuedRoles = ['moderator', 'observer', 'operator', 'screen', 'attendee'] as const

export interface FileFault {
  /** '' for the file as a whole. */
  readonly path: string
  /** From 1, where the file has a row for each. */
  readonly row?: number
  readonly message: string
}

const areFaults = listOf(shapeOf<FileFault>({ path: isText, row: perhaps(isFigure), message: isText }))

export interface IssuedLink {
  readonly role: (typeof issuedRoles)[number]
  readonly venueId?: string
  readonly url: string
}

interface Answer {
  readonly meetingId: string
  /** What is worth a look; the meeting is made all the same. */
  readonly warnings: readonly FileFault[]
  readonly links: readonly IssuedLink[]
  readonly retention: {
    readonly days: number
    readonly phonesErasedAt: Instant
    /** null: names stay until somebody erases them. */
    readonly nameDays: number | null
    readonly namesErasedAt: Instant | null
  }
}

/** What a new meeting is made of, when it is a file. */
export type FileKind = 'meeting' | 'archive'

/** A meeting that was just made: its links are told this once. */
export interface CreatedMeeting extends Answer {
  readonly from: FileKind
  readonly title: string
  readonly timeZone: string
  /** Of the halls, by id. */
  readonly names: Readonly<Record<string, string>>
}

const isAnswer = shapeOf<Answer>({
  meetingId: isText,
  warnings: areFaults,
  links: listOf(shapeOf<IssuedLink>({ role: oneOf(issuedRoles), venueId: perhaps(isText), url: isText })),
  retention: shapeOf<Answer['retention']>({
    days: isFigure,
    phonesErasedAt: isInstant,
    nameDays: orNull(isFigure),
    namesErasedAt: orNull(isInstant),
  }),
})

const isStateAnswer = shapeOf({ state: isMeetingState })

const isFaultList = shapeOf({ error: shapeOf({ issues: areFaults }) })

const types = { json: 'application/json', yaml: 'application/yaml', archive: 'application/zip' } as const

interface FoundFaults {
  readonly file: string
  readonly kind: FileKind
  readonly list: readonly FileFault[]
}

/** Sends a meeting file, an archive, or what a new meeting is to be like, and keeps what came of it. */
export function useNewMeeting(onCreated: () => void) {
  const { t, language } = useText()
  const [created, setCreated] = useState<CreatedMeeting | null>(null)
  const [faults, setFaults] = useState<FoundFaults | null>(null)
  const [refusal, setRefusal] = useState<Rejection | null>(null)
  const [isBusy, setIsBusy] = useState(false)

  const send = async (body: string | Blob, type: string) => {
    const headers = { 'content-type': type, 'accept-language': language }
    const answer = await callApi('POST /api/meetings', isAnswer, { body, headers })
    const { state } = await callApi('GET /api/meetings/:meetingId/state', isStateAnswer, {
      params: { meetingId: answer.meetingId },
    })
    const names = Object.fromEntries(Object.values(state.venues).map(({ id, name }) => [id, name]))
    const from = type === types.archive ? 'archive' : 'meeting'
    setCreated({ ...answer, from, title: state.meeting.title, timeZone: state.meeting.timeZone, names })
    onCreated()
  }

  const begin = () => {
    setIsBusy(true)
    setFaults(null)
    setRefusal(null)
    setCreated(null)
  }

  const create = async (file: File) => {
    const kind = /\.zip$/iu.test(file.name) ? 'archive' : 'meeting'
    begin()
    try {
      await send(file, kind === 'archive' ? types.archive : file.name.endsWith('.json') ? types.json : types.yaml)
    } catch (error) {
      const list = faultsOf(error)
      if (list.length > 0) setFaults({ file: file.name, kind, list })
      else setRefusal(rejectionOf(error))
    } finally {
      setIsBusy(false)
    }
  }

  /** @returns what stood in the way, in words; null: it was made. */
  const make = async (wish: object): Promise<string | null> => {
    begin()
    try {
      await send(JSON.stringify(wish), types.json)
      return null
    } catch (error) {
      const [fault] = faultsOf(error)
      return fault?.message ?? refusalText(t, rejectionOf(error))
    } finally {
      setIsBusy(false)
    }
  }

  return { isBusy, created, faults, refusal, create, make }
}

function faultsOf(error: unknown): readonly FileFault[] {
  return error instanceof HttpRefusal && isFaultList(error.body) ? error.body.error.issues : []
}
