// `npm run dev`: the server from its sources; it restarts when one of them changes, and holds its answers against their schemas.
process.env.NODE_ENV ??= 'development'
process.argv.splice(2, 0, 'watch', 'server/main.ts')
await import('./with-tools.mjs')
