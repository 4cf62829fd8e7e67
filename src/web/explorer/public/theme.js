/* global document, window */
// Before anything is drawn, so that a chosen theme does not flash: see frame/header.tsx.
try {
  const theme = window.localStorage.getItem('tenure-theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Nothing is kept: the system's theme holds.
}
