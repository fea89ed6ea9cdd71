import { addHelp, mustBe, rowsOf, valueOf } from '#test/support/case-for-tests.ts';
import type { Act } from './act.ts';
import { openOwnCase } from './cases.ts';

/** An item with every text filled in; another is taken back. */
export async function writeItems(act: Act): Promise<void> {
  const { backend, caseworker, write } = act;
  const { committee } = caseworker;
  const caseId = await openOwnCase(backend, 'committee');
  await addHelp(backend, caseId);
  const source = { kind: 'case', id: caseId } as const;
  const { id: itemId, version } = valueOf(
    await committee.startItem({ caseId, kind: 'follow-up', source }),
  );
  const field = (name: string) => write(`committee.saveItem.fields.${name}`);
  const fields = {
    kind: 'follow-up' as const,
    question: field('question'),
    citizenView: field('citizenView'),
    citizenViewMissing: field('citizenViewMissing'),
    caseworkerAssessment: field('caseworkerAssessment'),
    providerAssessment: field('providerAssessment'),
    providerAssessedBy: field('providerAssessedBy'),
    providerAssessedOn: null,
    draftsCountReason: field('draftsCountReason'),
    serviceLevel: 'above' as const,
    serviceLevelReason: field('serviceLevelReason'),
    housingIsMainReason: true,
    housingReason: field('housingReason'),
    freeChoice: {
      visitedOffer: field('freeChoice.visitedOffer'),
      visitedYearly: null,
      chosenOffer: field('freeChoice.chosenOffer'),
      chosenYearly: null,
    },
    alternatives: [
      { name: field('alternatives.name'), note: field('alternatives.note'), help: [] },
    ],
    proposal: field('proposal'),
    proposedHelp: [],
    validFrom: '2027-01-01',
  };
  valueOf(await committee.saveItem({ caseId, itemId, version, fields }));
  const shown = valueOf(await committee.previewItem({ caseId, itemId, fields }));
  if (shown.item.question !== fields.question) throw new Error('a preview changes what is written');
  const second = valueOf(await committee.startItem({ caseId, kind: 'other', source }));
  const reason = write('committee.withdrawItem.reason');
  const row = mustBe(rowsOf(backend, caseId).agendaItems.find(({ id }) => id === second.id));
  valueOf(await committee.withdrawItem({ caseId, itemId: row.id, version: row.version, reason }));
}
