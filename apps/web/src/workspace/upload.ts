import { ProblemDetailsSchema } from '@staffroom/contract';
import { ORPCError } from '@orpc/client';
import type { UploadOptions } from './workspace.ts';

function problemOf(request: XMLHttpRequest): Error {
  try {
    const problem = ProblemDetailsSchema.parse(JSON.parse(request.responseText));
    return new ORPCError(problem.code, { status: problem.status, message: problem.detail });
  } catch {
    return new Error(`The server answered the upload with ${request.status} ${request.statusText}.`);
  }
}

/**
 * Sends a file's bytes with PUT. Through XMLHttpRequest, which alone tells how much has been sent. Throws an `ORPCError`
 * with the server's problem, or an `AbortError`.
 */
export function uploadTo(address: URL, file: File, options: UploadOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const abort = () => request.abort();
    request.open('PUT', address);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable && event.total > 0) options.onProgress?.(event.loaded / event.total);
    });
    request.addEventListener('load', () => {
      if (request.status >= 200 && request.status < 300) resolve();
      else reject(problemOf(request));
    });
    request.addEventListener('error', () =>
      reject(new Error(`The connection ended while ${file.name} was being sent. Maybe try again.`)),
    );
    request.addEventListener('abort', () =>
      reject(new DOMException('The upload was cancelled.', 'AbortError')),
    );
    request.addEventListener('loadend', () => options.signal?.removeEventListener('abort', abort));
    options.signal?.addEventListener('abort', abort);
    if (options.signal?.aborted === true) reject(new DOMException('The upload was cancelled.', 'AbortError'));
    else request.send(file);
  });
}
