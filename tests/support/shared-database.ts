import { startPostgres } from './postgres.ts'
import { connect, type RunningHall, startHall, until } from './running-hall.ts'

type HallOptions = Parameters<typeof startHall>[0]

/** Several nodes on one PostgreSQL and one folder of documents. @param options of each node besides. */
export async function startNodes(count: number, options: HallOptions = {}) {
  const postgres = await startPostgres()
  const databaseUrl = await postgres.database()
  const first = await startHall({ ...options, databaseUrl })
  const nodes = [first]
  const startOne = async () => {
    const node = await startHall({ ...options, databaseUrl, dataDir: first.dataDir })
    nodes.push(node)
    return node
  }
  while (nodes.length < count) await startOne()
  const stopped = new Set<RunningHall>()
  const stop = async (node: RunningHall) => {
    if (stopped.has(node)) return
    stopped.add(node)
    await node.stop({ keepData: node !== first })
  }
  await until(() => nodes.every(({ hall }) => hall.nodes.others === count - 1))
  return {
    postgres,
    databaseUrl,
    nodes,
    startOne,
    stopOne: stop,
    async stop(): Promise<void> {
      for (const node of nodes.toReversed()) await stop(node)
      await postgres.stop()
    },
  }
}

export type SharedNodes = Awaited<ReturnType<typeof startNodes>>

/** A page on that node, that has its first state. */
export async function pageOn(node: RunningHall, auth: Parameters<typeof connect>[1]) {
  const page = connect(node.base, auth)
  const refused = await page.ready()
  if (refused !== null) throw new Error(refused)
  await until(() => page.state !== null)
  return page
}

export type Page = Awaited<ReturnType<typeof pageOn>>
