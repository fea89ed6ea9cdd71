import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Button, ButtonRow } from '../ui/actions/button.tsx';
import { Banner } from '../ui/feedback/banner.tsx';

interface BoundaryProps {
  readonly children: ReactNode;
  /** A new address is a new try. */
  readonly resetOn: string;
  readonly renderFallback: (retry: () => void) => ReactNode;
}

interface BoundaryState {
  readonly hasFailed: boolean;
  readonly at: string;
}

class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { hasFailed: false, at: this.props.resetOn };

  static getDerivedStateFromError(): Partial<BoundaryState> {
    return { hasFailed: true };
  }

  static getDerivedStateFromProps(props: BoundaryProps, state: BoundaryState) {
    return props.resetOn === state.at ? null : { hasFailed: false, at: props.resetOn };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return this.props.renderFallback(() => this.setState({ hasFailed: false }));
  }
}

/** A screen that breaks takes nothing with it: the frame stands, and there is a way on. */
export function ErrorBoundary({ children }: { readonly children: ReactNode }) {
  const [location, navigate] = useLocation();
  const { t } = useTranslation();
  return (
    <Boundary
      resetOn={location}
      renderFallback={(retry) => (
        <Banner
          tone="error"
          title={t('app.broken.title')}
          announce
          actions={
            <ButtonRow>
              <Button onPress={retry}>{t('app.broken.again')}</Button>
              <Button kind="quiet" onPress={() => navigate('/')}>
                {t('app.broken.home')}
              </Button>
            </ButtonRow>
          }
        >
          <p>{t('app.broken.text')}</p>
        </Banner>
      )}
    >
      {children}
    </Boundary>
  );
}
