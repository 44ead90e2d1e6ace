/**
 * A file offered as a download under its own name. It is never guessed at and never shown in place:
 * what was uploaded, or made from an upload, must not run in our origin.
 */
export function asDownload(body: BodyInit, fileName: string, headers: Readonly<Record<string, string>>): Response {
  return new Response(body, {
    headers: {
      ...headers,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  });
}
