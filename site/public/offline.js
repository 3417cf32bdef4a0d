// Keeps what has been loaded. A file in assets/ has another name when it changes, so it is
// taken from here; all else only without a network.

const built = location.search.slice(1);

addEventListener("activate", (event) => event.waitUntil(begin()));
addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  const isOurs = method === "GET" && url.startsWith(registration.scope);
  if (isOurs) event.respondWith(answer(event.request));
});

/** Forgets what the site before has left. */
async function begin() {
  await clients.claim();
  const names = await caches.keys();
  const old = names.filter((name) => name !== built);
  await Promise.all(old.map((name) => caches.delete(name)));
}

async function answer(request) {
  const cache = await caches.open(built);
  const kept = await cache.match(request);
  if (kept && request.url.includes("/assets/")) return kept;
  const fresh = await fetch(request).catch(
    (error) => kept ?? Promise.reject(error),
  );
  if (fresh.ok && fresh !== kept) await cache.put(request, fresh.clone());
  return fresh;
}
