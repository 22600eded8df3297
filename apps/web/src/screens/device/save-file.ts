import { saveBlob } from '../../workspace/device/save-blob.ts';

/** The part of the File System Access API that is used; not every browser has it, and the types know none of it. */
interface WithSavePicker {
  showSaveFilePicker(options: {
    readonly suggestedName: string;
    readonly types: readonly { readonly description: string; readonly accept: Record<string, string[]> }[];
  }): Promise<{ createWritable(): Promise<{ write(content: Blob): Promise<void>; close(): Promise<void> }> }>;
}

/**
 * Saves a Studio file where the person says; in browsers that cannot ask, where downloads go. False where the person
 * thought better of it.
 *
 * @param makeContent is called after the place is chosen: browsers let a page ask only right after a press.
 */
export async function saveStudioFile(
  suggestedName: string,
  makeContent: () => Promise<{ readonly fileName: string; readonly content: Blob }>,
): Promise<boolean> {
  const browser: object = globalThis;
  if (!canPick(browser)) {
    const { content, fileName } = await makeContent();
    saveBlob(content, fileName);
    return true;
  }
  try {
    const place = await browser.showSaveFilePicker({
      suggestedName,
      types: [{ description: 'Staffroom school', accept: { 'application/octet-stream': ['.staffroom'] } }],
    });
    const file = await place.createWritable();
    const { content } = await makeContent();
    await file.write(content);
    await file.close();
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return false;
    throw error;
  }
}

function canPick(world: object): world is WithSavePicker {
  return 'showSaveFilePicker' in world;
}
