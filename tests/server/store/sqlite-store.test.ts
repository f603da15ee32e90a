import { openStore } from "../../../server/store/sqlite-store.ts";
import { temporaryFolder } from "../folders.ts";
import { storeSuite } from "./store-suite.ts";

storeSuite("SQLite file", async () => {
  const folder = temporaryFolder();
  return { store: await openStore(folder), second: () => openStore(folder) };
});
