import { X509Certificate } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { generate } from "selfsigned";

const folder = path.resolve(__dirname, "../../.cache/certificate");
const files = { key: path.join(folder, "localhost.key"), cert: path.join(folder, "localhost.crt") };

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

async function stored(): Promise<Certificate | null> {
  if (!existsSync(files.key) || !existsSync(files.cert)) return null;
  const [key, cert] = await Promise.all([readFile(files.key, "utf8"), readFile(files.cert, "utf8")]);
  return new Date(new X509Certificate(cert).validTo) > new Date() ? { key, cert } : null;
}

/**
 * The certificate the preview is served with. Office.js refuses http, so there must be one; it is signed by nobody,
 * and the browser asks once. Kept, so that it asks only once.
 */
export async function localCertificate(): Promise<Certificate> {
  const kept = await stored();
  if (kept) return kept;
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    keySize: 2048,
    algorithm: "sha256",
  });
  await mkdir(folder, { recursive: true });
  await Promise.all([writeFile(files.key, made.private, { mode: 0o600 }), writeFile(files.cert, made.cert)]);
  return { key: made.private, cert: made.cert };
}
