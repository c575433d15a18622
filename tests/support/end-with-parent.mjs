// For workers of the test runner and the servers that they start: ends as soon as whoever started this process is gone, however that came about.
process.once('disconnect', () => process.exit(1))
