import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import fontkit from '@pdf-lib/fontkit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { unshownSigns } from '../../../server/papers/unshown-signs.ts'
import { rareSigns } from '../../../shared/kernel/rare-signs.ts'
import { importDesk, importMeeting } from '../../support/import-hall.ts'
import { meetingFile, ownerToken, type RunningHall, startHall } from '../../support/running-hall.ts'

/** In no typeface that comes with the program. */
const unknownSign = '\u{1f9ff}'
/** In few typefaces, and in ours. */
const rare = '𬍛'

const bodyFace = '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf'

interface Warned {
  readonly warnings: readonly { readonly path: string; readonly code: string; readonly message: string }[]
}

let hall: RunningHall
beforeAll(async () => {
  hall = await startHall()
  // However busy the machine is.
  await hall.hall.deps.papers.unshown([rare, unknownSign], { meetingId: 'none', linkId: 'none' }, 60_000)
})
afterAll(() => hall.stop())

const person = (id: string, name: string, more: object = {}) => ({
  id,
  name,
  venueId: 'b1',
  attends: 'member',
  ...more,
})

describe('[PAP-9] a sign that no typeface has', () => {
  it('is told where a meeting is made, with whom it stands, and where the roster is changed', async () => {
    const file = { ...meetingFile(1, 0), people: [person('p1', `王${unknownSign}`), person('p2', `李${rare}`)] }
    const made = await hall.call<Warned & { meetingId: string }>('POST', '/api/meetings', ownerToken, file)
    expect(made.status).toBe(201)
    expect(made.body.warnings).toMatchObject([
      {
        path: 'people[0].name',
        code: 'file.missingSign',
        params: { name: `王${unknownSign}`, sign: unknownSign, codePoint: 'U+1F9FF' },
      },
    ])
    expect(made.body.warnings[0]?.message).toContain(unknownSign)
    const elsewhere = {
      ...meetingFile(1, 0),
      title: `会${unknownSign}议`,
      agenda: [{ kind: 'address', title: '讲话', speaker: { name: `赵${unknownSign}` } }],
    }
    const other = await hall.call<Warned>('POST', '/api/meetings', ownerToken, elsewhere)
    expect(other.body.warnings.map(({ path: at }) => at)).toEqual(['title', 'agenda[0].speaker.name'])
    const path = `/api/meetings/${made.body.meetingId}/roster`
    const people = [person('p1', '王某'), person('p2', '李某', { unit: `${unknownSign}处` }), person('p3', '李某乙')]
    const replaced = await hall.call<Warned>('PUT', path, ownerToken, { people })
    expect(replaced.body.warnings.map(({ path: at, code }) => `${at} ${code}`)).toEqual([
      'people[1].unit file.missingSign',
    ])
    const added = await hall.call<Warned>('POST', `${path}/people`, ownerToken, {
      name: `张${unknownSign}`,
      venueId: 'b1',
      attends: 'standIn',
    })
    expect(added).toMatchObject({ status: 201, body: { warnings: [{ code: 'file.missingSign', path: '' }] } })
    const edited = await hall.call<Warned>('PATCH', `${path}/people/p1`, ownerToken, {
      patch: { title: `${unknownSign}员` },
    })
    expect(edited).toMatchObject({ status: 200, body: { warnings: [{ code: 'file.missingSign' }] } })
    const both = { personIds: ['p1', 'p2'], patch: { unit: `${unknownSign}院`, title: '员', venueId: 'main' } }
    const many = await hall.call<Warned>('PATCH', `${path}/people`, ownerToken, both)
    expect(many.body.warnings.map(({ path: at, code }) => [at, code])).toEqual([['', 'file.missingSign']])
    expect(many.body.warnings[0]?.message).toContain(`${unknownSign}院`)
  })

  it('is told of the row that is imported, which comes in all the same', async () => {
    const { meetingId } = await hall.createMeeting(importMeeting)
    const desk = importDesk(hall, meetingId)
    const text = `姓名,单位,会场\n王${unknownSign},一处,主会场\n李${rare},二处,主会场\n赵某,三处,主会场\n`
    const { body } = await desk.begin(new TextEncoder().encode(text))
    expect(body.counts).toMatchObject({ warning: 1, new: 2, fault: 0 })
    const [row] = body.rows.filter(({ state }) => state === 'warning')
    expect(row?.issues).toMatchObject([
      { field: 'name', code: 'missingSign', message: expect.stringContaining('U+1F9FF') },
    ])
    expect((await desk.apply(body.importId, 'all')).body).toMatchObject({ added: 3 })
  })

  it('is looked for among signs that a typeface may lack: all others are in ours', async () => {
    expect(rareSigns(`张三 Łukasz Żółć（第1号）·${rare}${unknownSign}`)).toEqual([rare, unknownSign])
    const { characterSet } = fontkit.create(readFileSync(createRequire(import.meta.url).resolve(bodyFace)))
    const has = new Set(characterSet)
    const everyday = Array.from({ length: 0x10000 }, (_, code) => code).filter((code) => {
      const sign = String.fromCharCode(code)
      return !/\p{Cc}|\p{Cs}|\p{M}|\s/u.test(sign) && rareSigns(sign).length === 0
    })
    expect(everyday.length).toBeGreaterThan(21_000)
    // Letters with accents are in the compiler's own face.
    const others = everyday.filter((code) => !has.has(code)).map((code) => String.fromCharCode(code))
    expect(others.filter((sign) => !/\p{Script=Latin}/u.test(sign))).toEqual([])
    expect(await unshownSigns({ signs: others, fontsDir: null })).toEqual([])
    expect(await unshownSigns({ signs: [rare, unknownSign, 'Ω'], fontsDir: null })).toEqual([unknownSign])
  })
})
