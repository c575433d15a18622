import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { type Browser, type BrowserType, chromium } from 'playwright-core'

const kept = join(import.meta.dirname, '..', '..', '.cache', 'browsers')

/** Packages of npm that carry a Chromium of that major version for Linux on x64, with the libraries that it needs. */
const packages: Readonly<Record<string, string>> = {
  92: 'chrome-aws-lambda@10.1.0',
  109: '@sparticuz/chromium@109.0.6',
}

const firefoxPaths = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox']

/**
 * A Chromium of that major version, fetched once, or the machine's own Firefox, which `FIREFOX_PATH` names elsewhere.
 * @throws where it cannot be had: what is not tried must not look proved.
 */
export function launchOther(name: string): Promise<Browser> {
  if (name === 'firefox') return launchFirefox()
  const source = packages[name]
  if (source === undefined)
    throw new Error(`there is no browser “${name}”: ${Object.keys(packages).join(', ')}, firefox`)
  const folder = join(kept, name)
  if (!existsSync(folder)) unpack(source, folder)
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    env: { ...process.env, LD_LIBRARY_PATH: join(folder, 'lib') },
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  })
}

/** Driven by the last driver that speaks to Firefox in words that Debian's knows: ours asks for more. */
async function launchFirefox(): Promise<Browser> {
  const executablePath = process.env.FIREFOX_PATH ?? firefoxPaths.find((path) => existsSync(path))
  if (executablePath === undefined)
    throw new Error('not tried: no Firefox here (apt install firefox-esr, or leave it out: ONEHALL_BROWSERS=92,109)')
  const folder = join(kept, 'driver')
  if (!existsSync(folder)) fetchInto(folder, 'playwright-core@1.60.0')
  const driver: { readonly firefox: BrowserType } = await import(
    join(folder, 'node_modules', 'playwright-core', 'index.mjs')
  )
  return driver.firefox.launch({ channel: 'moz-firefox', executablePath })
}

/** Both packages pack alike: the program, and the libraries that a bare container lacks. */
function unpack(source: string, folder: string): void {
  const fetched = `${folder}-fetched`
  fetchInto(fetched, source)
  const name = source.slice(0, source.lastIndexOf('@'))
  const packed = join(fetched, 'node_modules', name, 'bin')
  const plain = (file: string) => brotliDecompressSync(readFileSync(join(packed, file)))
  const parts = join(fetched, 'parts')
  mkdirSync(parts)
  writeFileSync(join(parts, 'chromium'), plain('chromium.br'), { mode: 0o755 })
  execFileSync('tar', ['-x', '-C', parts], { input: plain('aws.tar.br') })
  execFileSync('tar', ['-x', '-C', parts], { input: plain('swiftshader.tar.br') })
  rmSync(join(parts, 'fonts.conf'), { force: true })
  renameSync(parts, folder)
  rmSync(fetched, { recursive: true })
}

function fetchInto(folder: string, source: string): void {
  mkdirSync(folder, { recursive: true })
  const args = ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', '--ignore-scripts']
  execFileSync('npm', [...args, '--legacy-peer-deps', '--loglevel=error', source], { stdio: 'inherit' })
}
