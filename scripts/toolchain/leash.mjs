// Loaded into the server before anything else: when the process that started it is gone, even by
// kill -9, the server stops as if asked to, instead of holding the port forever.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
