// `npm start`: installs and builds what is missing, then serves everything on one port.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { endWithNpm } from './end-with-npm.mjs'
import { ensureBuilt, ensureInstalled, root } from './setup.mjs'

ensureInstalled('server')
ensureBuilt()
endWithNpm('start')
process.env.NODE_ENV ??= 'production'
await import(pathToFileURL(join(root, 'dist', 'server', 'main.js')).href)
