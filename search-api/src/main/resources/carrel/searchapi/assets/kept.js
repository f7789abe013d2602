// Opens kept lists when there is no network. It sees pages of shared lists alone, and adds no page by itself.
const KEPT = "carrel-kept-lists";
const LIST = /^\/shared\/[^/]+$/;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  if (event.request.method === "GET") event.respondWith(answer(event.request));
});

async function answer(request) {
  const kept = (await caches.has(KEPT)) && (await caches.match(request, { ignoreVary: true }));
  let fresh;
  try {
    fresh = await fetch(request);
  } catch (offline) {
    if (kept) return kept;
    throw offline;
  }
  if (kept && (await caches.has(KEPT))) {
    const cache = await caches.open(KEPT);
    // A link that was taken away is not to be read from a copy either.
    if (fresh.status === 404) await cache.delete(request, { ignoreVary: true });
    else if (fresh.ok) await cache.put(request, fresh.clone());
    // The list may have been forgotten meanwhile; its parts alone are of no use.
    if (!(await cache.keys()).some((page) => LIST.test(new URL(page.url).pathname))) await caches.delete(KEPT);
  }
  return fresh;
}
