import { useTranslation } from 'react-i18next';
import type { ImportQuestion } from '#shared/domain/import/model.ts';
import { Button } from '../../ui/actions/button.tsx';
import { RadioGroup } from '../../ui/fields/radio-group.tsx';
import { Select } from '../../ui/fields/select.tsx';
import { Panel } from '../../ui/layout/panel.tsx';
import { Row, Stack } from '../../ui/layout/stack.tsx';
import styles from './import.module.css';
import type { ImportWork } from './import-work.ts';
import { choiceInWords, linesInWords, questionInWords, useNames } from './import-words.ts';

interface QuestionsPanelProps {
  readonly questions: readonly ImportQuestion[];
  readonly work: ImportWork;
  readonly onWork: (work: ImportWork) => void;
}

/** Each asked once for all the lines it is about. What is answered can be taken back. */
export function QuestionsPanel({ questions, work, onWork }: QuestionsPanelProps) {
  const { t } = useTranslation();
  const answered = Object.keys(work.answers).length;
  if (questions.length === 0 && answered === 0) return null;
  return (
    <Panel level={3} title={t('importScreen.questions.title')}>
      {questions.length > 0 ? (
        <p className={styles['soft']}>{t('importScreen.questions.hint')}</p>
      ) : null}
      <Stack gap={6}>
        {questions.map((question) => (
          <Question
            key={question.id}
            question={question}
            onAnswer={(choice) =>
              onWork({ ...work, answers: { ...work.answers, [question.id]: choice } })
            }
          />
        ))}
      </Stack>
      {answered > 0 ? (
        <Row>
          <span>{t('importScreen.questions.answered', { count: answered })}</span>
          <Button size="small" onPress={() => onWork({ ...work, answers: {} })}>
            {t('importScreen.questions.again')}
          </Button>
        </Row>
      ) : null}
    </Panel>
  );
}

/** More choices than this are a list to open. */
const IN_SIGHT = 4;

function Question({
  question,
  onAnswer,
}: {
  readonly question: ImportQuestion;
  readonly onAnswer: (choice: string) => void;
}) {
  const { t } = useTranslation();
  const names = useNames();
  const field = {
    label: questionInWords(t, question),
    description: t('importScreen.questions.lines', { lines: linesInWords(t, question.lines) }),
    options: question.choices.map((choice) => ({
      id: choice,
      label: choiceInWords(t, names, question, choice),
    })),
    value: null,
    onChange: onAnswer,
  };
  return question.choices.length > IN_SIGHT ? <Select {...field} /> : <RadioGroup {...field} />;
}
