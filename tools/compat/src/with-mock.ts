import { type Mock, startMock } from "@wabakit/mock";

/** Something with a mock, which is closed afterwards. */
export async function withMock<T>(use: (mock: Mock) => Promise<T>): Promise<T> {
  const mock = await startMock();
  try {
    return await use(mock);
  } finally {
    await mock.close();
  }
}
