/** Messages between the pane's Office.js and an Excel-on-the-web page: JSON strings over postMessage. */

export const MessageType = { request: 0, response: 1 } as const;
export const ActionType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const ResponseType = { answer: 0, event: 1 } as const;
export const ErrorCode = { none: 0, requestError: -2 } as const;

/** Calls of the old API that `executeMethod` carries. */
export const DispatchId = {
  settingsRefresh: 75,
  settingsSave: 76,
  richApi: 93,
  commandCompleted: 94,
} as const;

/** Error of a call that the host does not know. */
export const UNKNOWN_CALL = 5001;

export interface PaneMessage {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** Reads a message of this conversation; null for anything else that arrives at the page. */
export function readMessage(data: unknown, conversation: string): PaneMessage | null {
  if (typeof data !== "string") return null;
  let message: unknown;
  try {
    message = JSON.parse(data);
  } catch {
    return null;
  }
  if (!isPaneMessage(message) || message._conversationId !== conversation) return null;
  return message._messageType === MessageType.request ? message : null;
}

function isPaneMessage(message: unknown): message is PaneMessage {
  return (
    message !== null &&
    typeof message === "object" &&
    "_messageType" in message &&
    "_actionType" in message &&
    "_actionName" in message &&
    "_conversationId" in message &&
    "_correlationId" in message
  );
}
