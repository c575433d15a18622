import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const manifestPath = join(import.meta.dirname, '..', '..', 'dist', 'client', '.vite', 'manifest.json')

/**
 * The address of a built script: its name is the hash of what is in it.
 * @param source below `client/`: `views/screen/ScreenView.tsx`.
 * @throws when the pages are not built, or nothing loads it by itself.
 */
export function builtFile(source: string): string {
  const manifest = JSON.parse(readFileSync(manifestPath, 'utf8')) as Readonly<Record<string, { readonly file: string }>>
  const found = manifest[source]
  if (found === undefined) throw new Error(`${source} is no file of its own`)
  return `/${found.file}`
}
