/**
 * Lets the browser, or a worker, take what waits: input, drawing, messages. A message is next in line, where a timer would
 * wait for four milliseconds.
 */
export function turnOfHost(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}
