/** Places at which a proof may kill the process, to see what is left. */
export type FaultPoint =
  | 'before-begin'
  | 'after-insert'
  | 'before-commit'
  | 'after-commit'
  | 'after-ack'
  | 'in-snapshot'
  | 'in-migration'
  | 'roster-drafted'
  | 'roster-logged'
  | 'people-erased'
  | 'venue-linking'
  | 'venue-link-told'

const [wanted, hit = '1'] = (process.env.ONEHALL_FAULT_POINT ?? '').split(':')
let left = Number(hit)

/** Ends the process at once, without a word, when this is the point that was asked for (`name` or `name:n` for the n-th time). */
export function faultPoint(name: FaultPoint): void {
  if (name !== wanted) return
  left -= 1
  if (left === 0) process.kill(process.pid, 'SIGKILL')
}
