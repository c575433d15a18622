import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import express, { type Express, type RequestHandler } from 'express'
import sirv from 'sirv'
import { isPagePath } from '../../shared/protocol/pages.ts'

const yearSeconds = 365 * 24 * 3_600

const missing: RequestHandler = (_request, response) => {
  response.status(404).json({ error: { code: 'access.notFound' } })
}

/** The built pages and what they load. @param basePath below which path they are served; '' for the root. */
export function servePages(app: Express, clientFolder: string, basePath: string): void {
  const assets = join(clientFolder, 'assets')
  const pdfjs = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  for (const part of ['cmaps', 'standard_fonts', 'wasm', 'iccs']) {
    if (existsSync(join(pdfjs, part))) app.use(`/pdfjs/${part}`, express.static(join(pdfjs, part), { maxAge: '1d' }))
  }
  app.use('/assets', sirv(assets, { immutable: true, maxAge: yearSeconds, gzip: true, brotli: true }), missing)
  app.get('/sw.js', (_request, response) => {
    response.set('Cache-Control', 'no-cache').sendFile('sw.js', { root: clientFolder })
  })
  app.use(express.static(clientFolder, { index: false, maxAge: '1h' }))
  // What a phone scans: a page of its own, so light that it is there at once.
  app.get(/^\/[ci]\//u, sendPage(clientFolder, 'arrive.html', basePath))
  const sendIndex = sendPage(clientFolder, 'index.html', basePath)
  app.get(/^\//u, (request, response, next) => {
    if (isPagePath(request.path)) sendIndex(request, response, next)
    else next()
  })
}

function sendPage(folder: string, name: string, basePath: string): RequestHandler {
  return async (_request, response) => {
    response.set('Cache-Control', 'no-cache')
    if (basePath === '') response.sendFile(name, { root: folder })
    else response.type('html').send(placedBelow(await readFile(join(folder, name), 'utf8'), basePath))
  }
}

/** A page is built for the root: its addresses are led below the path, which it is told, too. */
const placedBelow = (page: string, basePath: string): string =>
  page.replace(/(?<=\b(?:href|src)=")\/(?!\/)/gu, `${basePath}/`).replace('<html', `<html data-base="${basePath}"`)
