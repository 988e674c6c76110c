// Sends a file to the platform, which keeps it until it is used for what it was sent for.

export type SentFile = { uploadId: string } | { code: string };

const request = (url: string, file: File, onProgress: (share: number) => void) =>
  new Promise<{ status: number; text: string }>((resolve) => {
    const sending = new XMLHttpRequest();
    sending.open('POST', url);
    sending.setRequestHeader('x-agora-csrf', '1');
    sending.setRequestHeader('content-type', 'application/octet-stream');
    sending.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    sending.onloadend = () => resolve({ status: sending.status, text: sending.responseText });
    sending.send(file);
  });

/** `onProgress` is told the share that has arrived, from 0 to 1. */
export async function sendFile(
  file: File,
  purpose: string,
  onProgress: (share: number) => void = () => undefined,
): Promise<SentFile> {
  const url = `/uploads?purpose=${purpose}&name=${encodeURIComponent(file.name)}`;
  let { status, text } = await request(url, file, onProgress);
  if (status === 401) {
    const headers = { 'x-agora-csrf': '1', 'content-type': 'application/json' };
    await fetch('/auth/refresh', { method: 'POST', headers, body: '{}' }).catch(() => undefined);
    ({ status, text } = await request(url, file, onProgress));
  }
  try {
    const body = JSON.parse(text);
    if (body.uploadId) return { uploadId: body.uploadId };
    return { code: String(body.errors?.[0]?.extensions?.code ?? status) };
  } catch {
    return { code: 'UNREACHABLE' };
  }
}
