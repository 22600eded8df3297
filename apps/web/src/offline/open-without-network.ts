/**
 * Keeps the Studio's files in this browser once the page has loaded, so that it opens without a network from then on. Does
 * nothing where the browser cannot (pages that are neither https nor on this machine), and while developing.
 */
export function openWithoutNetwork(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  addEventListener('load', () => {
    navigator.serviceWorker.register('/service-worker.js').catch((error: unknown) => {
      // The Studio works without it as long as there is a network.
      console.warn('The Studio could not be kept for working offline.', error);
    });
  });
}
