import { defineConfig, type Plugin } from 'vite'

/** What brings a binary, or files that it looks for beside itself. */
const besideTheServer = ['@photostructure/sqlite', '@myriaddreamin/typst-ts-node-compiler', 'pdfjs-dist']

/**
 * PostgreSQL's driver asks whether it runs in a Cloudflare Worker by making a `Response`, which loads all of Node's fetch: a
 * twentieth of a start, with SQLite too. It does not.
 */
const notInWorkers: Plugin = {
  name: 'not-in-workers',
  transform: {
    filter: { id: /\/pg\/lib\/stream\.js$/u },
    handler: (code) => code.replace("typeof Response === 'function'", 'false'),
  },
}

/**
 * The server as one file, with the libraries that it starts with: read one by one they take half of a start. The program of
 * its limited processes lies beside it. Names stay, so that the log of a fault can be read; only the room between them goes.
 */
export default defineConfig({
  plugins: [notInWorkers],
  ssr: { noExternal: true, external: besideTheServer },
  json: { stringify: true },
  build: {
    ssr: true,
    outDir: 'dist/server',
    target: 'node20',
    emptyOutDir: true,
    rollupOptions: {
      input: {
        main: 'server/main.ts',
        onehall: 'server/onehall.ts',
        'process-main': 'server/process-main.ts',
        watchdog: 'server/processes/watchdog.mjs',
      },
      output: {
        // Side by side: a process finds its program beside the server's.
        entryFileNames: '[name].js',
        chunkFileNames: 'parts-[name]-[hash].js',
        minify: { compress: false, mangle: false, codegen: true },
      },
    },
  },
})
