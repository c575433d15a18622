import { useState } from 'react'
import type { CommandAnswer } from '../../../../shared/protocol/up.ts'
import { seenSeq } from '../../../acts/seen-seq.ts'
import { type ManySent, sendMany } from './send-many.ts'

export type BatchState =
  | { readonly phase: 'rest' }
  | { readonly phase: 'sending'; readonly answered: number; readonly total: number }
  | { readonly phase: 'done'; readonly sent: ManySent }

/** One batch at a time. */
export function useBatch() {
  const [batch, setBatch] = useState<BatchState>({ phase: 'rest' })
  const run = async (ids: readonly string[], send: (id: string) => Promise<CommandAnswer>): Promise<void> => {
    if (batch.phase === 'sending') return
    const total = ids.length
    setBatch({ phase: 'sending', answered: 0, total })
    const sent = await sendMany(ids, {
      send: (id) => send(id).catch(unsent),
      wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
      onProgress: (answered) => setBatch({ phase: 'sending', answered, total }),
    })
    await seenSeq(sent.seq)
    setBatch({ phase: 'done', sent })
  }
  return { batch, run, forget: () => setBatch({ phase: 'rest' }) }
}

function unsent(error: unknown): CommandAnswer {
  console.warn('a command was not sent', error)
  return { ok: false, rejection: { code: 'command.failed', params: {} } }
}
