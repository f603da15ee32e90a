/** The ways a file comes in: the file picker, a file dropped anywhere on the page, the samples menu. */
import * as z from "zod";
import { type Bar, element } from "./bar.ts";

export interface Arrivals {
  open(bytes: Uint8Array, name: string): unknown;
  sample(file: string): unknown;
}

export function acceptPickedFiles(arrivals: Arrivals): void {
  const picker = element<HTMLInputElement>("#picker");
  element("#open").addEventListener("click", () => picker.click());
  picker.addEventListener("change", async () => {
    const file = picker.files?.[0];
    if (file) arrivals.open(new Uint8Array(await file.arrayBuffer()), file.name);
    // The same file may be picked again after it was changed elsewhere.
    picker.value = "";
  });
}

export function acceptDroppedFiles(arrivals: Arrivals): void {
  const sign = element("#drop");
  const carriesFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
  // Capturing: the spreadsheet has drop handling of its own.
  window.addEventListener(
    "dragover",
    (event) => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      sign.hidden = false;
    },
    true,
  );
  window.addEventListener(
    "dragleave",
    (event) => {
      if (event.relatedTarget === null) sign.hidden = true;
    },
    true,
  );
  window.addEventListener(
    "drop",
    async (event) => {
      sign.hidden = true;
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      event.stopPropagation();
      arrivals.open(new Uint8Array(await file.arrayBuffer()), file.name);
    },
    true,
  );
}

const SampleList = z.array(z.object({ file: z.string().min(1), title: z.string().min(1) }));

/** Fills the menu; a server without samples leaves one line that says so. */
export async function offerSamples(bar: Bar, arrivals: Arrivals): Promise<void> {
  const menu = element<HTMLDetailsElement>("#samples");
  const list = element("#samples ul");
  for (const sample of await sampleList()) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "sample";
    button.textContent = sample.title;
    button.addEventListener("click", () => {
      menu.open = false;
      arrivals.sample(sample.file);
    });
    const item = document.createElement("li");
    item.append(button);
    list.append(item);
  }
  if (list.childElementCount === 0) {
    const line = document.createElement("p");
    line.className = "menu-note";
    line.dataset.text = "noSamples";
    line.textContent = bar.text("noSamples");
    const item = document.createElement("li");
    item.append(line);
    list.append(item);
  }
  document.addEventListener("pointerdown", (event) => {
    if (!(event.target instanceof Node && menu.contains(event.target))) menu.open = false;
  });
}

async function sampleList(): Promise<z.infer<typeof SampleList>> {
  const answer = await fetch("/samples/index.json").catch(() => null);
  if (!answer?.ok) return [];
  const parsed = SampleList.safeParse(await answer.json().catch(() => null));
  return parsed.success ? parsed.data : [];
}

/** Null when the server does not have it. */
export async function fetchSample(file: string): Promise<Uint8Array | null> {
  const answer = await fetch(`/samples/${encodeURIComponent(file)}`).catch(() => null);
  return answer?.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
}
