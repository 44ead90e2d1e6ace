// Preloaded into the server: when the process that started it is gone, even by kill -9,
// the line to it closes, and a server that nobody could stop any more ends itself.
process.on('disconnect', () => process.exit(0));
