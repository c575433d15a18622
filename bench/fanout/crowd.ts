// A program of its own: all clients of one server, so that clocks need not be compared and the server has a core to itself.
import type { CrowdHandlers, CrowdReply, CrowdRequest } from './crowd-calls.ts'
import { openModerator } from './moderator-client.ts'
import { createScreens } from './screens.ts'

const screens = createScreens()
let moderator: Awaited<ReturnType<typeof openModerator>> | null = null

const handlers: CrowdHandlers = {
  async openModerator({ port, auth }) {
    moderator = await openModerator(port, auth)
    return null
  },
  join: (ask) => screens.join(ask),
  async sample({ command }) {
    if (moderator === null) throw new Error('nobody commands')
    const arrival = screens.nextChange()
    const startedAt = performance.now()
    const ackedAt = await moderator.command(command)
    const { firstAt, lastAt, bytes, text } = await arrival
    return { ackMs: ackedAt - startedAt, firstMs: firstAt - startedAt, lastMs: lastAt - startedAt, bytes, text }
  },
  tally: async () => screens.tally(),
  async leave() {
    screens.leave()
    return null
  },
}

function handle(request: CrowdRequest): Promise<unknown> {
  switch (request.name) {
    case 'openModerator':
      return handlers.openModerator(request.ask)
    case 'join':
      return handlers.join(request.ask)
    case 'sample':
      return handlers.sample(request.ask)
    case 'tally':
      return handlers.tally(request.ask)
    case 'leave':
      return handlers.leave(request.ask)
  }
}

process.on('message', (request: CrowdRequest) => {
  const reply = (message: CrowdReply) => process.send?.(message)
  handle(request).then(
    (answer) => reply({ answer }),
    (error: unknown) => reply({ fault: error instanceof Error ? error.message : String(error) }),
  )
})
process.on('disconnect', () => process.exit(1))
