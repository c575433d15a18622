import { defineConfig } from 'vite'

/** What brings a binary, or files that it looks for beside itself. */
const besideTheServer = ['@photostructure/sqlite', '@myriaddreamin/typst-ts-node-compiler', 'pdfjs-dist']

/**
 * The server as one file, with the libraries that it starts with: read one by one they take half of a start. The program of
 * its limited processes lies beside it. Names stay, so that the log of a fault can be read; only the room between them goes.
 */
export default defineConfig({
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
