import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir, userInfo } from 'node:os'
import { join, sep } from 'node:path'

const typefaces = 'typefaces.conf'

/** Where a browser lies, and what its libraries and typefaces are found by. */
export interface UnpackedBrowser {
  readonly executablePath: string
  readonly env: Readonly<Record<string, string>>
}

/**
 * The browser inside npm with the libraries that come with it: a bare container has none. It is unpacked once for each user of
 * the machine, so that nobody runs what another has laid there, and by one of those who want it at the same time.
 */
export function packedBrowser(): UnpackedBrowser {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('no Chromium, Chrome or Edge was found; install one or name it in CHROMIUM_PATH')
  const folder = join(tmpdir(), `onehall-chromium-${userInfo().uid}-${packageVersion()}`)
  if (!existsSync(folder)) unpackInto(folder)
  if (statSync(folder).uid !== userInfo().uid) throw new Error(`${folder} is another user's: remove it`)
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      FONTCONFIG_FILE: join(folder, typefaces),
      HOME: process.env.HOME ?? folder,
    },
  }
}

/** In a program of its own: the package unpacks into the temporary folder, and its libraries only where it believes to be in the cloud. */
function unpackInto(folder: string): void {
  const parts = mkdtempSync(`${folder}-`)
  execFileSync(
    process.execPath,
    ['--input-type=module', '--eval', "await (await import('@sparticuz/chromium')).default.executablePath()"],
    {
      cwd: import.meta.dirname,
      env: { ...process.env, TMPDIR: parts, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  writeFileSync(join(parts, typefaces), typefacesIn(folder))
  try {
    renameSync(parts, folder)
  } catch (error) {
    rmSync(parts, { recursive: true, force: true })
    // Another was faster.
    if (!existsSync(folder)) throw error
  }
}

/** The package's own list names folders that only its own cloud has: without a typeface the browser ends at the first text that needs one. */
const typefacesIn = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts', 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`

function packageVersion(): string {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const root = entry.slice(0, entry.lastIndexOf(`${sep}build${sep}`))
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string }
  return version
}
