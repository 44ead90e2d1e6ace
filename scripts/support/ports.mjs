import { createServer } from 'node:net';

const listen = (options) =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(options, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** A port that nobody uses at this moment. */
export const freePort = () => listen({ port: 0, host: '127.0.0.1' });

/** Whether a server could listen on this port of all addresses. */
export const portIsFree = (port) => listen({ port }).then(() => true, () => false);
