import { defineConfig } from 'vite'

/** The server as one file beside its dependencies, which stay in node_modules, and the program of its limited processes as others. */
export default defineConfig({
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
      // Side by side: a process finds its program beside the server's.
      output: { entryFileNames: '[name].js', chunkFileNames: 'parts-[name]-[hash].js' },
    },
  },
})
