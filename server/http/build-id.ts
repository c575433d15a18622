import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The id that the build wrote into the pages; null for pages without one. @throws when there is no page. */
export function readBuildId(clientFolder: string): string | null {
  const page = readFileSync(join(clientFolder, 'index.html'), 'utf8')
  return /<meta name="onehall-build" content="([^"]+)"/u.exec(page)?.[1] ?? null
}
