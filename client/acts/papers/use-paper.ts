import { useState } from 'react'
import type { Rejection } from '../../../shared/kernel/result.ts'
import { bringFile } from './bring-file.ts'

/** How far a paper is that was asked for; nothing before, and once it is there. */
export type PaperMark = 'pending' | Rejection | undefined

/** Papers of a dialog, one at a time. */
export function usePaper<Kind extends string>() {
  const [standing, setStanding] = useState<{ readonly kind: Kind; readonly mark: 'pending' | Rejection } | null>(null)
  return {
    markOf: (kind: Kind): PaperMark => (standing?.kind === kind ? standing.mark : undefined),
    isBusy: standing?.mark === 'pending',
    /** @returns whether it is there. */
    async bring(kind: Kind, path: string, name: string, body?: object): Promise<boolean> {
      setStanding({ kind, mark: 'pending' })
      const init = {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      }
      const reason = await bringFile(path, name, body === undefined ? {} : init)
      setStanding(reason === null ? null : { kind, mark: reason })
      return reason === null
    },
  }
}
