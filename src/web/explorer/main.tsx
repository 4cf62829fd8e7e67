import './styles/tokens.css';
import './styles/base.css';
import './styles/frame.css';
import './styles/question.css';
import './styles/strips.css';
import './styles/list.css';
import './styles/timeline.css';
import './styles/graph.css';
import './styles/matrix.css';
import './styles/compare.css';
import './styles/pages.css';
import './styles/share.css';
import './styles/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { QueryClientProvider } from '@tanstack/react-query';
import { queryClient } from './answers/graphql-client.ts';
import { App } from './app.tsx';
import { NavigationProvider } from './navigation.tsx';

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <NavigationProvider>
        <App />
      </NavigationProvider>
    </QueryClientProvider>
  </StrictMode>,
);
