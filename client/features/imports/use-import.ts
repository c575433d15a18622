import { useCallback, useEffect, useRef, useState } from 'react'
import type { ImportKind } from '../../../shared/domain/imports/import.model.ts'
import { idFromBytes } from '../../../shared/kernel/ids.ts'
import type { Rejection } from '../../../shared/kernel/result.ts'
import { rejectionOf } from '../../connection/rejection-of.ts'
import type { Language } from '../../i18n/language.ts'
import {
  type Applied,
  applyImport,
  beginImport,
  type Choice,
  changeImport,
  fetchProgress,
  sentenceOf,
  type ToldImport,
} from './import-calls.ts'

export interface Failure {
  readonly rejection: Rejection
  /** In the server's words; null: by the code. */
  readonly sentence: string | null
}

export type ImportState =
  | { readonly step: 'choose'; readonly failure: Failure | null; readonly file: ChosenFile | null }
  | { readonly step: 'reading'; readonly file: ChosenFile; readonly progress: number }
  | {
      readonly step: 'check'
      readonly told: ToldImport
      /** Goes up with every answer: rows that were fetched before are of no use. */
      readonly version: number
      readonly isBusy: boolean
      readonly failure: Failure | null
    }
  | { readonly step: 'done'; readonly told: ToldImport; readonly applied: Applied }

export interface ChosenFile {
  readonly file: Blob
  readonly name: string
}

const askEveryMs = 400

/** One import from the choice of a file to its end. Reading stops with the page. */
export function useImport(meetingId: string, kind: ImportKind, language: Language) {
  const [state, setState] = useState<ImportState>({ step: 'choose', failure: null, file: null })
  const reading = useRef<AbortController | null>(null)
  useEffect(() => () => reading.current?.abort(), [])

  const begin = useCallback(
    async (file: ChosenFile, encoding?: 'big5') => {
      reading.current?.abort()
      const own = new AbortController()
      reading.current = own
      const importId = idFromBytes(crypto.getRandomValues(new Uint8Array(16)))
      setState({ step: 'reading', file, progress: 0 })
      const timer = setInterval(async () => {
        const progress = await fetchProgress(meetingId, importId)
        setState((now) => (now.step === 'reading' && progress !== null ? { ...now, progress } : now))
      }, askEveryMs)
      try {
        const told = await beginImport(meetingId, { kind, importId, ...file, encoding }, language, own.signal)
        if (!own.signal.aborted) setState({ step: 'check', told, version: 0, isBusy: false, failure: null })
      } catch (error) {
        if (!own.signal.aborted) setState({ step: 'choose', file, failure: failureOf(error) })
      } finally {
        clearInterval(timer)
      }
    },
    [meetingId, kind, language],
  )

  const cancel = useCallback(() => {
    reading.current?.abort()
    setState({ step: 'choose', failure: null, file: null })
  }, [])

  /** What was told stays until the answer is there. */
  const during = async (told: ToldImport, act: () => Promise<ImportState>) => {
    setState((now) => (now.step === 'check' ? { ...now, isBusy: true, failure: null } : now))
    try {
      setState(await act())
    } catch (error) {
      const failure = failureOf(error)
      // What it was held against has changed: the server tells the new differences.
      const again =
        failure.rejection.code === 'import.stale'
          ? await changeImport(meetingId, told.importId, {}, language).catch(() => told)
          : told
      setState((now) => ({ step: 'check', told: again, version: versionOf(now) + 1, isBusy: false, failure }))
    }
  }
  const change = (told: ToldImport, choice: Choice) =>
    during(told, async () => {
      const next = await changeImport(meetingId, told.importId, choice, language)
      return { step: 'check', told: next, version: versionOf(state) + 1, isBusy: false, failure: null }
    })
  const apply = (told: ToldImport, rows: 'all' | 'good') =>
    during(told, async () => ({
      step: 'done',
      told,
      applied: await applyImport(meetingId, told.importId, rows, language),
    }))

  return { state, begin, cancel, change, apply }
}

export type ImportActs = ReturnType<typeof useImport>

const versionOf = (state: ImportState): number => (state.step === 'check' ? state.version : 0)

const failureOf = (error: unknown): Failure => ({ rejection: rejectionOf(error), sentence: sentenceOf(error) })
