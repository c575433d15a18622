import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')

/** At once; what is freed outside of the heap goes with what holds it there. */
export const collectGarbage: () => void = runInNewContext('gc')
