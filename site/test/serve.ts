import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

const types: Record<string, string> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain",
};

/** Serves a folder below a path, as a plain web server does. */
export async function serve(folder: string, path: string) {
  let sent = 0;
  const server = createServer(async ({ url = "" }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    const file = decodeURI(pathname.slice(path.length)).replace(
      /(?<=^|\/)$/,
      "index.html",
    );
    const content = await readFile(join(folder, file)).catch(() => undefined);
    if (!content || !pathname.startsWith(path))
      return response.writeHead(404).end();
    const type = types[extname(file)];
    response.setHeader(
      "content-type",
      `${type ?? "application/octet-stream"}${type ? "; charset=utf-8" : ""}`,
    );
    response.setHeader(
      "cache-control",
      file.startsWith("assets/") ? "max-age=31536000" : "no-cache",
    );
    if (type) response.setHeader("content-encoding", "gzip");
    const body = type ? gzipSync(content) : content;
    sent += body.length;
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${path}`,
    sent: () => sent,
    close: () => server.close(),
  };
}
