import { describe, expect, it } from 'vitest'
import { downcast, oldestWritten } from '../../../shared/domain/meeting/downcast.ts'
import { eventVersion, upcast } from '../../../shared/domain/meeting/upcast.ts'
import { storedLog } from '../samples/stored-samples.ts'

const versions = Array.from({ length: eventVersion - oldestWritten + 1 }, (_, index) => oldestWritten + index)

describe('what older programs read', () => {
  it.each(versions)(
    '[NOD-27] every kind of event is told in version %i so that it is the same when it is read, or not at all',
    (version) => {
      for (const stored of storedLog(`events-v${eventVersion}`)) {
        const told = downcast({ type: stored.type, data: stored.data }, version)
        if (told !== null) expect(upcast({ ...stored, ...told, version })).toEqual(upcast(stored))
      }
    },
  )

  it('[NOD-27] what was written before nodes said what they read is not written any more', () => {
    expect(() => downcast({ type: 'meeting.started', data: {} }, oldestWritten - 1)).toThrow('no way back')
  })
})
