/** A PDF may have other bytes before its header, but no more than these (ISO 32000-2, annex I). */
const looked = 1024;

/** Whether bytes are a PDF: "%PDF-" and a version, and no words before it. */
export function isPdf(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, looked));
  const at = head.search(/%PDF-\d/);
  return at >= 0 && !/[\w,.;:]{3}[^\r\n]*$/.test(head.slice(0, at));
}
