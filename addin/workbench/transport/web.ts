/**
 * The Excel-on-the-web end of a pane: makes the iframe that the unmodified Office.js recognises, answers its
 * messages from the host, pushes the host's events. The page must be https and share the pane's host name.
 */
import type { ExcelHost, HostEvent } from "../host/host.ts";
import type { RequestBody } from "../host/wire.ts";
import { appContext } from "./app-context.ts";
import {
  ActionType,
  DispatchId,
  ErrorCode,
  MessageType,
  type PaneMessage,
  ResponseType,
  readMessage,
  UNKNOWN_CALL,
} from "./envelope.ts";

export interface PaneParts {
  readonly container: HTMLElement;
  /** https, same host name as the page (the port may differ). */
  readonly paneUrl: string;
  readonly host: ExcelHost;
  /** Default "it-IT". */
  readonly locale?: string;
  readonly documentUrl: string;
  /** Title of the iframe, read by screen readers. */
  readonly title?: string;
}

export interface PaneConnection {
  readonly frame: HTMLIFrameElement;
  readonly conversation: string;
  /** The next rich API call is answered with this error, as Excel does when it is busy (5004, 5102 ...). */
  failNext(code: number): void;
  /** Presses the ribbon button of a function; resolves when the add-in called `event.completed()`. */
  invokeCommand(name: string): Promise<void>;
  /** Takes the pane away and stops listening. */
  disconnect(): void;
}

type Data = Readonly<Record<string, unknown>>;

/** Puts the pane into the container and answers it until `disconnect`. Throws when the addresses do not fit. */
export function connectPane(parts: PaneParts): PaneConnection {
  const paneAddress = new URL(parts.paneUrl, location.href);
  if (location.protocol !== "https:" || paneAddress.protocol !== "https:") {
    throw new Error("Office.js talks to an https page only: open the workbench over https.");
  }
  if (location.hostname !== paneAddress.hostname) {
    throw new Error(`The pane must be on the workbench's host name ${location.hostname}.`);
  }
  return new WebConversation(parts, paneAddress);
}

class WebConversation implements PaneConnection {
  readonly frame: HTMLIFrameElement;
  readonly conversation = crypto.randomUUID();
  readonly #controlId = crypto.randomUUID();
  readonly #host: ExcelHost;
  /** Registered events: name to the correlation id that pushes must carry. */
  readonly #registered = new Map<string, number>();
  readonly #commands = new Map<string, () => void>();
  readonly #disconnect: (() => void)[] = [];
  #failure: number | null = null;

  constructor(
    private readonly parts: PaneParts,
    private readonly paneAddress: URL,
  ) {
    this.#host = parts.host;
    this.frame = this.#makeFrame();
    const onMessage = (event: MessageEvent): void => {
      if (event.source !== this.frame.contentWindow) return;
      const message = readMessage(event.data, this.conversation);
      if (message) void this.#answer(message);
    };
    window.addEventListener("message", onMessage);
    this.#disconnect.push(() => window.removeEventListener("message", onMessage));
    this.#disconnect.push(this.#host.onEvent((event) => this.#push(event)));
    parts.container.append(this.frame);
    this.#disconnect.push(() => this.frame.remove());
  }

  failNext(code: number): void {
    this.#failure = code;
  }

