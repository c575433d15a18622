import { defineConfig } from 'vite'

/** The server as one file beside its dependencies, which stay in node_modules, and the thread that marks copies as another. */
export default defineConfig({
  build: {
    ssr: true,
    outDir: 'dist/server',
    target: 'node20',
    emptyOutDir: true,
    rollupOptions: {
      input: { main: 'server/main.ts', 'mark-worker': 'server/documents/mark-worker.ts' },
      output: { entryFileNames: '[name].js' },
    },
  },
})
