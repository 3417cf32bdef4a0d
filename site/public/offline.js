// Keeps what has been loaded. A file in assets/ has another name when it changes, so it is
// taken from here; all else only without a network.

addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  const isOurs = method === "GET" && url.startsWith(registration.scope);
  if (isOurs) event.respondWith(answer(event.request));
});

async function answer(request) {
  const cache = await caches.open("site");
  const kept = await cache.match(request);
  if (kept && request.url.includes("/assets/")) return kept;
  const fresh = await fetch(request).catch(
    (error) => kept ?? Promise.reject(error),
  );
  if (fresh.ok && fresh !== kept) await cache.put(request, fresh.clone());
  return fresh;
}
