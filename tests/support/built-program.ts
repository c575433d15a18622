import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * A program of the built server, where `npm test` has just built it: the same one from the sources is made anew with every
 * start, which takes a second of the machine. Undefined in a run of single files, whose build may be older than the sources.
 */
export const builtProgram = (name: 'onehall' | 'process-main'): URL | undefined =>
  process.env.ONEHALL_BUILT_NOW === 'yes'
    ? pathToFileURL(join(import.meta.dirname, '..', '..', 'dist', 'server', `${name}.js`))
    : undefined
