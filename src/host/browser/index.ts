import type { FunctionMetadata } from "../custom-functions";
import { readManifest } from "./addin-manifest";
import "./page.css";
import { Page } from "./page";
import type { Addin } from "./session";

async function fetchFile(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`无法读取 ${address}（${response.status}）。`);
  return response;
}

async function loadAddin(): Promise<Addin> {
  const manifest = readManifest(await (await fetchFile("manifest.xml")).text());
  const { functions } = (await (await fetchFile(manifest.functionsUrl)).json()) as {
    functions: readonly FunctionMetadata[];
  };
  return { manifest, functions };
}

async function start(): Promise<void> {
  const page = new Page(await loadAddin());
  await page.openSample();
}

void start();
