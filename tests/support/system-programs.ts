import { spawnSync } from 'node:child_process'

/** Programs of the system that proofs need, and which package of Debian has each. */
const packages = {
  ip: 'iproute2',
  nft: 'nftables',
  'mkfs.ext4': 'e2fsprogs',
  mount: 'mount',
  umount: 'mount',
} as const

/** Runs one to its end. @returns what it said. @throws with what to install when it is missing, or with what it complains of. */
export function runProgram(program: keyof typeof packages, args: readonly string[], input = ''): string {
  const { error, status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', input })
  if (error !== undefined) throw new Error(`${program} is missing: apt-get install ${packages[program]}`)
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr || stdout}`)
  return stdout
}
