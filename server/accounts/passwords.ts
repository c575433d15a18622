import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'

/** One hash takes about a third of a second and 128 MB. @source ACC-8 */
const usualCost = 2 ** 17
const blockSize = 8
const lanes = 1
const bytes = 32

/** So many are made at a time; they run beside the event loop. */
const atOnce = 2
/** So many wait; one more is told to come back. */
const mostWaiting = 24

/** More wait for their hash than can be served soon. */
export class PasswordsBusy extends Error {}

/**
 * Passwords as scrypt keeps them: `scrypt$N$r$p$salt$hash`, the last two base64url.
 * Every call rejects with `PasswordsBusy` when too many wait.
 * @param cost N of scrypt, for tests of what is around it.
 */
export function createPasswords(cost = usualCost) {
  /** Nobody's: what is compared where there is no password takes as long as where there is one. */
  const nobodys = { cost, blockSize, lanes, salt: randomBytes(16), hash: randomBytes(bytes) }
  let running = 0
  const waiting: (() => void)[] = []

  const inTurn = async <Made>(work: () => Promise<Made>): Promise<Made> => {
    if (running >= atOnce) {
      if (waiting.length >= mostWaiting) throw new PasswordsBusy('too many wait for a password')
      await new Promise<void>((resolve) => waiting.push(resolve))
    } else running += 1
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next === undefined) running -= 1
      else next()
    }
  }

  return {
    /** What is stored instead of the password. */
    async make(password: string): Promise<string> {
      const salt = randomBytes(16)
      const hash = await inTurn(() => derive(password, { cost, blockSize, lanes, salt, hash: null }))
      return ['scrypt', cost, blockSize, lanes, salt.toString('base64url'), hash.toString('base64url')].join('$')
    },
    /** @param kept null where there is no password; the answer is then no, after the same work. */
    async isRight(password: string, kept: string | null): Promise<boolean> {
      const known = (kept === null ? null : read(kept)) ?? nobodys
      const hash = await inTurn(() => derive(password, known))
      return timingSafeEqual(hash, known.hash) && known !== nobodys
    },
  }
}

export type Passwords = ReturnType<typeof createPasswords>

interface Kept {
  readonly cost: number
  readonly blockSize: number
  readonly lanes: number
  readonly salt: Buffer
  readonly hash: Buffer
}

function read(kept: string): Kept | null {
  const [kind, n, r, p, salt = '', hash = ''] = kept.split('$')
  if (kind !== 'scrypt') return null
  const found = Buffer.from(hash, 'base64url')
  if (found.length !== bytes) return null
  return { cost: Number(n), blockSize: Number(r), lanes: Number(p), salt: Buffer.from(salt, 'base64url'), hash: found }
}

/** The same password, typed on whichever keyboard. */
function derive(
  password: string,
  { cost: N, blockSize: r, lanes: p, salt }: Omit<Kept, 'hash'> & { readonly hash: unknown },
): Promise<Buffer> {
  const options: ScryptOptions = { N, r, p, maxmem: 256 * N * r }
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, bytes, options, (error, made) => (error ? reject(error) : resolve(made)))
  })
}
