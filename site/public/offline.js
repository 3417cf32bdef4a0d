// Keeps what has been loaded, and shows it when there is no network.

addEventListener("activate", (event) => event.waitUntil(begin()));
addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  const isOurs = method === "GET" && url.startsWith(registration.scope);
  if (isOurs) event.respondWith(answer(event.request));
});

async function begin() {
  await caches.delete("site");
  await clients.claim();
}

async function answer(request) {
  const cache = await caches.open("site");
  try {
    const found = await fetch(request);
    if (found.ok) await cache.put(request, found.clone());
    return found;
  } catch {
    return (await cache.match(request)) ?? Response.error();
  }
}
