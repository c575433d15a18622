// `node scripts/make-notice.mjs`: writes NOTICE, which names what is shipped: the typefaces and libraries that serving needs.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './setup.mjs'

/** @returns the text of NOTICE, from the lockfile and the licences of the packages that are installed. */
export function notice() {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const shipped = Object.entries(packages)
    .filter(([path, { dev, optional }]) => path !== '' && dev !== true && optional !== true)
    .map(([path, { version, license }]) => ({ name: path.replace(/^.*node_modules\//u, ''), path, version, license }))
    .sort((one, other) => one.name.localeCompare(other.name, 'en') || one.version.localeCompare(other.version, 'en'))
  const rows = [...new Set(shipped.map(lineOf))]
  return `${head}\n${rows.join('\n')}\n`
}

const head = `OneHall 同堂
Licensed under the Apache License, Version 2.0; see LICENSE.

Shipped with it, or installed to serve it, are these packages, each under its own licence. The text of each licence lies
in the package, under node_modules. The typefaces Noto Sans SC and Noto Serif SC (packages @fontsource-variable/… and
@expo-google-fonts/…), LXGW WenKai (@fontsource/lxgw-wenkai) and Libertinus Serif (in the Typst compiler)
are under the SIL Open Font License 1.1; so are the typefaces that pdfjs-dist brings, except Foxit's, which are under
BSD-3-Clause.
`

function lineOf({ name, path, version, license }) {
  return `- ${name} ${version}: ${license ?? licenceOf(path)}`
}

/** For the few whose entry in the lockfile has none. */
function licenceOf(path) {
  const { license, licenses } = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8'))
  return license ?? licenses?.map(({ type }) => type).join(' or ') ?? 'see the package'
}

if (process.argv[1] === import.meta.filename) writeFileSync(join(root, 'NOTICE'), notice())
