import type { Language } from "../../shared/kit/finding.ts";
import type { Tab } from "./app.ts";
import { useView } from "./context.ts";
import { useFocusRescue } from "./focus-rescue.ts";
import { rememberLanguage } from "./language.ts";
import { Spinner } from "./parts/fluent.tsx";
import { Notice, TroubleMessage } from "./parts/message.tsx";
import { TabList } from "./parts/tab-list.tsx";
import { ApproveScreen } from "./screens/approve-screen.tsx";
import { CheckScreen } from "./screens/check-screen.tsx";
import { ComputeScreen } from "./screens/compute-screen.tsx";
import { RegionScreen } from "./screens/region-screen.tsx";

const screens: Readonly<Record<Tab, () => preact.JSX.Element>> = {
  check: CheckScreen,
  compute: ComputeScreen,
  approve: ApproveScreen,
  region: RegionScreen,
};

export function Pane() {
  const { state, t } = useView();
  const Screen = screens[state.tab];
  const needsExcel = state.tab !== "region";
  useFocusRescue("screen");
  return (
    <>
      <header class="top">
        <div class="brand">
          <strong>{t.appName}</strong>
          <span>{t.appPurpose}</span>
        </div>
        <LanguageSwitch />
      </header>
      <TabList />
      <main>
        <div
          id="screen"
          tabIndex={-1}
          role="tabpanel"
          aria-labelledby={`tab-${state.tab}`}
          aria-busy={state.busy !== null}
        >
          <TroubleMessage />
          {state.host === "starting" && <Spinner label={t.starting} />}
          {state.host === "outside" && needsExcel && <p class="message">{t.noExcel}</p>}
          {state.host === "too-old" && <p class="message">{t.oldExcel}</p>}
          {(state.host === "excel" || (state.host === "outside" && !needsExcel)) && <Screen />}
        </div>
        <Notice />
      </main>
    </>
  );
}

const languages: Readonly<Record<Language, string>> = { it: "Italiano", en: "English" };

function LanguageSwitch() {
  const { app, state, t } = useView();
  const other: Language = state.language === "it" ? "en" : "it";
  return (
    <button
      type="button"
      class="link language"
      lang={other}
      aria-label={`${t.language}: ${languages[other]}`}
      onClick={() => {
        rememberLanguage(other);
        app.store.set({ language: other, notice: "" });
      }}
    >
      {other.toUpperCase()}
    </button>
  );
}
