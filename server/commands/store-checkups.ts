import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { openShelf } from '../documents/open-shelf.ts'
import { machineClocks } from '../kernel/meeting-clock.ts'
import { DataDirInUseError, takeLease } from '../store/lease.ts'
import { lookAtStore } from '../store/store-look.ts'
import { bad, good, unsure, withConfig } from './checkup.ts'

export const database = withConfig(async ({ dataDir, databaseUrl }) => {
  const place = databaseUrl ?? dataDir
  if (databaseUrl === null && !existsSync(join(dataDir, 'onehall.db')))
    return good('还没有数据库，启动时建立。', 'There is no database yet; the start makes one.')
  const { meetings, newerForm } = await lookAtStore(place)
  if (newerForm.length > 0)
    return bad(
      `数据库比程序新（${newerForm.join('、')}），请升级程序，或恢复升级前的备份。`,
      `The database is newer than the program (${newerForm.join(', ')}): upgrade the program, or restore a backup of before.`,
    )
  return good(`数据库可读，会议 ${meetings} 场。`, `The database can be read; ${meetings} meetings.`)
})

export const documents = withConfig(async ({ dataDir, bucket }) => {
  if (bucket === null && !existsSync(join(dataDir, 'documents')))
    return good('还没有文件目录，启动时建立。', 'There is no folder of documents yet; the start makes one.')
  const shelf = await openShelf(dataDir, bucket)
  await shelf.reach(true)
  return bucket === null
    ? good('文件目录可写。', 'The folder of documents can be written.')
    : good(
        `文件存于存储桶 ${bucket.place.bucket}，可列出、读、写、删。`,
        `Documents lie in the bucket ${bucket.place.bucket}, which lists, takes and gives up.`,
      )
})

export const lease = withConfig(({ dataDir, databaseUrl }) => {
  if (databaseUrl !== null || !existsSync(dataDir))
    return good('没有别的进程占用数据。', 'No other process holds the data.')
  try {
    takeLease(dataDir)()
    return good('没有别的进程占用数据目录。', 'No other process holds the data folder.')
  } catch (error) {
    if (!(error instanceof DataDirInUseError)) throw error
    return unsure(`服务正在使用数据目录（${error.holder}）。`, `A server works in the data folder (${error.holder}).`)
  }
})

/** Two minutes are more than meeting clocks bridge gently. */
const mostAheadMs = 120_000

export const clock = withConfig(async ({ dataDir, databaseUrl }) => {
  const now = machineClocks.wall()
  const place = databaseUrl ?? dataDir
  const hasStore = databaseUrl !== null || existsSync(join(dataDir, 'onehall.db'))
  const { latestAt, databaseNow } = hasStore ? await lookAtStore(place) : { latestAt: 0, databaseNow: null }
  if (latestAt - now > mostAheadMs)
    return bad(
      `本机时钟落后：最后一条记录在 ${new Date(latestAt).toISOString()}，请校时。`,
      `The clock is behind: the newest event is of ${new Date(latestAt).toISOString()}; set it.`,
    )
  if (databaseNow !== null && Math.abs(databaseNow - now) > mostAheadMs)
    return bad(
      '本机与数据库的时钟相差两分钟以上，请校时。',
      'This clock and the database’s are more than two minutes apart; set them.',
    )
  return good(`时钟 ${new Date(now).toISOString()}。`, `The clock says ${new Date(now).toISOString()}.`)
})
