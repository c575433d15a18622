import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The pages. Older built-in browsers of phones are among those that open them. */
export default defineConfig({
  root: 'client',
  base: '/',
  plugins: [react()],
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: ['chrome87', 'safari14'],
    // A strict content policy: nothing is written into the page itself.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
})
