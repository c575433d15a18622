import { expect, it } from 'vitest'
import { type BatchRow, createUploadBatch, uploadLanes } from '../../../client/features/documents/upload-batch.ts'
import type { Rejection } from '../../../shared/kernel/result.ts'

const lost: Rejection = { code: 'server.unreachable', params: {} }
const wrong: Rejection = { code: 'documents.wrongType', params: {} }
const settled = () => new Promise((resolve) => setTimeout(resolve, 0))
const files = (count: number) => Array.from({ length: count }, (_, index) => new File(['x'], `f${index + 1}`))

/** A batch whose sends end when the test says so; the names of files are those of documents. */
function world(refuse: (name: string) => Rejection | null = () => null) {
  const onAgenda: string[] = []
  const sends = new Map<string, { end: (refused: Rejection | null) => void; progress: (share: number) => void }>()
  let rows: readonly BatchRow[] = []
  let most = 0
  let count = 0
  const batch = createUploadBatch({
    newId: () => `f${++count}`,
    objection: ({ name }) => refuse(name),
    // The later ones are answered sooner.
    add: async (documentId) => {
      await new Promise((resolve) => setTimeout(resolve, 8 - onAgenda.length))
      onAgenda.push(documentId)
      return null
    },
    remove: async (documentId) => onAgenda.splice(onAgenda.indexOf(documentId), 1),
    send: (documentId, _, progress, signal) =>
      new Promise((resolve) => {
        const end = (refused: Rejection | null) => {
          sends.delete(documentId)
          resolve(refused === null ? { rejection: null, faults: [] } : { rejection: refused })
        }
        sends.set(documentId, { end, progress })
        most = Math.max(most, sends.size)
        signal.addEventListener('abort', () => end(lost))
      }),
    onChange: (next) => {
      rows = next
    },
  })
  const until = async (isSo: () => boolean) => {
    for (let turn = 0; turn < 200 && !isSo(); turn += 1) await settled()
    expect(isSo()).toBe(true)
  }
  return {
    batch,
    onAgenda,
    sends,
    until,
    end: (name: string, refused: Rejection | null = null) => sends.get(name)?.end(refused),
    standings: () => rows.map(({ name, standing }) => `${name} ${standing}`),
    row: (name: string) => rows.find((row) => row.name === name),
    most: () => most,
  }
}

it('[DOC-18] sends three side by side, and lists in the order of choosing whichever arrives first', async () => {
  const { batch, onAgenda, sends, until, end, standings, row, most } = world()
  batch.choose(files(5), null)
  expect(standings()).toHaveLength(5)
  await until(() => onAgenda.length === 5 && sends.size === uploadLanes)
  sends.get('f3')?.progress(0.4)
  expect([row('f3')?.share, row('f1')?.share]).toEqual([0.4, 0])
  end('f3')
  await until(() => sends.has('f4'))
  for (const name of ['f4', 'f2', 'f1']) end(name)
  await until(() => sends.has('f5'))
  end('f5')
  await until(() => standings().every((text) => text.endsWith('done')))
  expect([onAgenda, standings()[0], most()]).toEqual([['f1', 'f2', 'f3', 'f4', 'f5'], 'f1 done', 3])
})

it('[DOC-18] one that is cancelled, on its way or waiting, leaves the list and the agenda, and its lane to the next', async () => {
  const { batch, onAgenda, sends, until, end, standings } = world()
  batch.choose(files(5), null)
  await until(() => onAgenda.length === 5 && sends.size === 3)
  await batch.cancel('f2')
  await until(() => sends.has('f4'))
  await batch.cancel('f5')
  for (const name of ['f1', 'f3', 'f4']) end(name)
  await until(() => standings().every((text) => text.endsWith('done')))
  await batch.cancel('f1')
  expect([standings(), onAgenda]).toEqual([
    ['f1 done', 'f3 done', 'f4 done'],
    ['f1', 'f3', 'f4'],
  ])
})

it('[DOC-18] one that fails holds its place and is sent again; what is left so leaves no empty document', async () => {
  const { batch, onAgenda, sends, until, end, standings, row } = world()
  batch.choose(files(3), null)
  await until(() => sends.size === 3)
  end('f1', lost)
  end('f2', lost)
  end('f3')
  await until(() => row('f1')?.rejection?.code === 'server.unreachable' && row('f3')?.standing === 'done')
  expect(onAgenda).toEqual(['f1', 'f2', 'f3'])
  batch.retry('f1')
  await until(() => sends.has('f1'))
  end('f1')
  await until(() => row('f1')?.standing === 'done')
  await batch.leave()
  expect([standings(), onAgenda]).toEqual([
    ['f1 done', 'f2 failed', 'f3 done'],
    ['f1', 'f3'],
  ])
})

it('[DOC-18] what no server would take is not put on the agenda, and not sent again', async () => {
  const { batch, onAgenda, sends, until, standings } = world((name) => (name === 'f1' ? wrong : null))
  batch.choose(files(2), null)
  await until(() => sends.has('f2'))
  batch.retry('f1')
  await settled()
  expect([onAgenda, standings()]).toEqual([['f2'], ['f1 failed', 'f2 sending']])
})
