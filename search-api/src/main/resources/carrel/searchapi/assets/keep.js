// Keeps a shared list on this device when its reader presses the button, and forgets it again. Before that, nothing happens.
(async () => {
  "use strict";

  const KEPT = "carrel-kept-lists";
  const HERE = location.pathname;
  const bar = document.querySelector(".keep");
  if (!bar || !("serviceWorker" in navigator) || !("caches" in window)) return;
  const [keep, forget] = bar.querySelectorAll("button");
  const told = bar.querySelector("[role=status]");

  // Asking an unknown cache for something would make it.
  const isKept = async () => (await caches.has(KEPT)) && Boolean(await caches.match(HERE, { ignoreVary: true }));

  const parts = () =>
    [...document.querySelectorAll("link[rel=stylesheet], link[rel=icon], link[rel=manifest], script[src]")].map(
      (part) => part.href || part.src,
    );

  async function show() {
    const kept = await isKept();
    keep.hidden = kept;
    forget.hidden = !kept;
    told.textContent = kept ? bar.dataset.kept : "";
    bar.hidden = false;
  }

  // What is being taken anew; it would bring back what is forgotten meanwhile.
  let renewed = Promise.resolve();

  async function take() {
    await (await caches.open(KEPT)).addAll([HERE, ...parts()]);
  }

  keep.addEventListener("click", async () => {
    await navigator.serviceWorker.register("/kept-lists.js", { scope: "/shared/" });
    // Before it is ready, nobody would open the list from what is kept.
    await navigator.serviceWorker.ready;
    await take();
    await show();
    forget.focus();
  });

  forget.addEventListener("click", async () => {
    await renewed;
    const cache = await caches.open(KEPT);
    await cache.delete(HERE, { ignoreVary: true });
    const left = (await cache.keys()).some((request) => /^\/shared\/[^/]+$/.test(new URL(request.url).pathname));
    if (!left) {
      await caches.delete(KEPT);
      const worker = await navigator.serviceWorker.getRegistration("/shared/");
      if (worker) await worker.unregister();
    }
    await show();
    keep.focus();
  });

  await show();
  // After an update of Carrel the page has other parts than those that were kept with it.
  if (navigator.onLine && (await isKept())) renewed = take().catch(() => {});
})();
