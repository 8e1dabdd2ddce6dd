const CHANNEL = 'anju-session';

/** Tells the other pages of this browser that somebody has signed in. */
export function tellSignedIn(): void {
  if (!('BroadcastChannel' in window)) return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('signed-in');
  channel.close();
}

/** Calls the listener when somebody may have signed in at another page: it was said there, or this page is shown again. */
export function onSignedInElsewhere(listener: () => void): () => void {
  const channel = 'BroadcastChannel' in window ? new BroadcastChannel(CHANNEL) : null;
  channel?.addEventListener('message', listener);
  document.addEventListener('visibilitychange', listener);
  window.addEventListener('focus', listener);
  return () => {
    channel?.close();
    document.removeEventListener('visibilitychange', listener);
    window.removeEventListener('focus', listener);
  };
}
