import { useTranslation } from 'react-i18next';
import { CalendarArrowDown } from 'lucide-react';
import type { EntryInput } from '../../lib/call.ts';
import { useMay } from '../../lib/session.ts';
import { useExport } from '../../lib/use-export.ts';
import { Button } from '../../ui/actions/button.tsx';

type CalendarName = 'followUps.exportCaseCalendar' | 'followUps.exportCalendar';

interface CalendarButtonProps<Name extends CalendarName> {
  readonly name: Name;
  readonly input: EntryInput<Name>;
}

/** Appointments and due dates as a calendar file; it says "Opfølgning" and the case number, no name. */
export function CalendarButton<Name extends CalendarName>({
  name,
  input,
}: CalendarButtonProps<Name>) {
  const { t } = useTranslation();
  const mayExport = useMay('case.export');
  const { run, isPending } = useExport(name);
  if (!mayExport) return null;
  return (
    <Button
      size="small"
      kind="quiet"
      icon={<CalendarArrowDown />}
      isPending={isPending}
      onPress={() => run(input)}
    >
      {t('planned.calendar.export')}
    </Button>
  );
}
