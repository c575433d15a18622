import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const onThisMachine = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium']

/** Switches without which a browser asks the outside for things, or cannot run as root. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-prefers-reduced-motion',
]

/** The machine's Chromium when there is one, else the one inside npm. Never skips: without either it throws. */
export async function launchBrowser(): Promise<Browser> {
  const installed = process.env.CHROMIUM_PATH ?? onThisMachine.find((path) => existsSync(path))
  if (installed !== undefined) return chromium.launch({ executablePath: installed, args: quiet })
  const { default: packed } = await import('@sparticuz/chromium')
  return chromium.launch({ executablePath: await packed.executablePath(), args: [...packed.args, ...quiet] })
}
