// Writes what is made from the contracts and the types of the wire: `npm run describe`.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readWireTypes, wireTypesPath } from './wire-types.ts'

const root = join(import.meta.dirname, '..')
const text = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

writeFileSync(join(root, wireTypesPath), text(readWireTypes(root)))
// What is made of these types is read once they are written.
const { generatedApi, generatedApiPath } = await import('./generated-api.ts')
const { protocolPath, withRouteTables } = await import('./route-tables.ts')
const { wireHash } = await import('./wire-hash.ts')
writeFileSync(join(root, generatedApiPath), await generatedApi())
writeFileSync(join(root, protocolPath), withRouteTables(readFileSync(join(root, protocolPath), 'utf8')))
process.stdout.write(`the wire: ${wireHash()}\n`)
