/** From settings to a listening server; serve and demo differ only in what they pass here. */
import { randomUUID } from "node:crypto";
import { createServer as createHttpServer, type Server } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import type { AddressInfo } from "node:net";
import type { Express } from "express";
import { type Logger, pino } from "pino";
import { createApp } from "../routes/app.ts";
import { coreEngine } from "../routes/engine-core.ts";
import type { Store } from "../store/port.ts";
import { openStore } from "../store/sqlite-store.ts";
import { createPages } from "../web/pages.ts";
import { developmentKeyPair, readKeyPair } from "./certificate.ts";
import { projectRoot } from "./project-root.ts";
import { localOfficeJs, microsoftOfficeJs, type Settings, WrongSettings } from "./settings.ts";

export interface StartedServer {
  /** As users type it, without a slash at the end. */
  readonly address: string;
  readonly app: Express;
  readonly store: Store;
  readonly log: Logger;
  /** Finishes open requests, then closes the store. */
  close(): Promise<void>;
}

export interface Mode {
  readonly dataDir: string;
  /** Serves the workbench and the sample workbooks, and Office.js from npm. */
  readonly demo: boolean;
}

/** @throws WrongSettings when the address cannot be listened on or a certificate cannot be read */
export async function startServer(settings: Settings, mode: Mode): Promise<StartedServer> {
  const clock = () => new Date();
  const log = pino({ level: settings.logLevel ?? (mode.demo ? "warn" : "info"), base: null });
  const scheme = settings.tls ? "https" : "http";
  const hostName = new URL(settings.publicUrl ?? `${scheme}://localhost`).hostname;
  const pair = settings.tls
    ? settings.certificate
      ? readKeyPair(settings.certificate)
      : await developmentKeyPair(mode.dataDir, hostName, clock())
    : null;

  const store = await openStore(mode.dataDir);
  let address = "";
  const root = projectRoot();
  const app = createApp({
    store,
    engine: coreEngine,
    clock,
    newId: randomUUID,
    log,
    settings: {
      behindProxy: !settings.tls,
      strictTransport: settings.certificate !== undefined,
      loginAttempts: settings.loginAttempts,
    },
    pages: (services) =>
      createPages(services, {
        root,
        demo: mode.demo,
        officeJs: settings.officeJs ?? (mode.demo ? localOfficeJs : microsoftOfficeJs),
        address: () => address,
      }),
  });
  const server = pair ? createHttpsServer({ cert: pair.cert, key: pair.key }, app) : createHttpServer(app);
  // Longer than any proxy keeps its side open, or it would now and then send into a closing connection.
  server.keepAliveTimeout = 65_000;
  server.headersTimeout = 66_000;
  try {
    await listen(server, settings.port, settings.host);
  } catch (error) {
    await store.close();
    throw asWrongSettings(error, settings);
  }
  const { port } = server.address() as AddressInfo;
  address = settings.publicUrl ?? `${scheme}://localhost:${port}`;
  log.info({ address, tls: settings.tls, dataDir: mode.dataDir }, "listening");
  return {
    address,
    app,
    store,
    log,
    close: async () => {
      await stop(server);
      await store.close();
      log.info("closed");
    },
  };
}

function asWrongSettings(error: unknown, { port, host }: Settings): unknown {
  const code = error instanceof Error && "code" in error ? error.code : null;
  const place = `${host}:${port}`;
  if (code === "EADDRINUSE") {
    return new WrongSettings(
      `PORT: ${place} è già in uso da un altro programma.\nPORT: ${place} is in use by another program.`,
    );
  }
  if (code === "EACCES" || code === "EADDRNOTAVAIL") {
    return new WrongSettings(
      `HOST, PORT: non è permesso o possibile ascoltare su ${place}.\nHOST, PORT: listening on ${place} is not allowed or not possible.`,
    );
  }
  return error;
}

export function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

/** Lets open requests end; who is not done after ten seconds is cut off, and will find its receipt by the key. */
export function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), 10_000);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}

/** Resolves at Ctrl-C or when the service manager asks to stop. */
export function untilAskedToStop(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
}
