/** Begins `work`: what it throws at once is a rejection. An async function would be one more promise and frame, held by every send in flight. */
export function attempt<T>(work: () => Promise<T>): Promise<T> {
  try {
    return work();
  } catch (error) {
    return Promise.reject(error);
  }
}
