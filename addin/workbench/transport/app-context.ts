/** What Excel on the web tells a pane about itself before anything else. */

export interface AppContextParts {
  readonly controlId: string;
  /** Language tag of screens and data, "it-IT". */
  readonly locale: string;
  readonly documentUrl: string;
  /** Document settings: name to JSON text. */
  readonly settings: Readonly<Record<string, string>>;
  readonly width: number;
  readonly height: number;
}

/** Excel on the web, and a document that may be edited. */
const EXCEL_ON_THE_WEB = 16;
const EDITABLE = 1;
const TASK_PANE = 1;

/**
 * Requirement sets offered. Excel 2021 LTSC ends with ExcelApi 1.14; the workbench must not offer more than the
 * oldest Excel it stands for, nor than its npm client has (1.15).
 */
export const REQUIREMENT_SETS = {
  AddInCommands: "1.1",
  DialogApi: "1.2",
  ExcelApi: "1.14",
  RichApiRuntime: "1.2",
  Settings: "1.1",
} as const;

/** The answer to `ContextActivationManager_getAppContextAsync`, in the client's own names. */
export function appContext(parts: AppContextParts): Readonly<Record<string, unknown>> {
  return {
    _id: parts.controlId,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: "16.01",
    _appMinorVersion: 1,
    _appUILocale: parts.locale,
    _dataLocale: parts.locale,
    _docUrl: parts.documentUrl,
    _clientMode: EDITABLE,
    _settings: Object.entries(parts.settings),
    _reason: "documentOpened",
    _osfControlType: TASK_PANE,
    _eToken: "",
    _correlationId: crypto.randomUUID(),
    _appInstanceId: crypto.randomUUID(),
    _hostCustomMessage: null,
    _hostFullVersion: "16.0.18000.10000",
    _clientWindowHeight: parts.height,
    _clientWindowWidth: parts.width,
    _addinName: "Concilia",
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 0,
    _requirementMatrix: JSON.stringify(REQUIREMENT_SETS),
    _dialogRequirementMatrix: JSON.stringify({ DialogApi: REQUIREMENT_SETS.DialogApi }),
  };
}
