import type { ImportTold } from '../../shared/protocol/http/imports.contract.ts'
import { type Answer, ownerToken, type RunningHall } from './running-hall.ts'

/** A meeting of a main venue and two branches, without people. */
export const importMeeting = {
  title: 'Imports',
  startsAt: '2025-02-17T09:00:00+08:00',
  venues: [
    { id: 'main', kind: 'main', name: '主会场' },
    { id: 'b1', kind: 'branch', name: '第一分会场' },
    { id: 'b2', kind: 'branch', name: '第二分会场' },
  ],
  agenda: [
    { id: 'open', kind: 'opening', title: '宣布开会', plannedMinutes: 5 },
    { id: 'prize', kind: 'commendation', title: '颁奖', plannedMinutes: 10 },
  ],
}

interface Sent {
  readonly kind?: string
  readonly name?: string
  readonly token?: string
  readonly more?: string
  readonly language?: string
}

/** What staff does with imports of a meeting. */
export function importDesk(hall: RunningHall, meetingId: string) {
  const at = (rest: string) => `/api/meetings/${meetingId}/imports${rest}`
  return {
    begin: (
      bytes: Uint8Array,
      { kind = 'roster', name = 'list.csv', token = ownerToken, more = '', language = 'en' }: Sent = {},
    ) =>
      hall.call<ImportTold & { error?: { code: string; message?: string } }>(
        'POST',
        at(`?kind=${kind}${more}`),
        token,
        bytes,
        {
          'content-type': 'application/octet-stream',
          'x-file-name': encodeURIComponent(name),
          'accept-language': language,
        },
      ),
    get: (importId: string, token = ownerToken) => hall.call<ImportTold>('GET', at(`/${importId}`), token),
    change: (importId: string, choice: object): Promise<Answer<ImportTold & { error?: { code: string } }>> =>
      hall.call('PATCH', at(`/${importId}`), ownerToken, choice),
    rows: (importId: string, query: string) =>
      hall.call<{ total: number; from: number; rows: ImportTold['rows'] }>(
        'GET',
        at(`/${importId}/rows?${query}`),
        ownerToken,
      ),
    apply: (importId: string, rows: 'all' | 'good') =>
      hall.call<{ added: number; changed: number; skipped: number; version: number; error?: { code: string } }>(
        'POST',
        at(`/${importId}/apply`),
        ownerToken,
        { rows },
      ),
    faults: async (importId: string): Promise<Uint8Array> => {
      const response = await fetch(hall.base + at(`/${importId}/faults.xlsx`), {
        headers: { authorization: `Bearer ${ownerToken}`, 'accept-language': 'zh-CN' },
      })
      if (!response.ok) throw new Error(`faults: ${response.status}`)
      return new Uint8Array(await response.arrayBuffer())
    },
    people: async () =>
      (
        await hall.call<{
          people: {
            id: string
            name: string
            unit: string
            title: string
            venueId: string
            phoneMasked: string | null
            attends: string
          }[]
        }>('GET', `/api/meetings/${meetingId}/roster`, ownerToken)
      ).body.people,
  }
}
