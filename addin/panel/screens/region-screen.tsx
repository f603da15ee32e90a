import { atsCodes } from "../../../shared/acts/registry.ts";
import { ats } from "../../../shared/acts/territories.ts";
import type { Consolidation } from "../../../shared/domain/consolidation.ts";
import { changeRegion, loadConsolidation, writeConsolidation } from "../actions/region.ts";
import { useView } from "../context.ts";
import { dateAndTime } from "../dates.ts";
import { formatQuantity } from "../numbers.ts";
import { ContextFields } from "../parts/context-fields.tsx";
import { FigureLineCard, ProjectRatioCard } from "../parts/figure-card.tsx";
import { Button, Spinner } from "../parts/fluent.tsx";
import { AccountLine, SignIn } from "../parts/sign-in.tsx";

export function RegionScreen() {
  const { app, state, t } = useView();
  const { account, region, busy } = state;
  if (!account) return <SignIn why={t.signInRegion} />;
  const ready = region.programme !== null && region.period !== null;
  return (
    <>
      <AccountLine account={account} />
      <p class="intro">{t.regionIntro}</p>
      <ContextFields
        programme={region.programme}
        period={region.period}
        onChange={(programme, period) => changeRegion(app, { programme, period })}
      />
      <div class="actions">
        <Button
          id="load-consolidation"
          appearance="primary"
          blocked={!ready || busy !== null}
          onClick={() => loadConsolidation(app)}
        >
          {t.load}
        </Button>
        {busy === "region" && <Spinner label={t.loading} />}
      </div>
      {region.consolidation && <Received consolidation={region.consolidation} />}
    </>
  );
}

function Received({ consolidation }: { readonly consolidation: Consolidation }) {
  const { app, state, t } = useView();
  const { arrivals, lines, liquidation, differences } = consolidation;
  if (arrivals.length === 0) return <p class="message">{t.nothingReceived}</p>;
  return (
    <>
      <Arrivals consolidation={consolidation} />
      <section>
        <h2>{t.consolidated}</h2>
        <ul class="figures">
          {lines.map((line) => (
            <FigureLineCard key={`${line.kind}/${line.id}`} line={line} />
          ))}
        </ul>
      </section>
      {liquidation.length > 0 && (
        <section>
          <h2>{t.liquidation}</h2>
          <ul class="figures">
            {liquidation.map((ratio) => (
              <ProjectRatioCard key={`${ratio.territory}/${ratio.project}`} ratio={ratio} />
            ))}
          </ul>
        </section>
      )}
      {differences.length > 0 && (
        <section>
          <h2>{t.differences}</h2>
          <ul class="plain">
            {differences.map(({ origin, header, computed, difference }) => (
              <li key={`${origin.submission}/${origin.sheet}/${origin.cell}`}>
                <strong>{header}</strong> · {ats[origin.territory].name}, {origin.sheet}!{origin.cell}
                <br />
                {t.printed} {formatQuantity(origin.value, "number", state.language)} · {t.computed}{" "}
                {formatQuantity(computed, "number", state.language)} · {t.difference}{" "}
                {formatQuantity(difference, "number", state.language)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {state.host === "excel" ? (
        <div class="actions">
          <Button
            id="write-consolidation"
            blocked={state.busy !== null}
            onClick={() => writeConsolidation(app)}
          >
            {t.writeNewSheet}
          </Button>
          {state.busy === "write" && <Spinner label={t.working} />}
        </div>
      ) : (
        <p class="quiet">{t.needExcelToWrite}</p>
      )}
    </>
  );
}

function Arrivals({ consolidation }: { readonly consolidation: Consolidation }) {
  const { state, t } = useView();
  const { arrivals } = consolidation;
  const arrived = new Set(arrivals.map((arrival) => arrival.territory));
  return (
    <section>
      <h2>
        {t.arrivals} <span class="quiet">{t.arrivalsCount(arrived.size, atsCodes.length)}</span>
      </h2>
      <ul class="plain">
        {arrivals.map((arrival) => (
          <li key={`${arrival.territory}/${arrival.kind}`}>
            <strong>{ats[arrival.territory].name}</strong>
            <br />
            {t.kinds[arrival.kind]}, {t.revision(arrival.revision)} ·{" "}
            <time dateTime={arrival.receivedAt}>{dateAndTime(arrival.receivedAt, state.language)}</time>
          </li>
        ))}
      </ul>
    </section>
  );
}
