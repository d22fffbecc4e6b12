// Loaded into the web server: it ends when the starter is gone, however that went.
process.on('disconnect', () => process.exit())
