import { defineConfig } from 'vite'

/** The server as one file beside its dependencies, which stay in node_modules, and its threads as others. */
export default defineConfig({
  build: {
    ssr: true,
    outDir: 'dist/server',
    target: 'node20',
    emptyOutDir: true,
    rollupOptions: {
      input: {
        main: 'server/main.ts',
        'mark-worker': 'server/documents/mark-worker.ts',
        'ledger-worker': 'server/ledger/ledger-worker.ts',
        'backup-worker': 'server/backups/backup-worker.ts',
      },
      output: { entryFileNames: '[name].js' },
    },
  },
})
