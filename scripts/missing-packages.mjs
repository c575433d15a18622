import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * What package-lock.json names and node_modules does not hold in that version. What is for other machines does not count.
 * @param scope `server`: without what only tests and benchmarks need; `everything`.
 * @returns names with versions.
 */
export function missingPackages(root, scope) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  return Object.entries(packages)
    .filter(([path, locked]) => path !== '' && !locked.link && isWanted(locked, scope))
    .filter(([path, { version }]) => versionAt(join(root, path)) !== version)
    .map(([path, { version }]) => `${path.split('node_modules/').at(-1)}@${version}`)
}

function isWanted({ dev, devOptional, optional, os, cpu, libc }, scope) {
  if (scope === 'server' && (dev || devOptional)) return false
  if (!optional) return true
  // Of the others only what is made for one kind of machine is known to belong here.
  return os !== undefined && fits(os, process.platform) && fits(cpu, process.arch) && fits(libc, libcOf())
}

const fits = (list, ours) => list === undefined || list.includes(ours)

/** As npm tells them apart; nothing where there is only one. */
function libcOf() {
  if (process.platform !== 'linux') return undefined
  return process.report.getReport().header.glibcVersionRuntime === undefined ? 'musl' : 'glibc'
}

function versionAt(folder) {
  try {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version
  } catch {
    return null
  }
}
