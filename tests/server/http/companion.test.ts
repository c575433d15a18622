import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
// @ts-expect-error a module without types, for another program
import { oneHallModule } from '../../../integrations/companion/module.js'
// @ts-expect-error the same
import { presetTexts, variableNames } from '../../../integrations/companion/words.js'
import { buttonActions } from '../../../shared/domain/control/press.decide.ts'
import { connect, ownerToken, type RunningHall, startHall, type TestLink, until } from '../../support/running-hall.ts'

interface Definitions {
  readonly [name: string]: { readonly callback: () => unknown; readonly [member: string]: unknown }
}

/** Stands in for Companion: keeps what the module says of itself. */
class StandInHost {
  givenActions: Definitions = {}
  givenFeedbacks: Definitions = {}
  givenPresets: Record<string, { feedbacks: unknown[] }> = {}
  variables: Record<string, string> = {}
  status: readonly unknown[] = []
  said: string[] = []
  checked = 0
  setActionDefinitions(actions: Definitions) {
    this.givenActions = actions
  }
  setFeedbackDefinitions(feedbacks: Definitions) {
    this.givenFeedbacks = feedbacks
  }
  setPresetDefinitions(presets: StandInHost['givenPresets']) {
    this.givenPresets = presets
  }
  setVariableDefinitions() {}
  setVariableValues(values: Record<string, string>) {
    Object.assign(this.variables, values)
  }
  updateStatus(...status: readonly unknown[]) {
    this.status = status
  }
  checkFeedbacks() {
    this.checked += 1
  }
  log(_level: string, text: string) {
    this.said.push(text)
  }
}

const host = {
  InstanceBase: StandInHost,
  InstanceStatus: new Proxy({}, { get: (_, name) => String(name) }),
  Regex: { NUMBER: '/^\\d+$/' },
  combineRgb: (...parts: readonly number[]) => parts.join(','),
}

type Module = StandInHost & {
  init(config: object): Promise<void>
  configUpdated(config: object): Promise<void>
  destroy(): Promise<void>
}

let hall: RunningHall
beforeAll(async () => {
  hall = await startHall()
})
afterAll(() => hall?.stop())

async function newModule() {
  const meeting = await hall.createMeeting()
  const path = `/api/meetings/${meeting.meetingId}/links`
  const { body } = await hall.call<TestLink & { url: string }>('POST', path, ownerToken, { role: 'controller' })
  const Module = oneHallModule(host) as new () => Module
  const module = new Module()
  await module.init({ link: body.url, deadTimeMs: 0 })
  const press = (action: string) => module.givenActions[action]?.callback()
  const colour = () => (module.givenFeedbacks.meeting?.callback() as { bgcolor: string } | undefined)?.bgcolor
  return { ...meeting, module, press, colour, linkId: body.linkId, path }
}

describe('[CON-7] the module for Companion', () => {
  it('has an action and a preset for every button, and says what is on', async () => {
    const { module, press } = await newModule()
    expect(Object.keys(module.givenActions)).toEqual([...buttonActions])
    expect(Object.keys(module.givenPresets)).toEqual(Object.keys(presetTexts))
    await until(() => module.status[0] === 'Ok')
    await press('start')
    await press('next')
    await until(() => module.variables.item === '1 Item open')
    expect(module.variables).toMatchObject({ status: 'live', next: '2 Item read', present: '0/9', halls: '0/0' })
    expect(module.variables.left).toMatch(/^(?:5:00|4:5\d)$/u)
    expect(Object.keys(module.variables)).toEqual(variableNames.map(([name]: [string]) => name))
    await press('previous')
    expect(module.said).toEqual(['Previous item: agenda.atStart'])
    await module.destroy()
  })

  it('colours its buttons by what the halls have drawn', async () => {
    const { module, press, colour, meetingId, tokenOf } = await newModule()
    const screen = connect(hall.base, { token: tokenOf('screen', 'b1'), meetingId })
    await screen.ready()
    await until(() => module.variables.halls === '0/1')
    expect(colour()).toBe('32,32,32')
    await press('start')
    await press('next')
    await until(() => colour() === '176,24,24')
    await until(() => screen.state?.agenda.currentItemId === 'open')
    screen.socket.emit('drawn', { seq: screen.seq })
    await until(() => colour() === '16,120,56')
    await press('recess')
    await until(() => colour() === '176,112,0')
    screen.close()
    await module.destroy()
  })

  it('is dead for a moment after its own press, and says when the link is over or is none', async () => {
    const { module, press, linkId, path, colour } = await newModule()
    await until(() => module.status[0] === 'Ok')
    await module.configUpdated({ link: 'nonsense' })
    expect(module.status).toEqual(['BadConfig', expect.stringContaining('/join#')])
    const { body } = await hall.call<{ url: string; linkId: string }>('POST', path, ownerToken, { role: 'controller' })
    await module.configUpdated({ link: body.url, deadTimeMs: 60_000 })
    await until(() => module.status[0] === 'Ok')
    await press('start')
    await press('start')
    expect(module.said).toEqual([])
    for (const id of [linkId, body.linkId]) await hall.call('DELETE', `${path}/${id}`, ownerToken)
    await until(() => module.status[0] === 'AuthenticationFailure')
    expect(colour()).toBe('80,80,80')
    await vi.waitFor(() => expect(module.variables.item).toBe('–'))
    await module.destroy()
  })
})
