import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/**
 * Pages speak WebSocket only, so the other transports of engine.io-client (long polling, WebTransport) stay out of what
 * phones load: 5 KB gzipped.
 */
const websocketOnly: Plugin = {
  name: 'websocket-only',
  load(id) {
    const file = /engine\.io-client\/build\/esm\/transports\/([\w.-]+)\.js$/u.exec(id.replaceAll('\\', '/'))?.[1]
    if (file === 'index') return "import { WS } from './websocket.js'\nexport const transports = { websocket: WS }\n"
    // Named by the library's index, and kept for the listener that it sets.
    return file === 'polling-xhr' ? 'export const XHR = null\n' : null
  },
}

/** Its name is its address, which may never change. */
const workerFile = 'sw.js'

/** Every file of the pages bears a hash of its content, so their names say which build it is. */
const buildIdOf = (bundle: object): string =>
  createHash('sha256')
    .update(
      Object.keys(bundle)
        .filter((name) => name.startsWith('assets/'))
        .sort()
        .join(),
    )
    .digest('hex')
    .slice(0, 12)

/** Writes the id of the build into the page and its worker: by it page and server tell whether they belong together. */
const buildId: Plugin = {
  name: 'build-id',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle }) =>
      bundle === undefined
        ? []
        : [{ tag: 'meta', attrs: { name: 'onehall-build', content: buildIdOf(bundle) }, injectTo: 'head' }],
  },
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const worker = bundle[workerFile]
      if (worker?.type === 'chunk') worker.code = worker.code.replace('__ONEHALL_BUILD__', buildIdOf(bundle))
    },
  },
}

/** Too small to be worth it, and what is packed already. */
const packable = /\.(?:m?js|css|svg|json)$/u
const packFromBytes = 1_400

/** Lays a packed copy beside each file: halls with a thin line get a third of the bytes, and the server packs nothing while it runs. */
const packed: Plugin = {
  name: 'packed',
  writeBundle: ({ dir = '' }, bundle) => {
    for (const name of Object.keys(bundle).filter((file) => file.startsWith('assets/') && packable.test(file))) {
      const file = join(dir, name)
      const bytes = readFileSync(file)
      if (bytes.length < packFromBytes) continue
      writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }))
      writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }))
    }
  },
}

/** The pages. Older built-in browsers of phones are among those that open them. */
export default defineConfig({
  root: 'client',
  base: '/',
  plugins: [react(), websocketOnly, buildId, packed],
  // What the router brings for older versions of React, React has by now.
  resolve: { alias: [{ find: /^use-sync-external-store\/shim.*$/u, replacement: 'react' }] },
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    // What each page loads, for the test of its weight.
    manifest: true,
    target: ['chrome87', 'safari14'],
    // A strict content policy: nothing is written into the page itself.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What every page stands on in one file: it packs better, and stays in the cache when only our own code is newer.
    // The little that the page behind a scanned code needs of it stands apart: that page is to be there at once.
    rolldownOptions: {
      input: { index: 'client/index.html', arrive: 'client/arrive.html', sw: 'client/service-worker/sw.ts' },
      output: {
        entryFileNames: ({ name }) => (name === 'sw' ? workerFile : 'assets/[name]-[hash].js'),
        codeSplitting: {
          groups: [
            {
              name: 'first',
              test: /rolldown\/runtime|vite\/preload-helper|(?:older-browsers|i18n\/language|arrive-memory|page-storage|own-code|wire-shape|rejection-shape|kernel\/ids)\.ts/u,
              priority: 2,
            },
            {
              name: 'base',
              test: /node_modules\/(?:react|react-dom|scheduler|wouter|regexparam|zustand|rosetta|dlv|templite|@socket\.io|socket\.io-[a-z]+|engine\.io-[a-z]+)\//u,
            },
          ],
        },
      },
    },
  },
})
