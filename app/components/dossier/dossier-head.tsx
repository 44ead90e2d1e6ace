import { useTranslations } from 'next-intl';
import type { DossierView } from '@/lib/usecases/view-dossier';
import { Badge } from '../ui/badge';
import { StepLine } from './step-line';
import { TurnLine } from './turn-line';
import { VersionPicker } from './version-picker';

/** What the dossier is, which version of it, where it stands and whose turn it is. */
export function DossierHead({ view }: { view: DossierView }) {
  const t = useTranslations('dossier-head');
  const { dossier, agencies } = view;
  return (
    <header data-dossier-head className="bg-surface px-4 pt-3 pb-1.5 md:px-6">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div className="min-w-0 flex-1 basis-80">
          <h1 className="line-clamp-2 text-lg" title={dossier.title}>{dossier.title}</h1>
          <p className="mt-0.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-ink-soft">
            <span>{[view.documentTypeName, dossier.adoptedNumber].filter(Boolean).join(' ')}</span>
            <span aria-hidden>·</span>
            <span>{agencies.drafter.name}</span>
            <Badge>{t(`regime.${dossier.regime}`)}</Badge>
          </p>
        </div>
        <VersionPicker dossierId={dossier.id} versions={view.versions} mayUpload={view.may.uploadVersion === true} />
      </div>
      <StepLine steps={view.steps} />
      <TurnLine turn={view.turn} />
    </header>
  );
}
