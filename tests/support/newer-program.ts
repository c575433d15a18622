import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin } from 'vite'

const root = join(import.meta.dirname, '..', '..')

type Change = readonly [from: string | RegExp, to: string]

/** What the next version of this program might change, by the end of the file's path: each place is there, or the build fails. */
const changes: Readonly<Record<string, readonly Change[]>> = {
  /** Notices have a tone, which the version before does not know: events have another shape. */
  'shared/domain/meeting/upcast.ts': [
    ['eventVersion = 3', 'eventVersion = 4'],
    [
      /const steps: [^=]+= \{/u,
      "$&\n  3: (type, data) => (type === 'notices.sent' ? { type, data: { ...(data as object), tone: 'plain' } } : { type, data }),",
    ],
  ],
  'shared/domain/meeting/downcast.ts': [
    [
      /const steps: [^=]+= \{/u,
      `$&
  4: (fact) => {
    if (fact.type !== 'notices.sent') return fact
    const { tone, ...data } = fact.data as { tone: string }
    return tone === 'plain' ? { ...fact, data } : null
  },`,
    ],
  ],
  'shared/domain/notices/notices.decide.ts': [
    ['text, level } })', "text, level, tone: text.startsWith('!') ? 'loud' : 'plain' } })"],
  ],
  /** And it adds to the tables, to those that are written with every command, too. */
  'server/store/migrate.ts': [
    [
      /const migrations: [^=]+= \{/u,
      `$&
  'm999-from-tomorrow': {
    async up(db) {
      await sql\`create table tomorrow (id text primary key)\`.execute(db)
      await sql\`alter table logs add column colour text\`.execute(db)
      await sql\`alter table events add column colour text default 'red'\`.execute(db)
    },
  },`,
    ],
  ],
}

const ofTomorrow: Plugin = {
  name: 'of-tomorrow',
  enforce: 'pre',
  transform(code, id) {
    const path = Object.keys(changes).find((end) => id.replaceAll('\\', '/').endsWith(`/${end}`))
    if (path === undefined) return null
    return (changes[path] ?? []).reduce((text, [from, to]) => {
      const changed = text.replace(from, to)
      if (changed === text) throw new Error(`${path} has no ${from}`)
      return changed
    }, code)
  },
}

/** This program as its next version might be, built: its events have a newer form, and its tables more columns. */
export async function buildNewerProgram() {
  const folder = join(root, 'node_modules', '.onehall-newer')
  await build({
    root,
    configFile: join(root, 'vite.server.config.ts'),
    plugins: [ofTomorrow],
    build: { outDir: join(folder, 'server') },
    logLevel: 'error',
  })
  return {
    main: join(folder, 'server', 'main.js'),
    remove: (): void => rmSync(folder, { recursive: true, force: true }),
  }
}
