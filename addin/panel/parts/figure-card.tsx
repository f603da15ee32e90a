import type { ComponentChildren } from "preact";
import { ats } from "../../../shared/acts/territories.ts";
import type { Figure, FigureLine, Origin, ProjectRatio } from "../../../shared/domain/consolidation.ts";
import type { Unit } from "../../../shared/domain/table.ts";
import { useView } from "../context.ts";
import { formatQuantity, formatRatio } from "../numbers.ts";

/** One consolidated figure: the Region on top, then how it is made, then each territory down to its cells. */
export function FigureLineCard({ line }: { readonly line: FigureLine }) {
  const { state, t } = useView();
  const { language } = state;
  // Ratios of money name the base they stand on; ratios of counts have none.
  const partUnit = line.base ? "euro" : "number";
  return (
    <li class="figure" data-figure={line.id}>
      <FigureHead label={line.label[language]} figure={line.region} unit={line.unit} />
      <Parts
        figure={line.region}
        unit={partUnit}
        numerator={line.numeratorLabel[language]}
        denominator={line.denominatorLabel?.[language] ?? t.denominator}
      />
      {line.base && <p class="quiet">{`${t.base}: ${line.base[language]}`}</p>}
      <details>
        <summary tabIndex={0}>{t.byTerritory}</summary>
        <ul class="by-territory">
          {line.territories.map(({ territory, figure }) => (
            <li key={territory} data-territory={territory}>
              <FigureHead label={ats[territory].name} figure={figure} unit={line.unit} />
              <Parts
                figure={figure}
                unit={partUnit}
                numerator={line.numeratorLabel[language]}
                denominator={line.denominatorLabel?.[language] ?? t.denominator}
              />
              <Origins figure={figure} />
            </li>
          ))}
        </ul>
        <p class="quiet">{`${t.source}: ${line.source}`}</p>
      </details>
    </li>
  );
}

/** Liquidated over total resources of a project: never without numerator, denominator and base. */
export function ProjectRatioCard({ ratio }: { readonly ratio: ProjectRatio }) {
  const { state, t } = useView();
  const { language } = state;
  return (
    <li class="figure" data-project={ratio.project}>
      <FigureHead label={ratio.project} figure={ratio.figure} unit="percent">
        <span class="quiet">{ats[ratio.territory].name}</span>
      </FigureHead>
      <Parts figure={ratio.figure} unit="euro" numerator={t.liquidated} denominator={t.resources} />
      <p class="quiet">{`${t.base}: ${ratio.base[language]}`}</p>
      <Origins figure={ratio.figure} />
    </li>
  );
}

interface FigureHeadProps {
  readonly label: string;
  readonly figure: Figure;
  readonly unit: FigureLine["unit"];
  readonly children?: ComponentChildren;
}

function FigureHead({ label, figure, unit, children }: FigureHeadProps) {
  const { state, t } = useView();
  const { outcome } = figure;
  const { language } = state;
  return (
    <div class="figure-head">
      <span>
        {label}
        {children && <br />}
        {children}
      </span>
      {outcome.type === "value" ? (
        <b>
          {unit === "percent"
            ? formatRatio(outcome.value, language)
            : formatQuantity(outcome.value, unit, language)}
        </b>
      ) : (
        <b class="not-computable">
          {t.notComputable}: {outcome.because[language]}
        </b>
      )}
    </div>
  );
}

interface PartsProps {
  readonly figure: Figure;
  readonly unit: Unit;
  readonly numerator: string;
  readonly denominator: string;
}

/** The two sums behind a ratio; nothing for a plain sum, which says it all already. */
function Parts({ figure, unit, numerator, denominator }: PartsProps) {
  const { state } = useView();
  const { language } = state;
  if (!figure.denominator) return null;
  return (
    <dl class="parts">
      <dt>{numerator}</dt>
      <dd>{formatQuantity(figure.numerator.value, unit, language)}</dd>
      <dt>{denominator}</dt>
      <dd>{formatQuantity(figure.denominator.value, unit, language)}</dd>
    </dl>
  );
}

function Origins({ figure }: { readonly figure: Figure }) {
  const { state, t } = useView();
  const origins: Origin[] = [...figure.numerator.origins, ...(figure.denominator?.origins ?? [])];
  if (origins.length === 0) return null;
  return (
    <details class="origins">
      <summary tabIndex={0}>{t.origins(origins.length)}</summary>
      <ul>
        {origins.map((origin) => (
          <li key={`${origin.submission}/${origin.sheet}/${origin.cell}`}>
            {origin.sheet}!{origin.cell}: {formatQuantity(origin.value, "number", state.language)}
          </li>
        ))}
      </ul>
    </details>
  );
}
