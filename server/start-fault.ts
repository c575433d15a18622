import { ConfigError } from './config.ts'
import { describeConfigFaults } from './config-faults.ts'
import { BucketFault, type BucketFaultKind } from './documents/bucket-fault.ts'
import { SealKeyError } from './kernel/seal-key.ts'
import { faultCode } from './store/fault-code.ts'
import { DataDirInUseError } from './store/lease.ts'
import { NewerDatabaseError } from './store/migrate.ts'
import { OlderNodesError } from './store/older-nodes.ts'
import { PooledListenError } from './store/open-store.ts'
import { TooFewLinesError } from './store/pooled-lines.ts'
import { NotDurableError } from './store/postgres-lines.ts'
import { NoPrimaryError } from './store/postgres-place.ts'

/** Why the server did not start, in one sentence a language, with what to do. */
export function startFault(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof ConfigError) {
    return describeConfigFaults(error.faults).join('\n')
  }
  if (error instanceof DataDirInUseError) {
    return `数据目录 ${error.dataDir} 正被使用（${error.holder}），请先停止它，或用 DATA_DIR 换一个目录。\nThe data folder ${error.dataDir} is in use by ${error.holder}; stop it first, or choose another with DATA_DIR.`
  }
  if (error instanceof SealKeyError) {
    return `${error.path} 不是 ed25519 私钥（PEM）。请放回原来的密钥文件；若确已丢失，把它移走后再启动，旧标记将无法核对。\n${error.path} is no ed25519 private key (PEM, PKCS 8). Put the key file back; if it is lost, move this one away and start again: older marks can then not be checked any more.`
  }
  if (error instanceof NewerDatabaseError) {
    const steps = error.steps.join(', ')
    return `数据库比程序新（${steps}），请升级程序，或恢复升级前的备份；数据没有改动。\nThe database is newer than this program (${steps}): upgrade the program, or restore a backup of before; nothing was changed.`
  }
  if (error instanceof OlderNodesError) {
    return '这个数据库上还有旧版本的节点在运行，它们不能与这个版本并存，请先停止全部旧节点再启动；数据没有改动。\nNodes of an older version are running on this database, which cannot work beside this one: stop all of them, then start this one; nothing was changed.'
  }
  if (error instanceof NoPrimaryError) {
    const hosts = error.hosts.join(', ')
    return `DATABASE_URL 中的服务器（${hosts}）都不接受写入，请等主库就绪，或检查地址。\nNone of the servers in DATABASE_URL (${hosts}) takes writes; wait for the primary, or check the addresses.`
  }
  if (error instanceof NotDurableError) {
    const { synchronousCommit } = error
    return `数据库的 synchronous_commit 是 ${synchronousCommit}，断电会丢失已确认的内容；请对该库或该用户设为 on。\nsynchronous_commit of the database is ${synchronousCommit}: what was acknowledged would be lost with the power. Set it to on for this database or user.`
  }
  if (error instanceof PooledListenError) {
    return 'DATABASE_LISTEN_URL 也指向连接池，听不到其他节点；请填 PostgreSQL 自己的地址。\nDATABASE_LISTEN_URL leads to a pooler, too, where nothing is heard of other nodes; name PostgreSQL itself.'
  }
  if (error instanceof TooFewLinesError) {
    const { lent, wanted } = error
    return `DATABASE_URL 的连接池只同时借出 ${lent} 条连接，每个节点需要 ${wanted} 条；请设 pool_mode = transaction，或把 default_pool_size 提高到每个节点 ${wanted} 条。\nThe pooler of DATABASE_URL lends ${lent} lines at the same time, a node needs ${wanted}: set pool_mode = transaction, or a default_pool_size of ${wanted} for each node.`
  }
  if (error instanceof BucketFault) return bucketTexts[error.kind](error)
  const code = faultCode(error)
  const known = faults.find(({ codes }) => codes.test(code))
  return known === undefined ? `启动失败：${message}\nThe start failed: ${message}` : known.say(message)
}

const bucketTexts: Record<BucketFaultKind, (fault: BucketFault) => string> = {
  unreachable: ({ endpoint, detail }) =>
    `连接不上 DOCUMENTS_URL 所指的对象存储 ${endpoint}（${detail}），请确认它已启动、地址无误。\nThe store of DOCUMENTS_URL, ${endpoint}, cannot be reached (${detail}); make sure that it runs and that the address is right.`,
  refused: ({ endpoint, detail }) =>
    `对象存储 ${endpoint} 拒绝了访问（${detail}），请检查 AWS_ACCESS_KEY_ID、AWS_SECRET_ACCESS_KEY 及其对存储桶的列出、读、写、删权限，以及本机时钟。\nThe store ${endpoint} refuses access (${detail}); check AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, their rights to list, read, write and delete in the bucket, and this machine's clock.`,
  noBucket: ({ endpoint, detail }) =>
    `对象存储 ${endpoint} 中没有 DOCUMENTS_URL 所指的存储桶（${detail}），请先建立它。\nThe store ${endpoint} has no bucket as DOCUMENTS_URL names it (${detail}); make it first.`,
  failed: ({ endpoint, detail }) =>
    `对象存储 ${endpoint} 出错（${detail}），请检查 DOCUMENTS_URL 与该存储。\nThe store ${endpoint} failed (${detail}); check DOCUMENTS_URL and the store.`,
}

/** By the code that the operating system, SQLite or PostgreSQL gives. */
const faults: readonly { readonly codes: RegExp; readonly say: (message: string) => string }[] = [
  {
    codes: /^EADDRINUSE$/u,
    say: () =>
      '端口已被占用，请用 PORT 换一个端口，或停止占用它的程序。\nThe port is taken; choose another with PORT, or stop the program that holds it.',
  },
  {
    codes: /^(?:EADDRNOTAVAIL|ENOTFOUND)$/u,
    say: (message) =>
      `本机或网络上没有这个地址（${message}），请检查 HOST 与 DATABASE_URL。\nThere is no such address here or on the network (${message}); check HOST and DATABASE_URL.`,
  },
  {
    codes: /^(?:EACCES|EPERM|EROFS|ENOTDIR|EEXIST|ENOENT|SQLITE_CANTOPEN|SQLITE_READONLY)$/u,
    say: (message) =>
      `没有写入数据目录或使用该端口的权限：${message}。请检查 DATA_DIR 与 PORT。\nNo right to write the data folder or to use the port: ${message}. Check DATA_DIR and PORT.`,
  },
  {
    codes: /^(?:ENOSPC|SQLITE_FULL)$/u,
    say: () => '磁盘已满，请腾出空间后再启动。\nThe disk is full; free some space and start again.',
  },
  {
    codes: /^SQLITE_(?:NOTADB|CORRUPT)$/u,
    say: () =>
      '数据目录中的 onehall.db 已损坏，或不是 OneHall 的数据库；请保留原件，并从 backups 中恢复一份备份。\nonehall.db in the data folder is damaged, or no database of OneHall; keep it as it is and restore a backup.',
  },
  {
    codes: /^(?:ECONNREFUSED|ETIMEDOUT|EHOSTUNREACH|57P03)$/u,
    say: () =>
      '连接不上 DATABASE_URL 所指的数据库，请确认它已启动。\nThe database of DATABASE_URL cannot be reached; make sure that it runs.',
  },
  {
    codes: /^(?:28P01|28000|3D000|42501)$/u,
    say: (message) =>
      `数据库拒绝了 DATABASE_URL 中的用户、密码或库名：${message}。请改正后再启动。\nThe database refuses the user, password or name in DATABASE_URL: ${message}. Mend it and start again.`,
  },
]