  invokeCommand(name: string): Promise<void> {
    const id = crypto.randomUUID();
    const completed = new Promise<void>((resolve) => this.#commands.set(id, resolve));
    this.#event("appCommandInvoked", { 0: id, 1: name, 2: JSON.stringify({ source: { id: name } }) });
    return completed;
  }

  disconnect(): void {
    for (const step of this.#disconnect.splice(0)) step();
  }

  /** The name must be set before the frame is inserted: a later change does not reach `window.name`. */
  #makeFrame(): HTMLIFrameElement {
    const locale = this.parts.locale ?? "it-IT";
    const hostInfo = ["Excel", "Web", "16.00", locale, crypto.randomUUID(), "", "", "0"];
    const frame = document.createElement("iframe");
    frame.title = this.parts.title ?? "Concilia";
    frame.name = JSON.stringify({
      baseFrameName: `pane-${this.conversation}`,
      hostInfo: hostInfo.join("|"),
      xdmInfo: [this.conversation, this.#controlId, location.origin].join("|"),
      serializerVersion: "1",
      flights: "[]",
    });
    const address = new URL(this.paneAddress);
    const query = `_host_Info=${hostInfo.join("$")}`;
    address.search = address.search === "" ? `?${query}` : `${address.search}&${query}`;
    frame.src = address.href;
    return frame;
  }

  /** Never rejects: a message that breaks the host is answered with an error and noted. */
  async #answer(message: PaneMessage): Promise<void> {
    try {
      await this.#answerKind(message);
    } catch (cause) {
      this.#host.noteUnknown(`failure at ${message._actionName}: ${String(cause)}`);
      this.#reply(message, null, ErrorCode.requestError);
    }
  }

  async #answerKind(message: PaneMessage): Promise<void> {
    if (message._actionType === ActionType.registerEvent) {
      this.#registered.set(message._actionName, message._correlationId);
      this.#reply(message, { Error: 0 });
    } else if (message._actionType === ActionType.unregisterEvent) {
      this.#registered.delete(message._actionName);
      this.#reply(message, { Error: 0 });
    } else if (message._actionName === "ContextActivationManager_getAppContextAsync") {
      this.#reply(message, this.#appContext());
    } else if (message._actionName === "ContextActivationManager_notifyHost") {
      // Focus, keys, telemetry: Excel takes note, and so there is nothing to answer.
      this.#reply(message, null);
    } else if (message._actionName === "executeMethod") {
      this.#reply(message, await this.#execute(asData(message._data)));
    } else {
      this.#host.noteUnknown(`message ${message._actionName}`);
      this.#reply(message, null, ErrorCode.requestError);
    }
  }

  async #execute(data: Data): Promise<Data> {
    const dispatchId = asData(data.DdaMethod).DispatchId;
    switch (dispatchId) {
      case DispatchId.richApi:
        return this.#richApi(data.ArrayData);
      case DispatchId.settingsSave: {
        const properties = asData(data.DdaSettingsMethod).Properties;
        this.#host.settings.replaceAll(Object.fromEntries(Array.isArray(properties) ? properties : []));
        return { Version: 1, Error: 0 };
      }
      case DispatchId.settingsRefresh: {
        const settings = Object.entries(this.#host.settings.all());
        return {
          Version: 1,
          Error: 0,
          Properties: { Settings: settings.map(([Name, Value]) => ({ Name, Value })) },
        };
      }
      case DispatchId.commandCompleted: {
        const id = String(data[0]);
        this.#commands.get(id)?.();
        this.#commands.delete(id);
        return { Version: 1, Error: 0 };
      }
      default:
        this.#host.noteUnknown(`dispatch id ${String(dispatchId)}`);
        return { Version: 1, Error: UNKNOWN_CALL };
    }
  }

  async #richApi(request: unknown): Promise<Data> {
    if (this.#failure !== null) {
      const code = this.#failure;
      this.#failure = null;
      return { Version: 1, Error: code };
    }
    const [, , , , body, , flags]: readonly unknown[] = Array.isArray(request) ? request : [];
    const parsed = JSON.parse(String(body)) as RequestBody;
    const answer = await this.#host.process(parsed, Number(flags));
    return { Version: 1, Error: 0, Data: [200, [], JSON.stringify(answer)] };
  }

  #appContext(): Data {
    const { container, documentUrl, locale } = this.parts;
    return appContext({
      controlId: this.#controlId,
      locale: locale ?? "it-IT",
      documentUrl,
      settings: this.#host.settings.all(),
      width: container.clientWidth,
      height: container.clientHeight,
    });
  }

  #push(event: HostEvent): void {
    if (event.kind === "documentSelectionChanged") this.#event("documentSelectionChanged", {});
    else this.#event("richApiMessage", { ArrayData: [event.entry] });
  }

  #event(name: string, data: Data): void {
    const correlation = this.#registered.get(name);
    if (correlation !== undefined) this.#post(name, correlation, data, ErrorCode.none, ResponseType.event);
  }

  #reply(message: PaneMessage, data: unknown, error: number = ErrorCode.none): void {
    this.#post(message._actionName, message._correlationId, data, error, ResponseType.answer);
  }

  #post(name: string, correlation: number, data: unknown, error: number, responseType: number): void {
    const message = {
      _messageType: MessageType.response,
      _actionName: name,
      _correlationId: correlation,
      _data: data,
      _errorCode: error,
      _responseType: responseType,
      _conversationId: this.conversation,
      _origin: location.origin,
      _serializerVersion: 1,
    };
    this.frame.contentWindow?.postMessage(JSON.stringify(message), this.paneAddress.origin);
  }
}

function asData(value: unknown): Data {
  return value !== null && typeof value === "object" ? { ...value } : {};
}
