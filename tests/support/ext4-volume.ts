import { copyFileSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runProgram } from './system-programs.ts'

/**
 * A disk of its own, as far as the file system can tell: an image with ext4 in it. What was written and not synced lies in
 * the memory of the system, and is not in the image: a copy of the image is what a disk holds when the power goes. Needs root.
 */
export function ext4Volume(megabytes: number) {
  const folder = mkdtempSync(join(tmpdir(), 'onehall-ext4-'))
  const at = join(folder, 'mounted')
  let image = join(folder, 'image-0')
  let losses = 0
  writeFileSync(image, '')
  truncateSync(image, megabytes * 2 ** 20)
  runProgram('mkfs.ext4', ['-q', '-F', image])
  mkdirSync(at)
  const mount = () => runProgram('mount', ['-o', 'loop', image, at])
  // Whatever still holds a file of it keeps what it had.
  const unmount = () => runProgram('umount', ['--lazy', at])
  mount()
  return {
    /** Where it is mounted. */
    at,
    /** What a disk would hold now, whoever writes on it having been stopped. @returns puts that in the place of all, once whoever writes is gone. */
    losePower(): () => void {
      const old = image
      losses += 1
      image = join(folder, `image-${losses}`)
      copyFileSync(old, image)
      return () => {
        unmount()
        rmSync(old)
        mount()
      }
    },
    remove(): void {
      unmount()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
