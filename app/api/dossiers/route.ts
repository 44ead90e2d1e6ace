import { z } from 'zod';
import { id, isoDate, longText, shortText } from '@/app/api/_lib/fields';
import { handle } from '@/app/api/_lib/handle';
import { createDossier } from '@/lib/usecases/create-dossier';

export const runtime = 'nodejs';

const body = z.object({
  title: shortText,
  documentType: id,
  draftingStartedOn: isoDate,
  drafterAgencyId: id,
  controlAgencyId: id,
  appraisalAgencyId: id,
  issuerAgencyId: id,
  ground: longText.nullish(),
});

export const POST = handle({ body }, createDossier);
