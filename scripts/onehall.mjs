#!/usr/bin/env node
// `npx onehall <command>`: builds what is missing, then runs the command.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureBuilt, ensureInstalled, root } from './setup.mjs'

ensureInstalled('server')
ensureBuilt()
await import(pathToFileURL(join(root, 'dist', 'server', 'onehall.js')).href)
