import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Every file below a folder, by path. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesBelow(path) : [path]
  })
}

/** Which of the texts lie somewhere in which files: as they are, and as a database of sixteen-bit letters would keep them. */
export function tracesIn(folder: string, texts: readonly string[]): readonly string[] {
  return filesBelow(folder).flatMap((path) => {
    const bytes = readFileSync(path)
    return texts
      .filter((text) => bytes.includes(text) || bytes.includes(Buffer.from(text, 'utf16le')))
      .map((text) => `${path.slice(folder.length + 1)} holds ${text}`)
  })
}
