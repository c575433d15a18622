import { existsSync, statfsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'
import { packedBrowser } from './packed-browser.ts'

const onThisMachine = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/**
 * Parts of a browser that no test needs. The suggestions under its address bar are pages themselves, made anew with every
 * page of ours: three quarters of what opening one costs. The rest is what Playwright switches off; of two such lists a
 * browser heeds the last.
 */
const withoutFeatures = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'PreconnectToSearch',
]

/** Switches without which a browser asks the outside for things, or cannot run as root. */
const quiet = [
  `--disable-features=${withoutFeatures.join(',')}`,
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Playwright keeps browsers from the shared memory, of which containers have little; where there is enough, files in its place cost a tenth of every page. */
const sharedMemory = '/dev/shm'
const enoughBytes = 1e9

function hasSharedMemory(): boolean {
  try {
    const { bavail, bsize } = statfsSync(sharedMemory)
    return bavail * bsize >= enoughBytes
  } catch {
    return false
  }
}

/**
 * The machine's Chromium when there is one, else the one inside npm. Never skips: without either it throws.
 * `CHROMIUM_PATH` names another one; `CHROMIUM_PATH=packed` asks for the one inside npm.
 * @param options whether pages load their faces; without them they are drawn in whatever the machine has.
 */
export async function launchBrowser({ areFacesLoaded } = { areFacesLoaded: true }): Promise<Browser> {
  const named = process.env.CHROMIUM_PATH || onThisMachine.find((path) => existsSync(path))
  const args = areFacesLoaded ? quiet : [...quiet, '--disable-remote-fonts']
  const asked = { args, ignoreDefaultArgs: hasSharedMemory() ? ['--disable-dev-shm-usage'] : [] }
  if (named !== undefined && named !== 'packed') return chromium.launch({ ...asked, executablePath: named })
  const { executablePath, env } = packedBrowser()
  // Of the switches that its package proposes none is taken: they put all pages into one process and switch web security off.
  return chromium.launch({ ...asked, executablePath, env: { ...process.env, ...env } })
}
