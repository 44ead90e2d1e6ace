import { useCallback } from 'react';
import { placeOf, placeOfId } from '@/lib/domain/structure/place';
import { useReviewStore } from '../state/context';

/** How a place is written for a lawyer: "Điểm a khoản 2 Điều 5". */
export function usePlaceWords(): (provisionId: string) => string {
  const { provisions } = useReviewStore().fixed;
  return useCallback((provisionId) => {
    const provision = provisions.get(provisionId);
    return provision ? placeOf(provision, provisions) : placeOfId(provisionId);
  }, [provisions]);
}
