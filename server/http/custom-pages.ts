import { existsSync } from 'node:fs'
import { join } from 'node:path'
import express, { type RequestHandler } from 'express'

/** What browsers call the origin of every page in a sandbox. */
export const sandboxOrigin = 'null'

/**
 * Its own scripts, styles and pictures and this server's answers: nothing from elsewhere, and no storage, no cookie and no
 * window of ours.
 */
const policy = [
  'sandbox allow-scripts',
  "default-src 'self' 'unsafe-inline' data: blob:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** Where the pages of a site lie; null: it has none. Looked for once, at the start. */
export function customFolder(dataDir: string): string | null {
  const folder = join(dataDir, 'custom')
  return existsSync(folder) ? folder : null
}

/**
 * Pages that a site has written itself. A sandbox takes their origin from them: what the browser holds for this server is
 * none of theirs, and they come by nothing but with a token that they were given.
 * @source CON-9
 */
export const customPages = (folder: string): RequestHandler =>
  express.static(folder, {
    dotfiles: 'ignore',
    // Whoever writes a page wants to see it.
    maxAge: 0,
    setHeaders: (response) =>
      response.set({
        'Content-Security-Policy': policy,
        // Without an origin a page is a stranger to its own files.
        'Access-Control-Allow-Origin': '*',
        'Cross-Origin-Resource-Policy': 'cross-origin',
      }),
  })
