import { readFileSync } from 'node:fs'
import type { ConfigFault } from './config-faults.ts'

/** Secrets that may lie in a file instead: `ADMIN_TOKEN_FILE` names the file that holds the value. */
const secrets = [
  'ADMIN_TOKEN',
  'METRICS_TOKEN',
  'DATABASE_URL',
  'DATABASE_LISTEN_URL',
  'OIDC_CLIENT_SECRET',
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
] as const

/**
 * Takes the place of each `…_FILE` in the environment by what its file holds, without the line's end.
 * @param given without empty values.
 */
export function withFileValues(given: Readonly<Record<string, string>>) {
  const values: Record<string, string> = { ...given }
  const faults: ConfigFault[] = []
  for (const setting of secrets) {
    const variable = `${setting}_FILE`
    const file = given[variable]
    if (file === undefined) continue
    if (given[setting] !== undefined) faults.push({ variable, setting, reason: 'given twice' })
    const value = readValue(file)
    if (value === null) faults.push({ variable, setting, reason: 'unreadable' })
    else values[setting] = value
  }
  return { values, faults }
}

function readValue(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').replace(/[\r\n]+$/u, '')
  } catch {
    // Why is the operating system's; that it cannot be read is told.
    return null
  }
}
