import { type Config, ConfigError, readConfig } from '../config.ts'
import { startFault } from '../start-fault.ts'

/** What was found of one thing: `unsure` is a hint, `bad` keeps the server from working. */
export interface Checkup {
  readonly found: 'good' | 'unsure' | 'bad'
  readonly zh: string
  readonly en: string
}

export type Check = (env: NodeJS.ProcessEnv) => Checkup | Promise<Checkup>

export const good = (zh: string, en: string): Checkup => ({ found: 'good', zh, en })
export const unsure = (zh: string, en: string): Checkup => ({ found: 'unsure', zh, en })
export const bad = (zh: string, en: string): Checkup => ({ found: 'bad', zh, en })

/** A fault of the start in its own words, as one finding. */
export function faultOf(error: unknown): Checkup {
  const [zh = '', en = ''] = startFault(error).split('\n')
  return bad(zh, en)
}

/** null where the settings are wrong: that is told by a check of its own. */
function configOf(env: NodeJS.ProcessEnv): Config | null {
  try {
    return readConfig(env)
  } catch (error) {
    if (error instanceof ConfigError) return null
    throw error
  }
}

const unknown = unsure('设置有误，这一项没有检查。', 'The settings are wrong; this was not looked at.')

/** A check that goes by the settings. */
export const withConfig =
  (check: (config: Config) => Checkup | Promise<Checkup>): Check =>
  async (env) => {
    const config = configOf(env)
    if (config === null) return unknown
    try {
      return await check(config)
    } catch (error) {
      return faultOf(error)
    }
  }
